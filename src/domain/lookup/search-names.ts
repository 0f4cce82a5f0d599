import { soleIssnOf } from '../issn.ts'
import { prefixDistance } from './edit-distance.ts'
import { foldKey } from './fold.ts'
import { entriesWithIssn } from './issn-index.ts'
import type { Lookup } from './lookup.ts'
import { namedAt } from './name-index.ts'
import { firstUnitAt, lengthAt, stringAt } from './packed-strings.ts'
import { rowsStarting } from './prefix-index.ts'
import { rowsNear } from './trigram-index.ts'

export interface NameSearchOptions {
  /** Outlets, at most. */
  readonly limit: number
  /** Whether an outlet may be in the result; undefined for all. */
  readonly filter?: ((outletId: string) => boolean) | undefined
}

export interface FoundName {
  readonly outletId: string
  /** The name that matched, as listed. */
  readonly name: string
  /** 1 for the whole name, above 0.8 for a prefix, 0.7 for a part, less for a misspelled prefix. */
  readonly score: number
}

/** Prefix hits examined: enough to fill any page with the shortest names of a common prefix. */
const MOST_STARTING = 1_500
/** Names compared by edit distance. */
const MOST_NEAR = 1_500
const LONGEST_QUERY = 100

/**
 * Outlets to suggest while somebody types: names that begin with the query (with or without an article), then names
 * that contain it, then misspelled prefixes with the right first letter. An ISSN finds its outlets. The order is stable.
 */
export function searchNames(lookup: Lookup, query: string, { limit, filter }: NameSearchOptions): readonly FoundName[] {
  const issn = soleIssnOf(query.slice(0, LONGEST_QUERY))
  const numbered = issn === null ? [] : entriesWithIssn(lookup.issns, lookup.entries, issn)
  if (numbered.length > 0)
    return numbered
      .filter(({ id }) => filter?.(id) !== false)
      .slice(0, limit)
      .map(({ id, name }) => ({ outletId: id, name, score: 1 }))
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

/** 1 for the whole name, else 0.8 to 0.95 by the share typed. */
function startScore(typed: number, length: number): number {
  return typed === length ? 1 : Math.round((0.8 + (0.15 * typed) / length) * 1000) / 1000
}
