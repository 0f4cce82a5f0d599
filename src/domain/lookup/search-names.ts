import { prefixDistance } from './edit-distance.ts'
import { foldKey } from './fold.ts'
import type { Lookup } from './lookup.ts'
import { namedAt } from './name-index.ts'
import { firstUnitAt, lengthAt, stringAt } from './packed-strings.ts'
import { rowsStarting } from './prefix-index.ts'
import { rowsNear } from './trigram-index.ts'

export interface NameSearchOptions {
  /** Outlets at most. */
  readonly limit: number
  /** Outlets that may be in the answer; all where it is not given. */
  readonly filter?: ((outletId: string) => boolean) | undefined
}

export interface FoundName {
  readonly outletId: string
  /** The name that was found, as listed. */
  readonly name: string
  /** 1 for the whole name, above 0.8 for its beginning, 0.7 for a part, less for a misspelt beginning. */
  readonly score: number
}

/** Beginnings looked at: enough to fill any page with the shortest names of a common beginning. */
const MOST_STARTING = 1_500
/** Names compared letter by letter. */
const MOST_NEAR = 1_500
const LONGEST_QUERY = 100

/**
 * Outlets to offer while somebody types: names that begin like the query (with or without an article), then names that contain it,
 * then misspelt beginnings (the first letter right). Same query, same order.
 */
export function searchNames(lookup: Lookup, query: string, { limit, filter }: NameSearchOptions): readonly FoundName[] {
  const key = foldKey(query.slice(0, LONGEST_QUERY))
  if (key === '' || limit <= 0) return []
  const found = new Map<string, FoundName & { readonly length: number; readonly isListing: boolean }>()
  const add = (row: number, score: number): void => {
    const { entry, name } = namedAt(lookup.names, lookup.entries, row)
    const held = found.get(entry.id)
    if (held !== undefined && held.score >= score) return
    if (filter !== undefined && held === undefined && !filter(entry.id)) return
    const isListing = entry.depth === 'listing'
    found.set(entry.id, { outletId: entry.id, name: name.text, score, length: name.text.length, isListing })
  }
  const { keys } = lookup.names
  for (const row of rowsStarting(lookup.prefixes(), key, MOST_STARTING)) {
    add(row, startScore(key.length, lengthAt(keys, row)))
  }
  if (found.size < limit && key.length >= 3) {
    const edits = key.length < 4 ? 0 : key.length < 8 ? 1 : 2
    for (const { row, whole } of rowsNear(lookup.trigrams(), key, edits, MOST_NEAR)) {
      if (whole && stringAt(keys, row).includes(key)) add(row, 0.7)
      else if (edits > 0 && firstUnitAt(keys, row) === key.charCodeAt(0)) {
        const distance = prefixDistance(key, stringAt(keys, row), edits)
        if (distance <= edits) add(row, 0.6 - distance / 10)
      }
    }
  }
  return [...found.values()]
    .sort(
      (left, right) =>
        right.score - left.score ||
        Number(left.isListing) - Number(right.isListing) ||
        left.length - right.length ||
        (left.outletId < right.outletId ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ outletId, name, score }) => ({ outletId, name, score }))
}

/** 1 where the whole name is typed, else 0.8–0.95 by the share typed. */
function startScore(typed: number, length: number): number {
  return typed === length ? 1 : Math.round((0.8 + (0.15 * typed) / length) * 1000) / 1000
}
