import { foreignCursor, fromCursor, toCursor } from '../db/cursor.ts'
import {
  findListedOutlets,
  type ListedOutlet,
  listOutlets,
  listOutletsByScore,
  type OutletFilters,
} from '../db/outlets.ts'
import { dayOf } from '../domain/date.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import { searchNames } from '../domain/lookup/search-names.ts'
import type { Depth } from '../domain/record.ts'
import { countListings, findListing, listListings } from './list-listings.ts'
import { breathing } from './map-yielding.ts'
import type { Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'

/** Hits of a search that can be reached by paging. */
const MOST_HITS = 500

export interface OutletSearch {
  /** Prefix of a name in any script; without it, outlets are ordered by name. */
  readonly q?: string | undefined
  readonly filters: OutletFilters
  /** Order by score, highest or lowest first; only outlets with a score, and not with `q`. */
  readonly order?: 'high' | 'low' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

export interface OutletPage {
  readonly items: readonly ListedOutlet[]
  /** Cursor of the next page; null on the last. */
  readonly next: string | null
  /** Number of matching outlets by depth; null where each would have to be scored. */
  readonly depths: Readonly<Record<Depth, number>> | null
}

/**
 * One page of a search. With `q`: by relevance, dossiers before listings of equal relevance. Without: dossiers by name,
 * then listings by name.
 *
 * @throws Problem 'invalid-request' for an invalid cursor
 */
export async function searchOutlets(
  store: Store,
  snapshot: Snapshot,
  { q, filters, order, cursor, limit }: OutletSearch,
): Promise<OutletPage> {
  if (q === undefined && order !== undefined) return byScore(store, filters, order, cursor, limit)
  if (q === undefined) return byName(store, snapshot, filters, cursor, limit)
  // A first page needs no more hits than it shows; a shorter search finds the same ones.
  const most = cursor === undefined && !isJudgedByStore(filters) ? limit + 1 : MOST_HITS
  const hits = searchNames(snapshot.lookup, q, { limit: most, filter: filterOf(snapshot.lookup, filters) })
  return byFit(store, snapshot, hits, filters, cursor, limit)
}

function isJudgedByStore({ band, flag, leaning, status }: OutletFilters): boolean {
  return [band, flag, leaning, status].some((each) => each !== undefined)
}

/** The filters that the lookup can apply by itself, so that excluded outlets do not use up hits. */
function filterOf(
  { entry }: Lookup,
  { depth, kind, country, language }: OutletFilters,
): ((id: string) => boolean) | undefined {
  if ([depth, kind, country, language].every((each) => each === undefined)) return undefined
  return (id) => {
    const found = entry(id)
    return (
      found !== undefined &&
      (depth === undefined || found.depth === depth) &&
      (kind === undefined || found.kind === kind) &&
      (country === undefined || found.country === country) &&
      (language === undefined || found.languages.includes(language))
    )
  }
}

async function byName(
  { db, now }: Store,
  snapshot: Snapshot,
  filters: OutletFilters,
  cursor: string | undefined,
  limit: number,
): Promise<OutletPage> {
  const [sortName, id] = cursor === undefined ? [] : fromCursor(cursor, BY_NAME, ['text', 'text'])
  const isListing = sortName?.startsWith(LISTINGS) === true
  const after = sortName === undefined || id === undefined ? null : { sortName: sortName.replace(LISTINGS, ''), id }
  const depths = isJudgedByStore(filters) ? null : await depthsOf(snapshot, filters)
  const wantsDossiers = filters.depth !== 'listing' && !isListing
  const found = wantsDossiers ? await listOutlets(db, filters, after, limit + 1) : []
  const items = found.slice(0, limit)
  const last = items.at(-1)
  if (found.length > limit && last) return { items, next: toCursor(BY_NAME, [last.sortName, last.id]), depths }
  if (filters.depth === 'dossier') return { items, next: null, depths }
  const day = dayOf(now())
  const begin = isListing ? after : null
  const { items: listings, next } = await listListings(snapshot, filters, begin, limit - items.length, day)
  return {
    items: [...items, ...listings],
    next: next === null ? null : toCursor(BY_NAME, [LISTINGS + next.sortName, next.id]),
    depths,
  }
}

async function byScore(
  { db }: Store,
  filters: OutletFilters,
  order: 'high' | 'low',
  cursor: string | undefined,
  limit: number,
): Promise<OutletPage> {
  const [value, id] = cursor === undefined ? [] : fromCursor(cursor, BY_SCORE[order], ['number', 'text'])
  const after = value === undefined || id === undefined ? null : { value, id }
  const found = await listOutletsByScore(db, filters, order, after, limit + 1)
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const next = found.length > limit && last ? toCursor(BY_SCORE[order], [last.score.value ?? 0, last.id]) : null
  return { items, next, depths: null }
}

/** Names of the lists in cursors. */
const BY_NAME = 'outlets by name'
const BY_SCORE = { high: 'outlets by score, high first', low: 'outlets by score, low first' } as const
const BY_FIT = 'outlets by fit'
/** Before the sort name in a cursor among listings; no folded name holds it. */
const LISTINGS = '~'

/** Number of outlets of each depth that match the filters which need no score. */
async function depthsOf(snapshot: Snapshot, filters: OutletFilters): Promise<Readonly<Record<Depth, number>>> {
  const fits = filterOf(snapshot.lookup, { ...filters, depth: undefined })
  const dossiers = snapshot.entries.slice(0, snapshot.listings.dossiers)
  return {
    dossier: fits === undefined ? dossiers.length : dossiers.filter(({ id }) => fits(id)).length,
    listing: await countListings(snapshot, filters),
  }
}

async function byFit(
  { db, now }: Store,
  snapshot: Snapshot,
  hits: readonly { readonly outletId: string; readonly score: number }[],
  filters: OutletFilters,
  cursor: string | undefined,
  limit: number,
): Promise<OutletPage> {
  const [score, id] = cursor === undefined ? [] : fromCursor(cursor, BY_FIT, ['number', 'text'])
  const before = cursor === undefined ? -1 : hits.findIndex((hit) => hit.score === score && hit.outletId === id)
  // The cursor belongs to another search, or its hits have changed since. Starting again silently could loop forever.
  if (cursor !== undefined && before === -1) throw foreignCursor()
  const start = before + 1
  // Where the store has no filters to apply, one page of rows is enough.
  const ahead = hits.slice(start, isJudgedByStore(filters) ? undefined : start + limit + 1)
  const ids = ahead.map(({ outletId }) => outletId)
  const found = await findListedOutlets(db, ids, filters)
  const byId = new Map(found.map((outlet) => [outlet.id, outlet]))
  const day = dayOf(now())
  const breathe = breathing()
  for (const each of ids) {
    const pause = breathe()
    if (pause !== undefined) await pause
    const listing = byId.has(each) ? null : findListing(snapshot, each, filters, day)
    if (listing !== null) byId.set(each, listing)
  }
  const rest = ahead.filter(({ outletId }) => byId.has(outletId))
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(({ outletId }) => byId.get(outletId) as ListedOutlet),
    next: rest.length > limit && last ? toCursor(BY_FIT, [last.score, last.outletId]) : null,
    depths: null,
  }
}
