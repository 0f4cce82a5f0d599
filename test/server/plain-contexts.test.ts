import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { App, Deps, Served } from '../../src/http/deps.ts'
import { countedLimits } from '../../src/http/gate/counted-limits.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { type PlainAnswer, type PlainRequest, plainContexts } from '../../src/server/plain-contexts.ts'
import { type Client, clientOn, NOW } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

const CRADLE = '/v1/context?url=https%3A%2F%2Fthecradle.co%2Farticles%2Fx'
const HEADERS = { 'x-request-id': 'same' }

describe.each(ENGINE_NAMES)('contexts answered past the framework on %s', (name) => {
  let client: Client
  let deps: Deps
  let app: App
  let ready: (request: PlainRequest) => PlainAnswer | null | Promise<PlainAnswer | null>
  beforeAll(async () => {
    client = await clientOn(name)
    const { db } = client.deps
    const now = () => NOW
    deps = { ...client.deps, now, catalogue: liveCatalogue(db, { now, checkEvery: 60_000 }) }
    app = createApp(deps)
    ready = plainContexts(deps)
    await deps.catalogue.current()
  })
  afterAll(() => client.close())

  /** What the app says, after which all of it is at hand. */
  async function byApp(target: string, headers: Record<string, string>) {
    const response = await app.request(target, { headers })
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  }

  it('are what the app answers, whatever is asked: status, headers and body', async () => {
    const { entries } = (await deps.catalogue.current()).lookup
    const listed = entries
      .slice()
      .flatMap(({ locators }) => locators.flatMap(({ host, path }) => (host === null ? [] : [host + (path ?? '')])))
    const page = fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'HTTPS://'),
        fc.constantFrom('', '', 'www.', 'amp.', 'a.b.', 'on.'),
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...listed) },
          fc.constantFrom(
            'nowhere-gazette.example',
            'bbc-news.example',
            'spiegel.ltd',
            'x.substack.com',
            'lemonde.example',
          ),
        ),
        fc.constantFrom('', '/', '/a/b-c', '/amp/x', '/x.amp.html', '/%C3%A9', '/a@b', '/3kLm0Pq', '/..', '/a b'),
        fc.constantFrom('', '?utm_source=x&a=1', '?amp=1', '?id=é', '#x'),
      )
      .map((parts) => parts.join(''))
    const address = fc.oneof(
      { weight: 6, arbitrary: page },
      fc.constantFrom(
        'https://thecradle.co/articles/x?utm_source=y#z',
        'https://english.almayadeen.net/news/é',
        'https://web.archive.org/web/2024/https://www.lemonde.fr/a',
        'https://user:secret@www.bbc.co.uk/news',
        'https://spiegel.ltd/x',
        'x.com/AlMayadeenNews',
        'javascript:alert(1)',
        'not an address',
        '',
      ),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }),
    )
    const target = fc.oneof(
      address.map((url) => `/v1/context?${new URLSearchParams({ url })}`),
      address.map((url) => `/v1/context?url=${encodeURIComponent(url.toWellFormed())}`),
      address.map((url) => `/v1/context?url=${encodeURI(url.toWellFormed())}`),
      fc.constantFrom(
        '/v1/context?url=%',
        '/v1/context?url=%ff',
        '/v1/context?url=a&url=b',
        `${CRADLE}&lang=fr`,
        `${CRADLE}&asOf=2024-02-03`,
        `${CRADLE}&citedOn=2024-02-03`,
        `${CRADLE}&knownAt=2026-11-01T00:00:00Z`,
        '/v1/context?name=AP',
        '/v1/context?name=%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D8%AF%D9%8A%D9%86&lang=fr',
        '/v1/context?account=x:AlMayadeenNews',
        '/v1/context?url=a&name=b',
        '/v1/context',
        `/v1/context?url=https://a.example/${'x'.repeat(9_000)}`,
      ),
    )
    const headers = fc.record(
      {
        'accept-language': fc.constantFrom('fr', 'fr-CA;q=0.8, en;q=0.9', 'tlh', '*', ''),
        'if-none-match': fc.constantFrom('*', '"x"', 'W/"the-cradle.1.2.2026-11-26.en"', '"a", "b"'),
      },
      { requiredKeys: [] },
    )
    let answered = 0
    await fc.assert(
      fc.asyncProperty(target, headers, async (target, more) => {
        const headers = { ...HEADERS, ...more }
        const expected = await byApp(target, headers)
        const answer = await ready({ target, headers, client: null })
        if (answer === null) return
        answered++
        expect({ ...answer }).toEqual(expected)
      }),
      { numRuns: 800 },
    )
    expect(answered).toBeGreaterThan(40)
    expect(answered).toBeLessThan(800)
  })

  it('are answered with 304 where the caller has them', async () => {
    const { headers } = await byApp(CRADLE, HEADERS)
    const again = { ...HEADERS, 'if-none-match': headers.etag as string }
    const answer = await ready({ target: CRADLE, headers: again, client: null })
    expect(answer).toMatchObject({ status: 304, body: '' })
    expect({ ...answer }).toEqual(await byApp(CRADLE, again))
  })

  it.each([
    ['at once', 'url=https%3A%2F%2Fwww.lemonde.fr%2Fx'],
    ['while one waits', 'name=Le%20Monde'],
  ])('are left to the app where the store fails %s', async (_, query) => {
    const fail = () => {
      throw new Error('disk I/O error')
    }
    const all = <Row>(...asked: Parameters<typeof deps.db.all<Row>>) =>
      /outlet_record/.test(asked[0].sql) ? fail() : deps.db.all<Row>(...asked)
    const catalogue = liveCatalogue({ ...deps.db, all, allNow: fail }, { now: deps.now, checkEvery: 60_000 })
    await catalogue.current()
    const answer = plainContexts({ ...deps, catalogue })
    expect(await answer({ target: `/v1/context?${query}`, headers: HEADERS, client: null })).toBeNull()
  })

  it('are left to the app where a key comes with the request, or reading needs one', async () => {
    await byApp(CRADLE, HEADERS)
    expect(await ready({ target: CRADLE, headers: HEADERS, client: null })).not.toBeNull()
    expect(ready({ target: CRADLE, headers: { authorization: 'Bearer x' }, client: null })).toBeNull()
    expect(plainContexts({ ...deps, open: false })({ target: CRADLE, headers: HEADERS, client: null })).toBeNull()
  })

  it('are rate-limited by client, left to the app if refused, and logged', async () => {
    await byApp(CRADLE, HEADERS)
    const served: Served[] = []
    const limits = countedLimits({ reads: 2, batches: 1, articles: 1, writes: 1 }, { now: deps.now })
    const counted = plainContexts({ ...deps, limits, observe: (each) => served.push(each) })
    const ask = async (client: string) => counted({ target: CRADLE, headers: HEADERS, client })
    expect((await ask('192.0.2.1'))?.headers).toMatchObject({
      ratelimit: '"reads";r=1;t=60',
      'ratelimit-policy': '"reads";q=2;w=60',
    })
    expect((await ask('192.0.2.1'))?.headers.ratelimit).toBe('"reads";r=0;t=60')
    expect(await ask('192.0.2.1')).toBeNull()
    expect(await ask('192.0.2.2')).not.toBeNull()
    expect(served.map(({ path, status, client }) => [path, status, client])).toEqual([
      ['/v1/context', 200, '192.0.2.1'],
      ['/v1/context', 200, '192.0.2.1'],
      ['/v1/context', 200, '192.0.2.2'],
    ])
    expect(served[0]?.route()).toBe('/v1/context')
  })
})
