import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleAnswer } from '../../src/reading/read-article.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
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

  it('reads HTML without what a reader does not see, and counts in the text it gives back', async () => {
    const answer = await read({
      html: '<nav>CNN reported</nav><p>Caf&eacute; 😀 owners protest,\r\n according to <a href="https://www.reuters.com/x">a report</a>.</p><script>"told AFP"</script><p hidden>BBC said</p>',
    })
    expect(answer.citations.map(({ outletId }) => outletId)).toEqual(['reuters'])
    for (const { start, end, text } of answer.citations) expect(answer.text.slice(start, end)).toBe(text)
  })

  it('says what changed about an outlet since the article, where it is told the day', async () => {
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
    ['an unknown member', { text: 'a', title: 'b' }, 400],
    ['more than it takes', { text: 'x'.repeat(1_000_001) }, 413],
  ])('refuses %s', async (_, body, status) => {
    const response = await client.request('/v1/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    await expectProblem(response, status)
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
