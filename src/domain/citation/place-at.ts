import type { LookupEntry } from '../lookup/entry.ts'
import { withoutArabicArticle } from '../lookup/medium-words.ts'
import { countriesOf, isRegion } from './place-words.ts'

/** In words. */
export const LONGEST_PLACE = 4

export interface Place {
  readonly text: string
  readonly key: string
  readonly countries: readonly string[]
  readonly length: number
  /** Whether it stands as an owner: `Britain’s`. */
  readonly owns: boolean
}

/** Whether it is in the outlet's country. */
export function isOwn(place: Place | null, { country }: LookupEntry): boolean {
  return place !== null && country !== null && place.countries.includes(country)
}

/** The longest place name at this position. */
export function placeAt(words: readonly string[], at: number): Place | null {
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length -= 1) {
    let key = ''
    for (let part = at; part < at + length; part += 1) key += words[part] as string
    const countries = countriesOf(key)
    if (countries.length > 0) return { text: textOf(words, at, length), key, countries, length, owns: false }
    // `Iran's` has lost its apostrophe, `السورية` and both words of `الكورية الجنوبية` have an article.
    const owns = key.endsWith('s') && /^(?:[a-z]{4,}|uk)s$/.test(key)
    if (!owns && !key.includes('ال')) continue
    const bare = owns
      ? key.slice(0, -1)
      : words
          .slice(at, at + length)
          .map(withoutArabicArticle)
          .join('')
    const others = bare === key ? [] : countriesOf(bare)
    if (others.length > 0) {
      const text = owns ? textOf(words, at, length).slice(0, -1) : bare
      return { text, key: bare, countries: others, length, owns }
    }
  }
  return null
}

function textOf(words: readonly string[], at: number, length: number): string {
  return words.slice(at, at + length).join(' ')
}

/** Number of words at this position that name a region of the world; 0 for none. */
export function regionAt(words: readonly string[], at: number): number {
  for (let length = Math.min(3, words.length - at); length > 0; length -= 1) {
    if (isRegion(words.slice(at, at + length).join(''))) return length
  }
  return 0
}
