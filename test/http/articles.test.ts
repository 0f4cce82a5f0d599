import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishRecords } from '../../src/editorial/publish.ts'
import type { ArticleAnswer } from '../../src/reading/read-article.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'
import { TRANSLATED_ARTICLES } from '../support/translated-article.ts'

describe.each(ENGINE_NAMES)('articles on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const read = (body: Record<string, unknown>) => client.post<ArticleAnswer>('/v1/articles', body)

  it('finds who is cited, and attaches the context of each once', async () => {
    const answer = await read({
      text: 'The bridge will reopen, a city engineer told Reuters. Reuters also reported a delay. "It is safe," he said to the BBC.',
      lang: 'fr',
    })
    expect(answer.citations.filter(({ outletId }) => outletId === 'reuters').length).toBe(2)
    expect(Object.keys(answer.contexts)).toEqual(
      [...new Set(answer.citations.flatMap(({ outletId }) => outletId ?? []))].sort(),
    )
    for (const { start, end, text } of answer.citations) expect(answer.text.slice(start, end)).toBe(text)
    expect(answer.contexts.reuters?.notice).toMatch(/Un dossier/)
    expect(answer.summary.text.length).toBeGreaterThan(10)
  })

  it('tells an institution by its own name, without outlet, score or context', async () => {
    const answer = await read({
      text: 'Selon un communiqué du ministère de la Défense russe, deux drones sont tombés.',
      lang: 'fr',
    })
    expect(answer.citations).toMatchObject([
      {
        role: 'institution',
        status: 'institution',
        outletId: null,
        institution: { kind: 'state', name: 'ministère de la Défense russe' },
      },
    ])
    expect(answer.summary).toMatchObject({ citations: 1, outlets: 0, institutions: 1, unlistedSources: 0 })
    expect(answer.summary.text).toContain('leur propre version : ministère de la Défense russe.')
    expect(answer.contexts).toEqual({})
  })

  it('reads HTML without what a reader does not see, and counts in the text it gives back', async () => {
    const answer = await read({
      html: '<nav>CNN reported</nav><p>Caf&eacute; 😀 owners protest,\r\n according to <a href="https://www.reuters.com/x">a report</a>.</p><script>"told AFP"</script><p hidden>BBC said</p>',
    })
    expect(answer.citations.map(({ outletId }) => outletId)).toEqual(['reuters'])
    for (const { start, end, text } of answer.citations) expect(answer.text.slice(start, end)).toBe(text)
  })

  it('gives briefs in place of contexts where there is room for no more', async () => {
    const text = 'The bridge is closed, Reuters reported.'
    const [full, brief] = [await read({ text }), await read({ text, view: 'brief' })]
    expect(Buffer.byteLength(JSON.stringify(brief.contexts.reuters))).toBeLessThanOrEqual(1_000)
    expect(brief.contexts.reuters).toMatchObject({ outlet: { id: 'reuters' }, fact: full.contexts.reuters?.fact })
    expect({ ...brief, contexts: null }).toEqual({ ...full, contexts: null })
    const part = await read({ text, view: 'brief', fields: ['contexts'] })
    expect(part).toEqual({ contexts: brief.contexts })
  })

  it('answers a text that the caller has read already with 304 and no body, until a record moves', async () => {
    const send = (text: string, headers = {}) =>
      client.request('/v1/articles', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ text }),
      })
    const text = 'The bridge is closed, Reuters reported.'
    const tag = (await send(text)).headers.get('etag') ?? ''
    const again = await send(text, { 'if-none-match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await send(`${text} `, { 'if-none-match': tag })).status).toBe(200)
    await publishRecords(client.deps.db, [outletRecord('tribune')], { now: client.deps.now() })
    expect((await send(text, { 'if-none-match': tag })).status).toBe(200)
  })

  it('says what changed about an outlet since the article, where the day is given', async () => {
    const text = 'The bridge is closed, Reuters reported.'
    expect((await read({ text, publishedOn: '2020-01-01' })).contexts.reuters?.sinceCited?.from).toBe('2020-01-01')
    expect((await read({ text })).contexts.reuters?.sinceCited).toBeNull()
  })

  it('says so where it has no cue words for a language', async () => {
    const answer = await read({
      text: 'Rząd ogłosił dziś nowy plan, jak podała agencja Reuters w komunikacie dla prasy oraz telewizji.',
    })
    expect(answer.languageSupported).toBe(false)
  })

  it.each([
    ['nothing', {}, 400],
    ['both', { text: 'a', html: 'a' }, 400],
    ['a number', { text: 1 }, 400],
    ['a bad day', { text: 'a', publishedOn: 'today' }, 400],
    ['blocks beside text', { text: 'a', blocks: [] }, 400],
    ['a field that there is not', { text: 'a', fields: ['x'] }, 400],
    ['more than it takes', { text: 'x'.repeat(1_000_001) }, 413],
  ])('refuses %s', async (_, body, status) => {
    const response = await client.request('/v1/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    await expectProblem(response, status)
  })

  it('takes what editors’ systems send, and says what it left aside', async () => {
    const answer = (await read({
      text: 'He told Reuters so.',
      html: null,
      url: null,
      publishedOn: '2024-02-03T10:00:00+01:00',
      lang: 'fr_FR',
      title: 'b',
    })) as ArticleAnswer & { warnings: readonly string[] }
    expect(answer.warnings).toEqual(['`title` is no member of an article, and was left aside.'])
    expect(answer.contexts.reuters?.sinceCited?.from).toBe('2024-02-03')
    expect(answer.summary.text).toMatch(/^L’article contient/)
  })

  it('does not count pictures, styles and scripts towards the limit', async () => {
    const html = `<p>He told Reuters so.</p><img src="data:image/png;base64,${'A'.repeat(1_200_000)}"><script>${'x'.repeat(200_000)}</script>`
    expect((await read({ html })).citations.map(({ outletId }) => outletId)).toEqual(['reuters'])
  })

  it('answers in parts where only some are asked for', async () => {
    const answer = await read({ text: 'He told Reuters so.', fields: ['summary', 'sources'] })
    expect(Object.keys(answer)).toEqual(['summary', 'sources'])
  })

  it('groups places by source, under keys that outlast a change elsewhere', async () => {
    const before = await read({ text: 'He told Reuters so. The BBC reported it. Reuters said more.' })
    expect(before.sources.map(({ outletId, citations }) => [outletId, citations])).toEqual([
      ['reuters', [0, 2]],
      ['bbc-news', [1]],
    ])
    const after = await read({
      text: 'A new paragraph.\n\nHe told Reuters so. The BBC reported it. Reuters said less.',
    })
    const keys = ({ citations }: ArticleAnswer) => citations.map(({ key }) => key)
    expect(keys(after).slice(0, 2)).toEqual(keys(before).slice(0, 2))
    expect(keys(after)[2]).not.toBe(keys(before)[2])
    expect(after.sources.map(({ key }) => key)).toEqual(before.sources.map(({ key }) => key))
    const twice = await read({ text: 'Reuters said that Reuters reported it, Reuters said.' })
    expect(new Set(keys(twice)).size).toBe(twice.citations.length)
  })

  it('reads blocks as one article, and tells of changed ones only', async () => {
    const blocks = [
      { id: 'a', html: '<p>The <em>New York Times</em> reported a delay.</p>' },
      { id: 'b', text: 'A clerk told the Times that it was over.' },
    ]
    const first = await read({ blocks })
    expect(first.citations.map(({ outletId, block }) => [outletId, block?.id])).toEqual([
      ['the-new-york-times', 'a'],
      ['the-new-york-times', 'b'],
    ])
    for (const { text, block } of first.citations) {
      const within = first.blocks.find(({ id }) => id === block?.id)?.text
      expect(within?.slice(block?.start, block?.end)).toBe(text)
    }
    const known = Object.fromEntries(first.blocks.map(({ id, hash }) => [id, hash]))
    const [a] = blocks
    const second = await read({ blocks: [a, { id: 'b', text: 'A clerk told the Times that it is over.' }], known })
    expect(second.blocks.map(({ unchanged }) => unchanged)).toEqual([true, false])
    expect(second.citations.map(({ outletId, block }) => [outletId, block?.id])).toEqual([['the-new-york-times', 'b']])
    expect(second.summary.citations).toBe(2)
  })

  it('lists at most 2,000 places and counts the rest', async () => {
    const { citations, omitted, summary } = await read({ text: 'He told Reuters so. '.repeat(2_001) })
    expect([citations.length, omitted.citations, summary.citations]).toEqual([2_000, 1, 2_001])
  })

  it('refuses more links and sources than any article has, and says what to do', async () => {
    const post = (body: object) =>
      client.request('/v1/articles', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    for (const body of [
      { text: "selon l'AFP, ".repeat(10_001) },
      { text: 'https://a.example/ '.repeat(10_001) },
      { html: '<a href="https://a.example/">a</a> '.repeat(10_001) },
    ])
      expect((await expectProblem(await post(body), 413)).detail).toMatch(/more than 10,000 links and sources/)
    expect((await post({ text: "selon l'AFP, ".repeat(10_000) })).status).toBe(200)
  })

  it('takes a million characters, empty text, and text that is no text', async () => {
    expect((await read({ text: 'x '.repeat(500_000) })).citations).toEqual([])
    expect((await read({ text: '' })).citations).toEqual([])
    expect((await read({ text: '\u0000\ud800\u202e\n' })).citations).toEqual([])
    expect((await read({ html: '<p>'.repeat(5_000) })).citations).toEqual([])
  })

  it.each(TRANSLATED_ARTICLES)(
    'reads $name as a reader does',
    async ({ text, publishedOn, anonymousSpeaker, author }) => {
      const answer = await read({ text, lang: 'fr', publishedOn })
      expect(answer.own).toMatchObject({ outletId: 'the-cradle', how: 'byline' })
      expect(
        answer.citations.map(({ role, outletId, anonymous, own, speaker }) => [
          role,
          outletId,
          anonymous,
          own,
          speaker?.text ?? null,
        ]),
      ).toEqual([
        ['through-outlet', 'al-mayadeen', true, false, anonymousSpeaker],
        ['outlet', 'al-nujaba-tv', false, false, null],
        ['author-in-outlet', 'foreign-policy', false, false, author],
        ['link', 'the-cradle', false, true, null],
      ])
      expect(answer.summary).toMatchObject({
        outlets: 3,
        independentOutlets: 3,
        anonymousSpeakers: 1,
        unlistedSources: 0,
      })
      expect(Object.keys(answer.contexts)).toEqual(['al-mayadeen', 'al-nujaba-tv', 'foreign-policy', 'the-cradle'])
    },
  )
})
