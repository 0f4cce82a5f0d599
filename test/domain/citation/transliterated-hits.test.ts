import { describe, expect, it } from 'vitest'
import { transliteratedHits } from '../../../src/domain/citation/transliterated-hits.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, nameOf } from '../lookup/made-up-entries.ts'

const outlet = (id: string, text: string, language: string, more = {}) =>
  entryOf(id, { names: [nameOf(text, { language })], languages: [language], ...more })
const lookup = buildLookup([
  outlet('fanous', 'الفانوس', 'ar', { kind: 'television' }),
  entryOf('fanous-tv', { names: [nameOf('Al-Fanous TV')], languages: ['ar'], kind: 'television' }),
  outlet('madina', 'المدينة المنورة', 'ar'),
  outlet('vremya', 'Вестник Времени', 'ru'),
  outlet('former', 'Лантерна Севера', 'ru', { names: [nameOf('Лантерна Севера', { language: 'ru', kind: 'former' })] }),
])
const hits = (words: string) =>
  transliteratedHits(words, lookup).map(({ entry, reasons }) =>
    [entry.id, ...reasons.slice(1).map(({ feature, score }) => `${feature} ${score}`)].join(', '),
  )

describe('a name by its sound', () => {
  it.each([
    ['of two words', 'vestnik vremeni', ['vremya, transliterated 0.92']],
    ['of two words with another vowel', 'vestnik vremyani', ['vremya, transliterated 0.88']],
    ['of two words with articles', 'al madina al munawara', ['madina, transliterated 0.785']],
    ['in its own script with the mark of its medium', 'al fanous tv', ['fanous-tv, transliterated 0.92']],
    [
      'of one word in another script, which alone is no proof',
      'фанус',
      [
        'fanous, transliterated 0.92, soundAlone 0.7',
        'fanous-tv, transliterated 0.92, missingWords 0.75, soundAlone 0.7',
      ],
    ],
  ])('is heard %s: %s', (_, words, found) => {
    expect(hits(words)).toEqual(found)
  })

  it.each([
    ['of two consonants', 'kad'],
    ['of other consonants', 'westnik lremeni'],
    ['of far other vowels', 'فينيس'],
    ['that was given up', 'lanterna severa'],
    ['of a word that stands nowhere', 'qwzrt plkmn'],
  ])('is not heard %s: %s', (_, words) => {
    expect(hits(words)).toEqual([])
  })
})
