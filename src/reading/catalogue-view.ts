import { readCatalogueEntries } from '../db/catalogue-entries.ts'
import { readCatalogueState, readStandingsSince } from '../db/catalogue-state.ts'
import { readCompiledContextNow, readCompiledContexts } from '../db/compiled-contexts.ts'
import type { Database } from '../db/database.ts'
import { findRecords } from '../db/record-document.ts'
import { type ArticleMatcher, buildArticleMatcher } from '../domain/article/names/matcher.ts'
import { tailOf } from '../domain/context/compiled-outlet.ts'
import { outletPartOf } from '../domain/context/context.ts'
import { messagesFor } from '../domain/language/languages.ts'
import type { LookupEntry } from '../domain/lookup/entry.ts'
import { buildLookup, type Lookup } from '../domain/lookup/lookup.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { type Listings, listingsOf } from './listings.ts'
import { type Standings, standingsOf } from './standings.ts'
import { stringTailCache, type Tail, type TailCache } from './tail-cache.ts'

/** The catalogue at one revision, in memory. */
export interface Snapshot {
  readonly revision: number
  readonly lookupRevision: number
  /** Whether assessments from imports are shown; see `shownRecord`. */
  readonly showsImported: boolean
  readonly entries: readonly LookupEntry[]
  readonly listings: Listings
  readonly lookup: Lookup
  /** Built when first asked for. */
  readonly matcher: () => ArticleMatcher
  readonly standings: Standings
}

/** The read path: indexes in memory, swapped when the catalogue's revision moves, and a bounded cache of compiled contexts. */
export interface CatalogueView {
  /** The newest snapshot, looked for at most once in `checkEvery` milliseconds. A promise only where it must be read. */
  current(): Snapshot | Promise<Snapshot>
  /** The ready end of one outlet's context for a day; null where one would have to wait for it. */
  tailNow(snapshot: Snapshot, id: string, language: string, day: string): string | null
  /** The ready end of each outlet's context for a day, in order; null where there is no such outlet. */
  tails(
    snapshot: Snapshot,
    ids: readonly string[],
    language: string,
    day: string,
  ): readonly (string | null)[] | Promise<readonly (string | null)[]>
}

export interface CatalogueViewOptions {
  readonly now: () => Date
  /** Milliseconds. */
  readonly checkEvery?: number
  /** Where compiled contexts are kept in memory. */
  readonly cache?: TailCache
  /** Told when the indexes were built anew. */
  readonly built?: () => void
}

/** Characters of compiled contexts in a cache of strings: what an isolate of 128 MB can spare. */
const CACHE_SIZE = 16_000_000

export function catalogueView(
  db: Database,
  { now, checkEvery = 1_000, cache = stringTailCache(CACHE_SIZE), built }: CatalogueViewOptions,
): CatalogueView {
  let snapshot: Snapshot | null = null
  let checkedAt = Number.NEGATIVE_INFINITY
  let reading: Promise<Snapshot> | null = null

  const read = async (): Promise<Snapshot> => {
    const before = snapshot
    const { revision, lookupRevision, showsImported } = await readCatalogueState(db)
    if (before?.revision === revision) return before
    if (before?.lookupRevision === lookupRevision) {
      const standings = before.standings.with(await readStandingsSince(db, before.revision))
      return { ...before, revision, standings, showsImported }
    }
    const read = await readCatalogueEntries(db)
    const { entries } = read
    const lookup = buildLookup(entries)
    let matcher: ArticleMatcher | undefined
    return {
      revision,
      lookupRevision,
      showsImported,
      entries,
      listings: listingsOf(read, lookup.numberOf),
      lookup,
      matcher: () => (matcher ??= buildArticleMatcher(entries)),
      standings: standingsOf(lookup.numberOf, read, await readStandingsSince(db, -1)),
    }
  }

  const current = (): Snapshot | Promise<Snapshot> => {
    const time = now().getTime()
    if (snapshot !== null && time - checkedAt < checkEvery && time >= checkedAt) return snapshot
    reading ??= read()
      .then((fresh) => {
        const isBuilt = fresh.lookup !== snapshot?.lookup
        snapshot = fresh
        checkedAt = time
        if (isBuilt) built?.()
        return fresh
      })
      .finally(() => {
        reading = null
      })
    return reading
  }

  const cached = ({ standings }: Snapshot, id: string, language: string, day: string): string | null => {
    const tail = cache.get(language, id)
    return tail !== undefined && tail.day === day && tail.revision === standings.revisionOf(id) ? tail.body : null
  }
  /** A listing's is made from memory. */
  const made = ({ listings }: Snapshot, id: string, language: string, day: string): string | null => {
    const tail = listings.tailOf(id, language, day)
    if (tail === null) return null
    cache.set(language, id, tail)
    return tail.body
  }
  return {
    current,
    tailNow(snapshot, id, language, day) {
      const tail = cached(snapshot, id, language, day)
      if (tail !== null) return tail
      const listing = snapshot.listings.tailOf(id, language, day)
      const stored = listing ?? readCompiledContextNow(db, language, id)
      if (stored?.day !== day) return null
      cache.set(language, id, stored)
      return stored.body
    },
    tails(snapshot, ids, language, day) {
      const found = ids.map((id) => cached(snapshot, id, language, day) ?? made(snapshot, id, language, day))
      const missing = new Set(ids.filter((_, at) => found[at] === null))
      if (missing.size === 0) return found
      return readTails(db, [...missing], language, day, snapshot.showsImported).then((tails) => {
        for (const [id, tail] of tails) cache.set(language, id, tail)
        return ids.map((id, at) => found[at] ?? tails.get(id)?.body ?? null)
      })
    },
  }
}

/** Compiled contexts from the store, those of another day compiled anew. */
async function readTails(
  db: Database,
  ids: readonly string[],
  language: string,
  day: string,
  showsImported: boolean,
): Promise<ReadonlyMap<string, Tail>> {
  const tails = new Map<string, Tail>()
  const stale: { id: string; revision: number }[] = []
  for (const row of await readCompiledContexts(db, language, ids)) {
    if (row.day === day) tails.set(row.outlet_id, row)
    else stale.push({ id: row.outlet_id, revision: row.revision })
  }
  if (stale.length === 0) return tails
  const options = { asOf: day, knownAt: null, methodology: requireMethodology(), messages: messagesFor(language) }
  const records = await findRecords(
    db,
    stale.map(({ id }) => id),
  )
  for (const { id, revision } of stale) {
    const record = records.get(id)
    if (record)
      tails.set(id, { revision, day, body: tailOf(outletPartOf(shownRecord(record, showsImported), options)) })
  }
  return tails
}
