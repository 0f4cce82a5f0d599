import type { LookupEntry, LookupName } from '../lookup/entry.ts'
import { fold, joined } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { isArticle, mediumWordOf } from '../lookup/medium-words.ts'
import { endingOfCountry } from './endings.ts'
import { findHost } from './find-host.ts'
import type { Hints } from './hints.ts'
import { hitByAddress, type NameHit } from './name-hit.ts'
import { isWordOrName } from './one-word.ts'
import { isCountryOrRegion } from './place-words.ts'
import { isTitle, isTitleWord } from './title-words.ts'

const SHORTEST = 5
/** Endings under which outlets are found by what their address says, most used first. */
const ENDINGS = 'com org net de fr it es eu co.uk ru pl ch nl at ca com.au'.split(' ')
/** A name of one word that is written like two: `JPost`, `StreetPress`. */
const JOINED = /\p{L}\p{Lu}/u

/**
 * The outlet whose domain is the name, written together or with hyphens, where it is one outlet's alone: `NY Post` of
 * nypost.com, `Junge Freiheit` of a domain that no list names. Only for a name of several words, or one written like two:
 * one word is anybody's. Not for titles and places.
 */
export function hostNameHits(given: string, { country }: Hints, lookup: Lookup): readonly NameHit[] {
  const words = fold(given)
  const key = joined(words)
  const isOfSeveral = words.includes(' ') || (JOINED.test(given) && given !== given.toUpperCase())
  if (!isOfSeveral || key.length < SHORTEST || !/^[a-z0-9]+$/.test(key)) return []
  if (isTitle(words) || isWordOrName(key) || isCountryOrRegion(key)) return []
  const labels = [...new Set([key, words.replaceAll(' ', '-')])]
  const holders = new Map<string, { readonly entry: LookupEntry; readonly ending: string }>()
  for (const ending of ENDINGS) {
    for (const label of labels) {
      const host = `${label}.${ending}`
      const found = findHost(lookup, host, '/', undefined)
      if (found?.host === host && found.locator.path === null) holders.set(found.entry.id, { ...found, ending })
    }
  }
  const [only, ...others] = holders.values()
  if (only === undefined || others.length > 0) return []
  const { entry, ending } = only
  if (entry.kind === 'platform' || isElsewhere(entry, ending, country)) return []
  // A listing of `Mountain Times` or `El Mañana` is one of several.
  if (entry.depth === 'listing' && words.includes(' ') && distinctWords(words) < 2) return []
  return [hitByAddress(entry, nameOf(entry), given, 'long')]
}

/** Whether another country is given than that of the outlet or of its ending. */
function isElsewhere(entry: LookupEntry, ending: string, country: string | undefined): boolean {
  if (country === undefined) return false
  if (entry.country !== null) return entry.country !== country.toUpperCase()
  const last = ending.slice(ending.lastIndexOf('.') + 1)
  return last.length === 2 && last !== 'eu' && last !== endingOfCountry(country)
}

/** The number of words that are no articles, titles or words for media. */
function distinctWords(words: string): number {
  return words.split(' ').filter((word) => !isArticle(word) && !isTitleWord(word) && mediumWordOf(word) === undefined)
    .length
}

/** The outlet's own name, or its domain where no list names it. */
function nameOf({ name, names }: LookupEntry): LookupName {
  return (
    names.find(({ text }) => text === name) ?? {
      text: name,
      language: 'und',
      kind: 'official',
      ambiguous: false,
      validFrom: null,
      validTo: null,
    }
  )
}
