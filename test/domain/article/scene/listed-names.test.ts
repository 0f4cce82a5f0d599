import { describe, expect, it } from 'vitest'
import { buildArticleMatcher } from '../../../../src/domain/article/names/build-matcher.ts'
import { readArticle } from '../../../../src/domain/article/read-article.ts'
import { en } from '../../../../src/domain/language/en/en.ts'
import { entryOfListing } from '../../../../src/domain/register/entry-of-listing.ts'

const listings = [
  { id: 'reedland', name: 'Reedland', language: 'en' },
  { id: 'the-new-reedland', name: 'The New Reedland', language: 'en' },
  { id: 'the-marshal', name: 'The Marshal', language: 'en' },
  { id: 'die-presse-marsch', name: 'Die Presse', language: 'de' },
  { id: 'seventy-eight', name: '78', language: 'es' },
  { id: 'la-razon-junco', name: 'La Razón', language: 'es' },
  { id: 'al-qasaba', name: 'القصبة', language: 'ar' },
  { id: 'moorland-rundfunk', name: 'MLR', language: 'de', kind: 'broadcaster' as const },
  { id: 'marsh-gazette', name: 'MGZ', language: 'de' },
  { id: 'reed-who', name: 'WHO', language: 'en', kind: 'television' as const, country: 'US' },
  { id: 'mtv-nepal', name: 'QTV', language: 'ne', kind: 'television' as const },
].map(({ id, name, language, kind, country }) =>
  entryOfListing({
    id,
    name,
    kind: kind ?? 'newspaper',
    country: country ?? 'XX',
    languages: [language],
    hosts: [`${id}.example`],
    confidence: 'backed-twice',
  }),
)
const matcher = buildArticleMatcher(listings)
const lookup = { resolve: () => ({ status: 'unlisted' }) as never, ownersOf: () => [], relatedOf: () => [] }

function cited(text: string): string[] {
  return readArticle({ text }, matcher, lookup, en)
    .citations.filter(({ status }) => status === 'matched' || status === 'ambiguous')
    .map(({ role, outletId, alternatives }) => `${role} ${outletId ?? `?${alternatives.join()}`}`)
}

describe('a name that the register alone has', () => {
  it.each([
    ['The singer told Reedland that she would tour the country.', 'through-outlet reedland'],
    ['The newspaper Reedland reported that the bridge was shut.', 'outlet reedland'],
    ['The bridge was shut, according to The Marshal, a weekly.', 'outlet the-marshal'],
    ['Wie die Tageszeitung „Die Presse“ berichtet, bleibt die Brücke zu.', 'outlet die-presse-marsch'],
    ['El puente está cerrado, informa el diario «La Razón».', 'outlet ?la-razon-junco'],
    ['نقلت صحيفة القصبة أن الجسر مغلق.', 'outlet al-qasaba'],
    ['Laut MGZ bleibt die Brücke zu.', 'outlet marsh-gazette'],
    ['Das meldete MGZ am Montag.', 'outlet marsh-gazette'],
    ['Die Brücke bleibe zu, sagte Rohr im MLR.', 'through-outlet moorland-rundfunk'],
    ['Der MLR widerspricht: Man habe nichts behauptet.', 'outlet moorland-rundfunk'],
  ])('is taken where something speaks for it: %s', (text, expected) => {
    expect(cited(text)).toEqual([expected])
  })

  it.each([
    'Reedland said that the bridge was shut.',
    'The governor said in his New Reedland speech that the bridge was shut.',
    'Der Minister sagte vor der Presse, die Brücke bleibe zu.',
    'El asesor cuenta ya con 78 años de edad.',
    'قالت القصبة إن الجسر مغلق.',
    'MGZ said that the bridge was shut.',
    'The disease is rare, according to the WHO, and WHO said so on Monday.',
    'Laut QTV bleibt die Brücke zu.',
    'Die MLR ist eine Partei, sagte Rohr.',
    'BRÜCKE LAUT MGZ NEU GEBAUT',
  ])('and is a word where nothing does: %s', (text) => {
    expect(cited(text)).toEqual([])
  })
})
