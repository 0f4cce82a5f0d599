import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceContext } from '../../src/domain/context/context.ts'
import { type Client, clientOn, declaredRoutes, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

describe.each(ENGINE_NAMES)('bad input on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(async () => {
    // Whatever was thrown at it, none of it was our fault.
    expect(client.reported).toEqual([])
    await client.close()
  })

  const post = (body: BodyInit | null, headers: Record<string, string> = JSON_TYPE) =>
    client.request('/v1/contexts', { method: 'POST', headers, body })

  it.each([
    ['broken JSON', '{"citations": [', /not JSON/],
    ['nothing at all', '', /empty/],
    ['a list', '[]', /\//],
    ['a number', '1', /\//],
    ['no citations', '{"citations": []}', /at least one/],
    ['an unknown member', '{"citations": [{"url": "https://a.example"}], "citaions": 1}', /citaions/],
    ['a day that is none', '{"citations": [{"url": "https://a.example"}], "asOf": "2026-02-30"}', /YYYY-MM-DD/],
    ['an instant that is none', '{"citations": [{"url": "https://a.example"}], "knownAt": "yesterday"}', /UTC/],
  ])('refuses a body that is %s', async (_, body, detail) => {
    expect((await expectProblem(await post(body), 400)).detail).toMatch(detail)
  })

  it('refuses other media types with 415, and takes JSON by its other names', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])
      await expectProblem(
        await post('{"citations":[{"url":"https://a.example"}]}', type === '' ? {} : { 'content-type': type }),
        415,
      )
    for (const type of ['application/json; charset=utf-8', 'application/ld+json', 'APPLICATION/JSON'])
      expect((await post('{"citations":[{"url":"https://a.example"}]}', { 'content-type': type })).status).toBe(200)
  })

  it('takes 500 citations and refuses 501 with what to do', async () => {
    const many = (count: number) =>
      JSON.stringify({ citations: Array.from({ length: count }, (_, at) => ({ url: `https://a${at}.example` })) })
    expect((await post(many(500))).status).toBe(200)
    const problem = await expectProblem(await post(many(501)), 413)
    expect(problem.detail).toMatch(/at most 500 .* 501/)
  })

  it('lists twenty faults of a thousand, and a hundred characters of a name', async () => {
    const members = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`${at}-${'x'.repeat(1_000)}`, 1]))
    const problem = await expectProblem(
      await post(JSON.stringify({ citations: [{ url: 'https://a.example' }], ...members })),
      400,
    )
    const errors = problem.errors as readonly { readonly pointer: string }[]
    expect(errors).toHaveLength(20)
    expect(errors[0]?.pointer).toHaveLength(101)
    const { contexts } = (await (
      await post(JSON.stringify({ citations: [{ url: 'https://a.example', ...members }] }))
    ).json()) as { contexts: readonly { readonly errors: readonly unknown[] }[] }
    expect(contexts[0]?.errors).toHaveLength(20)
  })

  it('refuses bytes that are no UTF-8 with a sentence', async () => {
    const body = new Uint8Array([
      ...new TextEncoder().encode('{"citations":[{"name":"'),
      0xc3,
      0x28,
      ...new TextEncoder().encode('"}]}'),
    ])
    const init = { method: 'POST', headers: JSON_TYPE, body }
    expect((await expectProblem(await client.request('/v1/contexts', init), 400)).detail).toMatch(/UTF-8/)
  })

  it('takes a million characters in all citations together and refuses one more with what to do', async () => {
    const many = (more: string) =>
      JSON.stringify({
        citations: Array.from({ length: 125 }, (_, at) => ({
          url: `https://a.example/${at === 0 ? more : ''}`.padEnd(at === 0 ? 8_000 + more.length : 8_000, 'x'),
        })),
      })
    expect((await post(many(''))).status).toBe(200)
    const problem = await expectProblem(await post(many('y')), 413)
    expect(problem.detail).toMatch(/at most 1,000,000 characters .* 1,000,001: send the rest/)
  })

  it('refuses a body over the limit, announced or not', async () => {
    const large = `{"citations":[{"name":"${'x'.repeat(7_100_000)}"}]}`
    await expectProblem(await post(large, { ...JSON_TYPE, 'content-length': String(large.length) }), 413)
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large))
        controller.close()
      },
    })
    await expectProblem(
      await client.request('/v1/contexts', {
        method: 'POST',
        headers: JSON_TYPE,
        body: stream,
        duplex: 'half',
      } as RequestInit),
      413,
    )
  })

  it.each([
    ['no source', ''],
    ['two sources', 'url=https://a.example&name=A'],
    ['one twice', 'url=https://a.example&url=https://b.example'],
    ['an empty one', 'url='],
    ['a 100 kB name', `name=${'x'.repeat(100_000)}`],
    ['an unknown parameter', 'url=https://a.example&foo=1'],
    ['a bad day', 'url=https://a.example&citedOn=03/02/2024'],
    ['a day to come', 'url=https://a.example&asOf=2999-01-01'],
    ['a bad language', 'url=https://a.example&lang=%00'],
    ['a bad country', 'name=A&country=Lebanon'],
  ])('refuses a query with %s', async (_, query) => {
    const problem = await expectProblem(await client.request(`/v1/context?${query}`), 400)
    expect(problem.detail.length).toBeLessThan(300)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'http://',
    'https://[::1',
    'not an address at all',
    '\u0000\u0007',
    '   ',
    'https://exa mple.example/',
    'http://999.999.999.999/',
  ])('finds %j unusable or unlisted, never an error', async (url) => {
    const context = await client.get<SourceContext>(`/v1/context?url=${encodeURIComponent(url)}`)
    expect(context.status).toMatch(/^(unusable|unlisted)$/)
    expect(context.outlet).toBeNull()
  })

  it.each([
    ['https://[2001:db8::1]/news', 'unlisted'],
    ['https://xn--e1afmkfd.example/', 'unlisted'],
    ['https://bücher.example/', 'unlisted'],
    ['https://user:secret@www.reuters.com/world/x', 'matched'],
    ['HTTPS://WWW.REUTERS.COM:443/world/x', 'matched'],
    ['//www.reuters.com/world', 'matched'],
    ['https://www.reuters.com./world', 'matched'],
  ])('reads %s as %s', async (url, status) => {
    const context = await client.get<SourceContext>(`/v1/context?url=${encodeURIComponent(url)}`)
    expect(context.status).toBe(status)
    expect(JSON.stringify(context)).not.toContain('secret')
  })

  it('refuses letters of a query or a form in another encoding, but for those within an address', async () => {
    for (const query of ['name=%FF%FE', 'name=Le%20T%E9l%E9gramme', 'name=%ED%A0%80', 'name=A%C3&country=LB'])
      expect((await expectProblem(await client.request(`/v1/context?${query}`), 400)).detail).toBe(
        'name is not in UTF-8: é is sent as %C3%A9.',
      )
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    await expectProblem(await client.request('/reconcile', { ...form, body: 'queries=%E9' }), 400)
    await expectProblem(await client.request('/reconcile', { ...form, body: new Uint8Array([0x61, 0x3d, 0xe9]) }), 400)
    expect((await client.app.request('/article', { ...form, body: 'text=L%E9' })).status).toBe(400)
    expect((await client.app.request('/article', { ...form, body: new Uint8Array([0x61, 0x3d, 0xe9]) })).status).toBe(
      400,
    )
    const old = await client.get<SourceContext>('/v1/context?url=https://www.reuters.com/caf%E9&citedOn=2024-01-01')
    expect(old.outlet?.id).toBe('reuters')
    expect((await client.get<SourceContext>('/v1/context?name=100%25%')).outlet).toBeNull()
  })

  it('answers names with control characters and lone surrogates', async () => {
    for (const query of ['name=%00%01%7F', `name=${encodeURIComponent('\u202Esretueр')}`])
      expect((await client.get<SourceContext>(`/v1/context?${query}`)).outlet).toBeNull()
    const { contexts } = await client.post<{ contexts: SourceContext[] }>('/v1/contexts', {
      citations: [{ name: '\ud800' }, { name: 'a\udc00b' }],
    })
    expect(contexts.map(({ outlet }) => outlet)).toEqual([null, null])
  })

  it('distinguishes an unknown path from a wrong method, and names the allowed methods', async () => {
    await expectProblem(await client.request('/v1/nowhere'), 404)
    await expectProblem(await client.request('/nowhere'), 404)
    const wrong = await client.app.request('/v1/contexts', { method: 'GET' })
    expect((await expectProblem(wrong, 405)).detail).toContain('POST')
    expect(wrong.headers.get('allow')).toBe('POST, OPTIONS')
    const put = await client.app.request('/v1/outlets/bild', { method: 'PUT' })
    expect(put.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  it('answers a preflight, and HEAD as GET without the body', async () => {
    const preflight = await client.app.request('/v1/contexts', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://cms.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Content-Type')
    for (const path of [
      '/v1/context?url=https%3A%2F%2Fwww.reuters.com',
      '/v1/outlets',
      '/v1/outlets/bild',
      '/healthz',
      '/openapi.json',
      '/docs',
    ]) {
      const get = await client.app.request(path)
      const head = await client.app.request(path, { method: 'HEAD' })
      expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', get.headers.get('etag')])
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
    }
  })

  it('sends the constant headers with everything', async () => {
    for (const path of [
      '/v1/context?url=https%3A%2F%2Fwww.reuters.com',
      '/v1/outlets',
      '/v1/nowhere',
      '/openapi.json',
      '/healthz',
    ]) {
      const { headers } = await client.app.request(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  it('hides our own faults, and reports them', async () => {
    const broken = await clientOn(name, { catalogue: false })
    await broken.close()
    const response = await broken.app.request('/v1/outlets/bild')
    const problem = await expectProblem(response, 500)
    expect(problem.detail).not.toMatch(/database|connection|sqlite|d1/i)
    expect(broken.reported.length).toBe(1)
    await expectProblem(await broken.app.request('/readyz'), 503)
  })

  it('is not ready while the catalogue is empty', async () => {
    const empty = await clientOn(name, { catalogue: false })
    expect((await expectProblem(await empty.request('/readyz'), 503)).detail).toContain('npm run load')
    expect((await empty.request('/healthz')).status).toBe(200)
    await empty.close()
  })
})

describe('the contract', () => {
  it('declares an operation id that is a file of its own for every route', async () => {
    const client = await clientOn('sqlite', { catalogue: false })
    const { globSync } = await import('node:fs')
    const files = globSync('src/http/routes/*.ts').map((file) => file.split('/').at(-1)?.replace('.ts', ''))
    for (const route of declaredRoutes(client.app)) {
      const { operationId } = route as unknown as { operationId: string }
      expect(files).toContain(operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    }
    await client.close()
  })
})
