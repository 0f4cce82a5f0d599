import { createServer } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createClient, type Client as MastheadClient } from '../../../packages/client/src/client.ts'
import { requestListener } from '../../../src/server/request-listener.ts'
import { type Client, clientOn } from '../../support/client.ts'
import { listening, type OddService, oddService, sendJson } from './odd-services.ts'

describe('the client of a service', () => {
  let store: Client
  let service: Awaited<ReturnType<typeof listening>>
  let client: MastheadClient
  const requests: string[] = []
  const counting: typeof fetch = (input, init) => {
    requests.push(`${init?.method} ${String(input).replace(service.address, '')}`)
    return fetch(input, init)
  }
  beforeAll(async () => {
    store = await clientOn('sqlite')
    service = await listening(createServer(requestListener(store.deps, () => null)))
    client = createClient({ service: `${service.address}/`, fetch: counting, timeout: 20_000 })
  })
  afterEach(() => requests.splice(0))
  afterAll(async () => {
    expect(store.reported).toEqual([])
    await service.close()
    await store.close()
  })

  const given = <T>(outcome: { ok: true; value: T } | { ok: false; detail: string }): T => {
    if (!outcome.ok) throw new Error(outcome.detail)
    return outcome.value
  }

  it('gives a context, whole or in brief, and asks for a fresh one no second time', async () => {
    const query = { url: 'https://www.reuters.com/x' }
    const context = given(await client.context(query))
    expect(context.outlet?.id).toBe('reuters')
    expect(given(await client.context(query))).toBe(context)
    expect(requests).toHaveLength(1)
    const brief = given(await client.context({ ...query, view: 'brief' }))
    expect([brief.fact, brief.leaning.text.length > 3]).toEqual([context.fact, true])
  })

  it('asks about an article that it knows with its tag, and takes 304 for the same answer', async () => {
    const article = { text: 'Reuters reported it on Tuesday.' }
    const first = given(await client.article(article))
    expect(given(await client.article(article))).toBe(first)
    expect(first.citations.map(({ outletId }) => outletId)).toEqual(['reuters'])
    expect(requests).toEqual(['POST /v1/articles', 'POST /v1/articles'])
    expect(given(await client.article({ text: 'Reuters reported it.' }))).not.toBe(first)
  })

  it('sends a list in parts of 500 and joins the answers in order, bad items in their places', async () => {
    const citations = Array.from({ length: 501 }, (_, at) => ({ key: `${at}`, url: `https://n${at}.example/` }))
    const answers = given(await client.contexts([...citations, { key: 'bad' }], { view: 'brief' }))
    expect(requests).toHaveLength(2)
    expect(answers.map((each) => each?.key)).toEqual([...citations.map(({ key }) => key), 'bad'])
    expect(answers.at(-1)).toMatchObject({ title: expect.any(String), status: 400 })
    expect(given(await client.contexts([]))).toEqual([])
  })

  it('gives records and search results', async () => {
    expect(given(await client.outlet('reuters')).id).toBe('reuters')
    expect(given(await client.search({ q: 'reut' })).items[0]?.id).toBe('reuters')
  })

  it('asks in its language unless a call names another', async () => {
    const french = createClient({ service: service.address, lang: 'fr', timeout: 20_000 })
    const { advice } = given(await french.context({ url: 'https://www.reuters.com/x' }))
    expect(advice.text).toMatch(/^Attribuez/)
    const english = given(await french.context({ url: 'https://www.reuters.com/x', lang: 'en' }))
    expect(english.advice.text).toMatch(/Attribute/)
  })

  it('says in the service’s words why it is refused', async () => {
    const outcome = await client.context({})
    expect(outcome).toMatchObject({ ok: false, reason: 'refused', detail: expect.stringContaining('Say which source') })
    expect(await client.outlet('nobody-at-all')).toMatchObject({ ok: false, reason: 'refused' })
  })

  it('takes a call back, and lets a newer one overtake an older in its slot, whatever each asks', async () => {
    const taken = new AbortController()
    taken.abort()
    expect(await client.outlet('bbc-news', { signal: taken.signal })).toMatchObject({ ok: false, reason: 'aborted' })
    const [older, newer, other] = await Promise.all([
      client.article({ text: 'The BBC reported it.' }, { slot: 'editor' }),
      client.article({ text: 'The BBC reported it again.' }, { slot: 'editor' }),
      client.article({ text: 'The BBC reported it at last.' }, { slot: 'other' }),
    ])
    expect(older).toMatchObject({ ok: false, reason: 'overtaken' })
    expect([newer.ok, other.ok]).toEqual([true, true])
  })
})

