import type { LookupEntries } from '../lookup/entry.ts'
import { fold } from '../lookup/fold.ts'
import { type PackedStrings, stringAt, stringPacker } from '../lookup/packed-strings.ts'
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
}

/** The columns of the entries from number `from` on. */
export function listingColumnsOf(entries: LookupEntries, from: number): ListingColumns {
  const rows = entries.slice(from).map(({ id, name, kind, country }, at) => ({
    number: from + at,
    id,
    sortName: fold(name),
    kind: kindNumber(kind),
    country: countryNumber(country),
  }))
  rows.sort((one, other) => compare(one.sortName, other.sortName) || compare(one.id, other.id))
  const names = stringPacker()
  for (const { sortName } of rows) names.add(sortName)
  return {
    order: Uint32Array.from(rows, ({ number }) => number),
    sortNames: names.pack(),
    kinds: Uint8Array.from(rows, ({ kind }) => kind),
    countries: Uint16Array.from(rows, ({ country }) => country),
  }
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
