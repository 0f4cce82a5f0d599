import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/domain/article/read-article.ts'
import { fr } from '../../../src/domain/language/fr/fr.ts'
import { TRANSLATED_ARTICLES } from '../../support/translated-article.ts'
import { articleWorld } from './article-cases.ts'

const { matcher, lookup } = articleWorld()

describe.each(TRANSLATED_ARTICLES)('$name', ({ text, publishedOn, anonymousSpeaker, author, link }) => {
  const reading = readArticle({ text, publishedOn }, matcher, lookup, fr)
  const seen = reading.citations.map(({ role, outletId, text, speaker, anonymous }) => ({
    role,
    outletId,
    text,
    speaker: speaker?.text ?? null,
    anonymous,
  }))

  it('is The Cradle’s own, by its byline', () => {
    expect(reading.own).toMatchObject({ outletId: 'the-cradle', how: 'byline', span: { text: 'The Cradle' } })
  })

  it('cites three outlets, each in its role, and ends with a link to its own', () => {
    expect(seen).toEqual([
      {
        role: 'through-outlet',
        outletId: 'al-mayadeen',
        text: 'Al-Mayadeen',
        speaker: anonymousSpeaker,
        anonymous: true,
      },
      { role: 'outlet', outletId: 'al-nujaba-tv', text: 'Al-Nujaba', speaker: null, anonymous: false },
      {
        role: 'author-in-outlet',
        outletId: 'foreign-policy',
        text: 'Foreign Policy',
        speaker: author,
        anonymous: false,
      },
      {
        role: 'link',
        outletId: 'the-cradle',
        text: link,
        speaker: null,
        anonymous: false,
      },
    ])
    expect(reading.citations.at(-1)?.own).toBe(true)
  })

  it('passed from a source without a name through Al-Mayadeen and The Cradle to a translation', () => {
    expect(
      reading.chains[0]?.hands.map(({ kind, outletId, anonymous, translated }) => ({
        kind,
        outletId,
        anonymous,
        translated,
      })),
    ).toEqual([
      { kind: 'speaker', outletId: null, anonymous: true, translated: false },
      { kind: 'outlet', outletId: 'al-mayadeen', anonymous: false, translated: false },
      { kind: 'own-outlet', outletId: 'the-cradle', anonymous: false, translated: false },
      { kind: 'this-text', outletId: null, anonymous: false, translated: true },
    ])
  })

  it('counts three citations and one speaker without a name, its own link not among them', () => {
    expect(reading.summary).toMatchObject({
      citations: 3,
      outlets: 3,
      anonymousSpeakers: 1,
      unlistedSources: 0,
      unknownLinks: 0,
    })
    expect(reading.summary.text).toContain('3 médias répertoriés')
  })
})
