import { webcrypto } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { digestOfKey, KEY_BYTES, type Scope, toKey } from '../../src/domain/editorial/key.ts'
import { LANGUAGES } from '../../src/domain/language/languages.ts'
import { createKey } from '../../src/editorial/keys.ts'
import type { Deps, Served } from '../../src/http/deps.ts'
import { requestMetrics } from '../../src/server/request-metrics.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

describe.each(ENGINE_NAMES)('metrics and logs on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
  })
  afterAll(() => client.close())

  const bearer = async (...scopes: Scope[]) => {
    const { id, key } = toKey(webcrypto.getRandomValues(new Uint8Array(KEY_BYTES)))
    await createKey(client.deps.db, {
      id,
      name: 'a',
      scopes,
      digest: digestOfKey(key),
      createdAt: '2026-11-01T00:00:00.000Z',
      expiresAt: null,
    })
    return { authorization: `Bearer ${key}` }
  }
  const watched = (more: Partial<Deps> = {}) => {
    const served: Served[] = []
    const metrics = requestMetrics()
    const observe = (each: Served) => {
      served.push(each)
      metrics.note(each)
    }
    return { served, app: createApp({ ...client.deps, observe, metrics: metrics.text, ...more }) }
  }

  it('shows metrics only to a key with the scope admin', async () => {
    const { app } = watched()
    await expectProblem(await app.request('/metrics'), 401)
    const reader = await bearer('read', 'review')
    expect(await expectProblem(await app.request('/metrics', { headers: reader }), 403)).toMatchObject({
      scope: 'admin',
    })
    const response = await app.request('/metrics', { headers: await bearer('admin') })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const lines = (await response.text()).split('\n')
    expect(lines).toContain('masthead_requests_total{method="GET",route="/metrics",status="401"} 1')
    expect(lines).toContain('masthead_outlets 0')
    for (const line of lines) expect(line).toMatch(/^$|^# (HELP|TYPE) \w+ .+$|^\w+(\{(\w+="[^"\\]*",?)+\})? [\d.e+-]+$/)
  })

  it('says so where there are no metrics', async () => {
    const app = createApp(client.deps)
    await expectProblem(await app.request('/metrics', { headers: await bearer('admin') }), 404)
  })

  it('names the route of an answer, never an address that a caller made up', async () => {
    const { app, served } = watched()
    for (const path of ['/v1/outlets/bild?asOf=2024-01-01', '/v1/nowhere', '/v1/methodologies']) await app.request(path)
    await app.request('/v1/outlets/bild', { method: 'HEAD' })
    await app.request('/v1/outlets', { method: 'BREW' })
    expect(served.map(({ method, route, path, status }) => [method, route(), path, status])).toEqual([
      ['GET', '/v1/outlets/:id', '/v1/outlets/bild', 404],
      ['GET', 'none', '/v1/nowhere', 404],
      ['GET', '/v1/methodologies', '/v1/methodologies', 200],
      ['HEAD', '/v1/outlets/:id', '/v1/outlets/bild', 404],
      ['BREW', 'none', '/v1/outlets', 405],
    ])
  })

  it('notes key ids and no secrets, and never what was looked up', async () => {
    const { app, served } = watched({ clientOf: () => '192.0.2.1' })
    const headers = await bearer('read')
    await app.request('/v1/context?url=https%3A%2F%2Fsecret-source.example', { headers })
    const noted = JSON.stringify(served)
    expect(served[0]?.key).toBe(headers.authorization.slice(16, 32))
    expect(noted).not.toContain(headers.authorization.slice(-43))
    expect(noted).not.toContain('secret-source')
  })

  it('counts durations in cumulative buckets', () => {
    const metrics = requestMetrics()
    const note = (milliseconds: number, status = 200) =>
      metrics.note({
        requestId: 'a',
        method: 'GET',
        path: '/',
        route: () => '/',
        status,
        milliseconds,
        key: null,
        client: null,
      })
    for (const milliseconds of [0.1, 0.5, 3, 9_000]) note(milliseconds)
    note(3, 503)
    const lines = metrics.text().split('\n')
    const bucket = (bound: string) =>
      lines
        .find((line) => line.includes(`le="${bound}"`))
        ?.split(' ')
        .at(-1)
    expect([bucket('0.0005'), bucket('0.001'), bucket('0.005'), bucket('2.5'), bucket('+Inf')]).toEqual([
      '2',
      '2',
      '4',
      '4',
      '5',
    ])
    expect(lines).toContain('masthead_request_duration_seconds_count{route="/"} 5')
    expect(lines).toContain('masthead_requests_total{method="GET",route="/",status="503"} 1')
  })

  it('gives the id of a request that failed by our fault, in the answer and in the report', async () => {
    const reported: unknown[] = []
    const report = (error: unknown, requestId?: string) => void reported.push([error, requestId])
    const app = createApp({ ...client.deps, report })
    const fault = new Error('a fault of ours')
    app.get('/v1/broken', () => {
      throw fault
    })
    const response = await app.request('/v1/broken', { headers: { 'x-request-id': 'abc' } })
    expect(response.headers.get('x-request-id')).toBe('abc')
    expect(await expectProblem(response, 500)).toMatchObject({ requestId: 'abc' })
    expect(reported).toEqual([[fault, 'abc']])
  })

  it('names the security contact where one is configured', async () => {
    await expectProblem(await client.app.request('/.well-known/security.txt'), 404)
    const app = createApp({ ...client.deps, securityContact: 'mailto:security@newsroom.example' })
    const response = await app.request('http://masthead.example/.well-known/security.txt')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect((await response.text()).split('\n')).toEqual([
      'Contact: mailto:security@newsroom.example',
      'Expires: 2027-05-25T00:00:00Z',
      `Preferred-Languages: ${LANGUAGES.map(({ language }) => language).join(', ')}`,
      'Canonical: http://masthead.example/.well-known/security.txt',
      '',
    ])
  })
})
