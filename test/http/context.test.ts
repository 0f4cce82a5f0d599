import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ContextBrief } from '../../src/domain/context/brief.ts'
import type { SourceContext } from '../../src/domain/context/context.ts'
import { LANGUAGES } from '../../src/domain/language/languages.ts'
import { type Client, clientOn } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

type Answer = SourceContext & { key?: string }

const CRADLE = 'https://thecradle.co/articles/isis-exploits-us-strikes-to-attack-iraqi-forces-in-anbar'

describe.each(ENGINE_NAMES)('contexts on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(() => client.close())

  const contextOf = (query: Record<string, string>, headers = {}) =>
    client.get<SourceContext>(`/v1/context?${new URLSearchParams(query)}`, headers)

  it('answers about a real address', async () => {
    const context = await contextOf({ url: `${CRADLE}?utm_source=x` })
    expect(context).toMatchObject({
      citation: { canonicalUrl: CRADLE },
      status: 'matched',
      match: { outletId: 'the-cradle' },
      outlet: { id: 'the-cradle', name: 'The Cradle' },
      asOf: '2026-11-26',
      sinceCited: null,
    })
    expect(context.match?.reasons[0]?.detail).toContain('thecradle.co')
    expect(context.flags.map(({ code }) => code)).toContain('country-unknown')
    expect(context.gaps.length).toBeGreaterThan(0)
  })

  it('names the four outlets of the French article, with evidence, gaps and flags', async () => {
    const names = ['Al-Mayadeen', 'Al-Nujaba', 'Foreign Policy', 'The Cradle']
    const { contexts } = await client.post<{ contexts: Answer[] }>('/v1/contexts', {
      citations: names.map((name) => ({ key: name, name })),
      lang: 'fr',
      citedOn: '2024-02-03',
    })
    expect(contexts.map(({ key }) => key)).toEqual(names)
    expect(contexts.map(({ outlet }) => outlet?.id)).toEqual([
      'al-mayadeen',
      'al-nujaba-tv',
      'foreign-policy',
      'the-cradle',
    ])
    const [mayadeen, nujaba, policy] = contexts as [Answer, Answer, Answer, Answer]
    expect(mayadeen.highlights.length).toBeGreaterThan(0)
    expect(mayadeen.flags.map(({ code }) => code)).toContain('owner-undisclosed')
    expect(nujaba.gaps.length).toBeGreaterThan(8)
    expect(policy.highlights.every(({ reference }) => reference?.startsWith('http'))).toBe(true)
    expect(mayadeen.summary).toBe(`${mayadeen.said} ${mayadeen.missing} ${mayadeen.advice.text}`)
    expect(mayadeen.said).toMatch(
      /^Les contributeurs de Wikipédia ont écarté ce média comme source \(liste d’avril 2026/,
    )
    expect(mayadeen.sinceCited?.from).toBe('2024-02-03')
  })

  it('answers in brief with at most 1,000 bytes about every outlet, whatever the language, and the same in a batch', async () => {
    const entries = (await client.deps.catalogue.current()).lookup.entries.slice()
    const ids = entries.map(({ id }) => id).slice(0, 498)
    const addresses = ids.map((id) => {
      const locator = entries.find((each) => each.id === id)?.locators.find(({ host }) => host !== null)
      return `https://${locator?.host ?? 'nowhere.example'}${locator?.path ?? ''}/x`
    })
    for (const { language } of LANGUAGES) {
      const { contexts } = await client.post<{ contexts: ContextBrief[] }>('/v1/contexts', {
        citations: [
          ...addresses.map((url) => ({ url })),
          { name: 'The Independent' },
          { name: 'Nowhere Gazette' },
        ].slice(-500),
        lang: language,
        view: 'brief',
      })
      for (const brief of contexts) expect(Buffer.byteLength(JSON.stringify(brief))).toBeLessThanOrEqual(1_000)
      // Were many cut, the limit would be too low for what there is to say.
      expect(contexts.filter(({ fact }) => fact.endsWith('…')).length).toBeLessThan(contexts.length / 50)
      const [url = ''] = addresses
      expect(await contextOf({ url, lang: language, view: 'brief' })).toEqual(
        contexts.at(-addresses.length - 2) ?? contexts[0],
      )
    }
  })

  it('has a tag of its own for a brief', async () => {
    const tagOf = async (query: string) =>
      (await client.request(`/v1/context?url=${encodeURIComponent(CRADLE)}${query}`)).headers.get('etag') ?? ''
    const [full, brief] = [await tagOf(''), await tagOf('&view=brief')]
    expect(brief).toBe(full.replace(/"$/, '.brief"'))
    expect(await tagOf('&view=full')).toBe(full)
  })

  it('answers a batch that the caller has already with 304 and no body, until a record moves', async () => {
    const send = (body: unknown, headers = {}) =>
      client.request('/v1/contexts', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    const asked = { citations: [{ url: CRADLE }] }
    const first = await send(asked)
    const tag = first.headers.get('etag') ?? ''
    const again = await send(asked, { 'if-none-match': tag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    expect((await send(asked, { 'if-none-match': `"x", W/${tag}` })).status).toBe(304)
    expect((await send(asked, { 'if-none-match': '*' })).status).toBe(200)
    expect((await send({ ...asked, lang: 'fr' }, { 'if-none-match': tag })).status).toBe(200)
    expect((await send(asked, { 'if-none-match': tag, 'accept-language': 'fr' })).status).toBe(200)
    expect((await send({ citations: [{ name: 'The Cradle' }] }, { 'if-none-match': tag })).status).toBe(200)
  })

  it('says the same for one item, a batch of one, and a day spelled out', async () => {
    const { key: _, ...batch } = (
      await client.post<{ contexts: Answer[] }>('/v1/contexts', { citations: [{ url: CRADLE }] })
    ).contexts[0] as Answer
    const single = await contextOf({ url: CRADLE })
    expect(batch).toEqual(single)
    expect(await contextOf({ url: CRADLE, asOf: '2026-11-26' })).toEqual(single)
    expect(await contextOf({ url: CRADLE, methodology: single.methodology })).toEqual(single)
    // Only how firm the band is was compiled for today's viewpoint alone.
    const known = await contextOf({ url: CRADLE, knownAt: single.knownAt })
    expect({ ...known, score: { ...known.score, bandStability: single.score?.bandStability } }).toEqual(single)
  })

  it('answers of a source without a record with 200 and no error', async () => {
    const context = await contextOf({ url: 'https://www.news.nowhere-gazette.example/a/b' })
    expect(context).toMatchObject({
      status: 'unlisted',
      match: null,
      outlet: null,
      score: null,
      advice: { level: 'corroborate' },
    })
    expect(context.unlisted?.host).toContain('nowhere-gazette.example')
  })

  it('says in a warning that it does not speak the language asked for by hand, and speaks English', async () => {
    const warned = (lang: string) => contextOf({ url: CRADLE, lang })
    for (const lang of ['fr', 'ar-LB', 'DE']) expect((await warned(lang)).warnings).toEqual([])
    const unknown = await warned('pt-BR')
    expect(unknown.notice).toMatch(/^A record/)
    expect(unknown.warnings).toMatchObject([
      { code: 'language-unknown', detail: 'Answers do not come in “pt-BR”: they come in en, fr, ar, es or de.' },
    ])
    const { contexts } = await (
      await client.request('/v1/contexts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ citations: [{ url: CRADLE }, { name: '' }], lang: 'tlh' }),
      })
    ).json()
    expect(contexts[0].warnings).toMatchObject([{ code: 'language-unknown' }])
    const article = await (
      await client.request('/v1/articles', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'The Cradle reported it.', lang: 'tlh' }),
      })
    ).json()
    expect(article.warnings).toEqual(['Answers do not come in “tlh”: they come in en, fr, ar, es or de.'])
  })

  it('speaks the language asked for, by parameter before header', async () => {
    expect((await contextOf({ url: CRADLE, lang: 'fr' })).notice).toMatch(/Un dossier/)
    expect((await contextOf({ url: CRADLE }, { 'accept-language': 'tlh, fr-CH;q=0.8, en;q=0.5' })).notice).toMatch(
      /Un dossier/,
    )
    expect((await contextOf({ url: CRADLE, lang: 'en' }, { 'accept-language': 'fr' })).notice).toMatch(/A record/)
    expect((await contextOf({ url: CRADLE, lang: 'tlh' })).notice).toMatch(/A record/)
  })

  it('keeps the order and the keys of a batch, bad items in their place', async () => {
    const { contexts } = await client.post<{
      contexts: (Answer & { type?: string; errors?: { pointer: string }[] })[]
    }>('/v1/contexts', {
      citations: [
        { key: 'a', url: CRADLE },
        { key: 'b' },
        { key: 'c', name: 'x'.repeat(100_000) },
        { key: 'd', url: 'javascript:alert(1)' },
        { key: 'e', name: 'Reuters', url: CRADLE },
        { key: 'f', text: 'Lister, Charles. «X», Foreign Policy, 24 January 2024' },
        17,
        { key: 'g', name: '' },
      ],
    })
    expect(contexts.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', undefined, 'g'])
    expect(contexts.map(({ status }) => status)).toEqual([
      'matched',
      400,
      400,
      'unusable',
      400,
      'matched',
      400,
      'unusable',
    ])
    expect(contexts[2]?.errors?.[0]?.pointer).toBe('/citations/2/name')
    expect(contexts[5]?.outlet?.id).toBe('foreign-policy')
  })

  it('says in a long batch what it says of each alone, on whatever day it was cited', async () => {
    const sources = [{ url: CRADLE }, { name: 'Reuters' }, { name: 'Al-Nujaba' }, { url: 'https://nowhere.example' }]
    const days = [{}, { citedOn: '2024-02-03' }, { citedOn: '2021-05-06' }]
    const citations = days.flatMap((day) => sources.map((source) => ({ ...source, ...day })))
    for (const asked of [{}, { asOf: '2025-01-01' }]) {
      const body = { citations: [...citations, ...citations], ...asked }
      const { contexts } = await client.post<{ contexts: Answer[] }>('/v1/contexts', body)
      const alone = await Promise.all(citations.map((citation) => contextOf({ ...citation, ...asked })))
      expect(contexts).toEqual([...alone, ...alone])
    }
  })

  it('says of an address by its host alone what it says after matching the whole of it', async () => {
    const { entries } = (await client.deps.catalogue.current()).lookup
    const listed = entries
      .slice()
      .flatMap(({ locators }) => locators.flatMap(({ host, path }) => (host ? [host + (path ?? '')] : [])))
    const hosts = [
      ...[
        'nowhere-gazette.example',
        'www.fda.gov',
        'x.com',
        't.me',
        'x.substack.com',
        'bbc-news.example',
        'spiegel.ltd',
      ],
      ...listed,
    ]
    const pages = ['/2026/11/a-story', '', '/amp/x?utm_source=y&a=1#z', '/é', '/x?url=https%3A%2F%2Fwww.lemonde.fr%2Fa']
    const addresses = pages.flatMap((page) => hosts.map((host) => `https://${host}${page}`))
    const answersTo = (citations: readonly object[]) =>
      client.post<{ contexts: Answer[] }>('/v1/contexts', { citations })
    for (let from = 0; from < addresses.length; from += 250) {
      const some = addresses.slice(from, from + 250)
      // Asked twice, as hosts are remembered when they come again; a hint, of no use to an address, asks for matching.
      const byHost = await answersTo([...some, ...some].map((url) => ({ url })))
      const matched = await answersTo(some.map((url) => ({ url, country: 'GB' })))
      expect(byHost.contexts).toEqual([...matched.contexts, ...matched.contexts])
    }
  })

  it('sends 304 to a client that has the answer, and a new ETag when the record changes', async () => {
    const first = await client.request(`/v1/context?url=${encodeURIComponent(CRADLE)}`)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[^"]+"$/)
    const again = await client.request(`/v1/context?url=${encodeURIComponent(CRADLE)}`, {
      headers: { 'if-none-match': `W/"x", ${tag}` },
    })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    const french = await client.request(`/v1/context?url=${encodeURIComponent(CRADLE)}&lang=fr`, {
      headers: { 'if-none-match': tag },
    })
    expect(french.status).toBe(200)
  })

  it('judges an earlier day by what had happened then', async () => {
    const then = await contextOf({ name: 'Al Mayadeen', asOf: '2012-06-20' })
    expect(then.asOf).toBe('2012-06-20')
    for (const { on } of then.highlights) expect(on === null || on <= '2012-06-20').toBe(true)
  })
})

describe('the two engines', () => {
  it('answer alike to the letter', async () => {
    const clients = await Promise.all(ENGINE_NAMES.map((name) => clientOn(name)))
    const citations = [
      { url: CRADLE },
      { name: 'Al-Mayadeen', citedOn: '2024-02-03' },
      { name: 'Al-Nujaba' },
      { name: 'الميادين' },
      { name: 'The Times' },
      { account: '@nobody' },
      { url: 'https://nowhere.example' },
    ]
    const bodies = await Promise.all(
      clients.map(async (client) => {
        const answers = [JSON.stringify(await client.post('/v1/contexts', { citations, lang: 'fr' }))]
        for (const path of [
          '/v1/outlets?limit=200',
          '/v1/outlets?q=mayad',
          '/v1/outlets/the-cradle',
          '/v1/outlets/bbc-news/evidence',
          '/v1/outlets/bild/score',
        ])
          answers.push(await (await client.request(path)).text())
        return answers
      }),
    )
    expect(bodies[0]).toEqual(bodies[1])
    await Promise.all(clients.map((client) => client.close()))
  })
})
