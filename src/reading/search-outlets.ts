import { fromCursor, toCursor } from '../db/cursor.ts'
import { findListedOutlets, type ListedOutlet, listOutlets, type OutletFilters } from '../db/outlets.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import { searchNames } from '../domain/lookup/search-names.ts'
import type { Snapshot } from './catalogue-view.ts'
import type { Store } from './store.ts'

/** Hits of a search that can be paged through. */
const MOST_HITS = 500

export interface OutletSearch {
  /** Beginning of a name in any script; without it the outlets come in order of name. */
  readonly q?: string | undefined
  readonly filters: OutletFilters
  readonly cursor?: string | undefined
  readonly limit: number
}

export interface OutletPage {
  readonly items: readonly ListedOutlet[]
  /** The cursor of the next page, or null on the last. */
  readonly next: string | null
}

/**
 * One page of a search: in order of fit with `q`, without in order of name.
 * @throws Problem 'invalid-request' for a cursor that is none of ours
 */
export async function searchOutlets(
  store: Store,
  snapshot: Snapshot,
  { q, filters, cursor, limit }: OutletSearch,
): Promise<OutletPage> {
  if (q === undefined) return byName(store, filters, cursor, limit)
  // A first page needs no hits beyond its own: the same beginning of the same order, found sooner.
  const most = cursor === undefined && !isJudgedByStore(filters) ? limit + 1 : MOST_HITS
  const hits = searchNames(snapshot.lookup, q, { limit: most, filter: filterOf(snapshot.lookup, filters) })
  return byFit(store, hits, filters, cursor, limit)
}

function isJudgedByStore({ band, flag, leaning, status }: OutletFilters): boolean {
  return [band, flag, leaning, status].some((each) => each !== undefined)
}

/** The filters that the lookup can judge by itself: what is left out there counts among no hits. */
function filterOf(
  { entry }: Lookup,
  { kind, country, language }: OutletFilters,
): ((id: string) => boolean) | undefined {
  if (kind === undefined && country === undefined && language === undefined) return undefined
  return (id) => {
    const found = entry(id)
    return (
      found !== undefined &&
      (kind === undefined || found.kind === kind) &&
      (country === undefined || found.country === country) &&
      (language === undefined || found.languages.includes(language))
    )
  }
}

async function byName(
  { db }: Store,
  filters: OutletFilters,
  cursor: string | undefined,
  limit: number,
): Promise<OutletPage> {
  const [sortName, id] = cursor === undefined ? [] : fromCursor(cursor, 2)
  const after = cursor === undefined ? null : { sortName: String(sortName), id: String(id) }
  const items = await listOutlets(db, filters, after, limit + 1)
  const page = items.slice(0, limit)
  const last = page.at(-1)
  return { items: page, next: items.length > limit && last ? toCursor([last.sortName, last.id]) : null }
}

async function byFit(
  { db }: Store,
  hits: readonly { readonly outletId: string; readonly score: number }[],
  filters: OutletFilters,
  cursor: string | undefined,
  limit: number,
): Promise<OutletPage> {
  const [score, id] = cursor === undefined ? [] : fromCursor(cursor, 2)
  const start = cursor === undefined ? 0 : hits.findIndex((hit) => hit.score === score && hit.outletId === id) + 1
  // Where the store has nothing more to leave out, no more than a page is read.
  const ahead = hits.slice(start, isJudgedByStore(filters) ? undefined : start + limit + 1)
  const found = await findListedOutlets(
    db,
    ahead.map(({ outletId }) => outletId),
    filters,
  )
  const byId = new Map(found.map((outlet) => [outlet.id, outlet]))
  const rest = ahead.filter(({ outletId }) => byId.has(outletId))
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(({ outletId }) => byId.get(outletId) as ListedOutlet),
    next: rest.length > limit && last ? toCursor([last.score, last.outletId]) : null,
  }
}