describe('the client of a service that', () => {
  let odd: OddService | undefined
  afterEach(async () => {
    await odd?.close()
    odd = undefined
  })
  const clientOf = ({ address }: { address: string }, more = {}) =>
    createClient({ service: address, timeout: 20_000, retries: 2, ...more })

  it('is slow is not waited for beyond the time-out, and never throws', async () => {
    odd = await oddService(() => {})
    const before = performance.now()
    expect(await clientOf(odd, { timeout: 400 }).outlet('a')).toMatchObject({ ok: false, reason: 'timeout' })
    expect(performance.now() - before).toBeGreaterThan(390)
    expect(odd.asked).toHaveLength(1)
  })

  it('begins to answer and stops is not waited for either', async () => {
    odd = await oddService((outgoing) => void outgoing.writeHead(200).write('{"id":'))
    expect(await clientOf(odd, { timeout: 400 }).outlet('a')).toMatchObject({ ok: false, reason: 'timeout' })
  })

  it('is down reports it as offline, and so with an invalid address', async () => {
    odd = await oddService(() => {})
    const { address } = odd
    await odd.close()
    odd = undefined
    expect(await clientOf({ address }).outlet('a')).toMatchObject({ ok: false, reason: 'offline' })
    expect(await clientOf({ address: 'nonsense' }).outlet('a')).toMatchObject({ ok: false, reason: 'offline' })
  })

  it('hangs up at first is asked again', async () => {
    odd = await oddService((outgoing, nth) => {
      if (nth === 1) outgoing.socket?.destroy()
      else if (nth === 2) sendJson(outgoing, 503, {})
      else sendJson(outgoing, 200, { id: 'a' })
    })
    expect(await clientOf(odd).outlet('a')).toMatchObject({ ok: true, value: { id: 'a' } })
    expect(odd.asked).toHaveLength(3)
  })

  it('keeps failing retries as often as configured', async () => {
    odd = await oddService((outgoing) => sendJson(outgoing, 500, { detail: 'Ours.' }))
    const outcome = await clientOf(odd, { retries: 1 }).outlet('a')
    expect(outcome).toMatchObject({ ok: false, reason: 'unavailable', detail: 'Ours.' })
    expect(odd.asked).toHaveLength(2)
  })

  it.each([
    [200, '<p>Sign in to the network</p>'],
    [200, '"text"'],
    [404, '<p>Nothing here</p>'],
    [302, ''],
  ])('is no Masthead service, by %i and %j, is told from one', async (status, body) => {
    odd = await oddService((outgoing) => void outgoing.writeHead(status).end(body))
    expect(await clientOf(odd).outlet('a')).toMatchObject({ ok: false, reason: 'unreadable' })
    expect(odd.asked).toHaveLength(1)
  })

  it('limits is asked again after the time it names where that is soon enough', async () => {
    odd = await oddService((outgoing, nth) => {
      if (nth === 1) sendJson(outgoing, 429, { detail: 'Wait.' }, { 'retry-after': '1' })
      else sendJson(outgoing, 200, { id: 'a' })
    })
    expect(await clientOf(odd).outlet('a')).toMatchObject({ ok: true })
    expect(odd.asked).toHaveLength(2)
  })

  it('limits for longer is left alone until then', async () => {
    odd = await oddService((outgoing) => sendJson(outgoing, 429, { detail: 'Wait.' }, { 'retry-after': '40' }))
    const client = clientOf(odd)
    expect(await client.outlet('a')).toMatchObject({ ok: false, reason: 'rate-limited', retryAfter: 40 })
    expect(await client.outlet('b')).toMatchObject({ ok: false, reason: 'rate-limited', retryAfter: 40 })
    expect(odd.asked).toHaveLength(1)
  })

  it('goes away leaves what it said before, marked as stale', async () => {
    odd = await oddService((outgoing, nth) => {
      if (nth === 1) sendJson(outgoing, 200, { id: 'a' }, { etag: '"1"', 'cache-control': 'max-age=0' })
      else sendJson(outgoing, 503, {})
    })
    const client = clientOf(odd, { retries: 0 })
    expect(await client.outlet('a')).toMatchObject({ ok: true, stale: false })
    expect(await client.outlet('a')).toMatchObject({ ok: true, stale: true, value: { id: 'a' } })
    expect(odd.asked[1]?.headers['if-none-match']).toBe('"1"')
    expect(await client.outlet('b')).toMatchObject({ ok: false, reason: 'unavailable' })
  })

  it('fails in one part of a long list leaves that part out', async () => {
    odd = await oddService((outgoing, nth, body) => {
      if (nth === 1) sendJson(outgoing, 500, {})
      else sendJson(outgoing, 200, { contexts: JSON.parse(body).citations })
    })
    const citations = Array.from({ length: 502 }, (_, at) => ({ key: `${at}`, name: 'a' }))
    const outcome = await clientOf(odd, { retries: 0 }).contexts(citations)
    if (!outcome.ok) throw new Error(outcome.detail)
    expect(outcome.value).toHaveLength(502)
    expect(outcome.value.slice(499).map((each) => each?.key ?? null)).toEqual([null, '500', '501'])
  })

  it('keeps so many answers and no more', async () => {
    odd = await oddService((outgoing) => sendJson(outgoing, 200, {}, { etag: '"1"', 'cache-control': 'max-age=60' }))
    const client = clientOf(odd, { keep: 2 })
    for (const id of ['a', 'b', 'b', 'c', 'b', 'a']) await client.outlet(id)
    expect(odd.asked.map(({ path }) => path.at(-1))).toEqual(['a', 'b', 'c', 'a'])
  })

  it('requires a key sends it in the authorization header', async () => {
    odd = await oddService((outgoing) => sendJson(outgoing, 200, {}))
    await clientOf(odd, { key: 'masthead_k' }).context({ name: 'a' })
    expect(odd.asked[0]?.headers.authorization).toBe('Bearer masthead_k')
    expect(odd.asked[0]?.path).not.toContain('masthead_k')
  })
})
