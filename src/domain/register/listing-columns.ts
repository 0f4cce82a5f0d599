import type { LookupEntries, LookupEntry } from '../lookup/entry.ts'
import { fold } from '../lookup/fold.ts'
import { type PackedStrings, stringAt, stringPacker } from '../lookup/packed-strings.ts'
import { sortSteps } from '../lookup/sort-steps.ts'
import type { Steps } from '../lookup/steps.ts'
import { OUTLET_KINDS } from '../outlet.ts'

/** Sort and filter keys of listings, in columns: decoding thirty thousand entries would take a tenth of a second. */
export interface ListingColumns {
  /** Entry numbers, ordered by name, then by id. */
  readonly order: Uint32Array
  /** The folded names in the same order. */
  readonly sortNames: PackedStrings
  /** `kindNumber`, in the same order. */
  readonly kinds: Uint8Array
  /** Country code as a number, 0 for none, in the same order. */
  readonly countries: Uint16Array
  /** Which of `languageLists`, in the same order. */
  readonly languages: Uint16Array
  /** Each combination of languages that some listing has: a few hundred. */
  readonly languageLists: readonly (readonly string[])[]
}

interface Row {
  readonly number: number
  readonly id: string
  readonly sortName: string
  readonly kind: number
  readonly country: number
  readonly languages: number
}

/** Entries decoded, and rows written, in a step. */
const AT_ONCE = 500

/** The columns of the entries from number `from` on, in steps: decoding and sorting thirty thousand takes 200 ms. */
export function* listingColumnSteps(entries: LookupEntries, from: number): Steps<ListingColumns> {
  const rows: Row[] = []
  const languageLists: (readonly string[])[] = []
  const listOf = new Map<string, number>()
  for (let number = from; number < entries.length; number += 1) {
    if (number % AT_ONCE === 0) yield
    const { id, name, kind, country, languages } = entries.at(number) as LookupEntry
    const key = languages.join()
    const list = listOf.get(key) ?? languageLists.push(languages) - 1
    listOf.set(key, list)
    rows.push({
      number,
      id,
      sortName: fold(name),
      kind: kindNumber(kind),
      country: countryNumber(country),
      languages: list,
    })
  }
  const sorted = yield* sortSteps(
    rows,
    (one, other) => compare(one.sortName, other.sortName) || compare(one.id, other.id),
  )
  const names = stringPacker()
  const order = new Uint32Array(sorted.length)
  const kinds = new Uint8Array(sorted.length)
  const countries = new Uint16Array(sorted.length)
  const languages = new Uint16Array(sorted.length)
  for (const [at, row] of sorted.entries()) {
    if (at % AT_ONCE === 0) yield
    names.add(row.sortName)
    order[at] = row.number
    kinds[at] = row.kind
    countries[at] = row.country
    languages[at] = row.languages
  }
  return { order, sortNames: names.pack(), kinds, countries, languages, languageLists }
}

/** Compares by code units, like SQLite. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** A number for each kind of outlet; -1 for an unknown one. */
export function kindNumber(kind: string): number {
  return (OUTLET_KINDS as readonly string[]).indexOf(kind)
}

/** A number for each country code, as for `LB`; 0 for none. */
export function countryNumber(country: string | null): number {
  return country === null ? 0 : (country.charCodeAt(0) << 8) | country.charCodeAt(1)
}

/** The first row whose name is not before `sortName`, by binary search. */
export function firstFrom({ sortNames, order }: ListingColumns, sortName: string): number {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (stringAt(sortNames, middle) < sortName) low = middle + 1
    else high = middle
  }
  return low
}
