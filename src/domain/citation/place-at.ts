import type { LookupEntry } from '../lookup/entry.ts'
import { withoutArabicArticle } from '../lookup/medium-words.ts'
import { countriesOf, isRegion } from './place-words.ts'

const LONGEST_PLACE = 4

export interface Place {
  readonly text: string
  readonly key: string
  readonly countries: readonly string[]
  readonly length: number
}

/** Whether it is in the outlet's country. */
export function isOwn(place: Place | null, { country }: LookupEntry): boolean {
  return place !== null && country !== null && place.countries.includes(country)
}

/** The longest place name at this position. */
export function placeAt(words: readonly string[], at: number): Place | null {
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(' ')
    const key = text.replaceAll(' ', '')
    const countries = countriesOf(key)
    if (countries.length > 0) return { text, key, countries, length }
    // `Iran's` has lost its apostrophe, `السورية` has an article.
    if (length === 1) {
      const bare = key.endsWith('s') && key.length > 4 ? key.slice(0, -1) : withoutArabicArticle(key)
      const others = bare === key ? [] : countriesOf(bare)
      if (others.length > 0) return { text: bare, key: bare, countries: others, length }
    }
  }
  return null
}

/** Number of words at this position that name a region of the world; 0 for none. */
export function regionAt(words: readonly string[], at: number): number {
  for (let length = Math.min(3, words.length - at); length > 0; length -= 1) {
    if (isRegion(words.slice(at, at + length).join(''))) return length
  }
  return 0
}
