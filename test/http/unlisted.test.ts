import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { countUnlisted, type UnlistedCount } from '../../src/editorial/count-unlisted.ts'
import type { App } from '../../src/http/deps.ts'
import { type Client, clientOn } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'

interface Unlisted {
  readonly items: readonly {
    readonly domain: string
    readonly answers: number
    readonly last: string
    readonly names: readonly string[]
  }[]
}

describe.each(ENGINE_NAMES)('sources that nobody lists on %s', (name) => {
  let client: Client
  let app: App
  let count: UnlistedCount
  let analyst: { authorization: string }
  let author: { authorization: string }
  let reviewer: { authorization: string }
  beforeAll(async () => {
    client = await clientOn(name)
    count = countUnlisted(client.deps.db, client.deps.now)
    app = createApp({ ...client.deps, noteUnlisted: count.note })
    analyst = await keyOf(client, 'Analyst', ['analyse', 'read'])
    author = await keyOf(client, 'Author', ['propose'])
    reviewer = await keyOf(client, 'Reviewer', ['review'])
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const ask = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const fill = (path: string, fields: Record<string, string>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(fields) })
  const keyIn = ({ authorization }: { authorization: string }) => authorization.replace('Bearer ', '')
  const listed = async (query = '') => {
    await count.flush()
    const response = await ask(`/v1/unlisted${query}`, analyst)
    expect(response.status).toBe(200)
    return ((await response.json()) as Unlisted).items
  }
  const countOf = async (domain: string) => (await listed()).find((each) => each.domain === domain)?.answers ?? 0

  it('are counted by registrable domain in single answers, batches, articles and on the page, and nowhere else', async () => {
    const url = 'https://news.parsnip.example/2026/secret?token=1'
    const first = await ask(`/v1/context?url=${encodeURIComponent(url)}`)
    expect(await countOf('parsnip.example')).toBe(1)
    await ask(`/v1/context?url=${encodeURIComponent(`${url}&x=@me`)}`)
    expect(await countOf('parsnip.example')).toBe(2)
    await send('/v1/contexts', { citations: [{ url }, { url: 'https://turnip.example/a' }, { name: 'Nobody at all' }] })
    expect(await countOf('parsnip.example')).toBe(3)
    expect(await countOf('turnip.example')).toBe(1)
    await ask(`/source?q=${encodeURIComponent(url)}`)
    expect(await countOf('parsnip.example')).toBe(4)
    // What the caller has already is no new answer.
    const again = await ask(`/v1/context?url=${encodeURIComponent(url)}`, {
      'if-none-match': first.headers.get('etag') ?? '',
    })
    expect(again.status).toBe(304)
    expect(await countOf('parsnip.example')).toBe(4)
    expect(JSON.stringify(await listed())).not.toContain('secret')
  })

  it('are called what an article calls them', async () => {
    const html =
      '<p>The dam will open in May, according to the newspaper <a href="https://www.swede.example/dam">Swede Gazette</a>.</p>'
    await send('/v1/articles', { html: `<article>${html}</article>`, url: 'https://own.example/a' })
    const found = (await listed()).find(({ domain }) => domain === 'swede.example')
    expect(found).toMatchObject({ answers: 1, names: ['Swede Gazette'] })
    expect(await countOf('own.example')).toBe(0)
    const linked = (text: string) =>
      send('/v1/articles', {
        html: `<article><p>It rained, according to the newspaper <a href="https://beet.example/a">${text}</a>.</p></article>`,
      })
    // Of the place in the name alone the reader would be sure.
    await linked('Kabul Now')
    await linked('Kabul Now reported on Monday')
    const { names } = (await listed()).find(({ domain }) => domain === 'beet.example') ?? { names: [] }
    expect(names).toContain('Kabul Now')
    expect(names.join()).not.toContain('reported')
  })

  it('are no listed outlets, institutions, accounts or portals', async () => {
    const urls = [
      'https://www.reuters.com/world/x',
      'https://www.fda.gov/x',
      'https://t.me/somebody',
      'https://medium.com/@somebody/x',
      'https://user.substack.com/p/x',
    ]
    const before = await listed()
    for (const url of urls) await ask(`/v1/context?url=${encodeURIComponent(url)}`)
    await send('/v1/contexts', { citations: urls.map((url) => ({ url })) })
    expect(await listed()).toEqual(before)
  })

  it('are not counted where the operator wants none', async () => {
    await client.request('/v1/context?url=https://leek.example/a')
    expect(await countOf('leek.example')).toBe(0)
  })

  it('are listed only with an analyst’s key, most requested first', async () => {
    expect((await ask('/v1/unlisted')).status).toBe(401)
    expect((await ask('/v1/unlisted', author)).status).toBe(403)
    const answers = (await listed()).map((each) => each.answers)
    expect(answers).toEqual(answers.toSorted((one, other) => other - one))
    expect(await listed('?limit=1')).toHaveLength(1)
    expect((await ask('/v1/unlisted?days=91', analyst)).status).toBe(400)
    expect((await ask('/v1/unlisted?days=90', analyst)).status).toBe(200)
  })

  it('are shown on a page to the holder of a valid key', async () => {
    const form = await (await ask('/unlisted')).text()
    expect(form).toContain('type="password"')
    expect(form).not.toContain('parsnip.example')
    expect((await fill('/unlisted', { key: '' })).status).toBe(401)
    expect((await fill('/unlisted', { key: 'masthead_x' })).status).toBe(401)
    expect((await fill('/unlisted', { key: keyIn(author) })).status).toBe(403)
    const shown = await fill('/unlisted', { key: keyIn(analyst) })
    expect(shown.status).toBe(200)
    expect(shown.headers.get('cache-control')).toBe('no-store')
    const text = await shown.text()
    expect(text).toContain('<bdi>parsnip.example</bdi>')
    expect(text).toContain('href="/unlisted/listing?domain=swede.example&amp;name=Swede+Gazette"')
    expect(text).not.toContain(keyIn(analyst))
  })

  it('become a proposal from a prefilled form, and are no longer reported once listed', async () => {
    const form = await (await ask('/unlisted/listing?domain=swede.example&name=Swede+Gazette')).text()
    expect(form).toContain('value="swede.example"')
    expect(form).toContain('value="Swede Gazette"')
    expect(form).toContain('value="https://swede.example/"')
    const fields = {
      domain: 'swede.example',
      name: 'Swede Gazette',
      kind: 'newspaper',
      country: 'se',
      language: 'sv',
      page: 'https://swede.example/about',
      key: keyIn(author),
    }
    expect((await fill('/unlisted/listing', { ...fields, key: keyIn(analyst) })).status).toBe(403)
    expect((await fill('/unlisted/listing', { ...fields, country: 'SWE' })).status).toBe(400)
    const filed = await fill('/unlisted/listing', fields)
    expect(filed.status).toBe(201)
    const [, id] = /Proposal (\d+) is filed/.exec(await filed.text()) ?? []
    const review = await send(
      `/v1/proposals/${id}/review`,
      { decision: 'approve', reason: 'Read.' },
      {
        ...reviewer,
        'if-match': (await ask(`/v1/proposals/${id}`, reviewer)).headers.get('etag') ?? '',
      },
    )
    expect(review.status, await review.clone().text()).toBe(200)
    const context = (await (await ask('/v1/context?url=https://swede.example/dam')).json()) as {
      readonly outlet: { readonly id: string; readonly name: string; readonly kind: string; readonly country: string }
    }
    expect(context.outlet).toMatchObject({
      id: 'swede-gazette',
      name: 'Swede Gazette',
      kind: 'newspaper',
      country: 'SE',
    })
    expect(await countOf('swede.example')).toBe(0)
  })
})
