import { readCatalogueState } from '../../db/catalogue-state.ts'
import type { Database } from '../../db/database.ts'
import { Problem } from '../../domain/problem.ts'
import { liveCatalogue } from '../../reading/live-catalogue.ts'
import type { Snapshot } from '../../reading/snapshot.ts'
import type { Store } from '../../reading/store.ts'
import { stringTailCache } from '../../reading/tail-cache.ts'

/** Open snapshots at a time: each holds a connection and keeps the engine from truncating its write-ahead log. */
const MOST_OPEN = 8
/** Of them, those of one client. */
const MOST_OF_ONE = 2
/** Milliseconds after which a snapshot is closed: whoever takes a byte now and then would hold it for ever. */
const LONGEST = 900_000
/**
 * How often, and after how many milliseconds, the catalogue in memory is compared with the snapshot's revision; memory
 * follows within a second.
 */
const MOST_LOOKS = 12
const BETWEEN_LOOKS = 150
/** Characters of contexts cached for one export. */
const KEPT = 1_000_000

/** What an export reads from; must be closed. */
export interface ExportSource {
  readonly store: Store
  readonly snapshot: Snapshot
  close(): void
}

/** Snapshots open or about to be opened, by client; null for those that are not told apart. */
type Places = Map<string | null, number>

/** By the database that they are of. */
const taken = new WeakMap<Database, Places>()

/**
 * Takes a place before anything is awaited, so that many exports begun at once do not pass the limit. Returns what gives
 * it back, once. @throws Problem 'unavailable' where there is none
 */
function takePlace(db: Database, client: string | null): () => void {
  const places: Places = taken.get(db) ?? new Map()
  taken.set(db, places)
  if ([...places.values()].reduce((sum, count) => sum + count, 0) >= MOST_OPEN)
    throw later(`There are ${MOST_OPEN} exports under way`)
  const mine = places.get(client) ?? 0
  if (client !== null && mine >= MOST_OF_ONE)
    throw later(`There are ${MOST_OF_ONE} exports under way from your address`)
  places.set(client, mine + 1)
  let isMine = true
  return () => {
    if (!isMine) return
    isMine = false
    const left = (places.get(client) ?? 0) - 1
    if (left > 0) places.set(client, left)
    else places.delete(client)
  }
}

/**
 * A source that does not change while it is read, where the engine supports snapshots: the file then shows a single
 * state.
 *
 * @param client of which at most two are open at a time; null for one that is not told apart
 * @param longest milliseconds until it is closed, taken or not
 * @throws Problem 'unavailable' where too many are open, or publications come faster than the catalogue in memory is
 * updated
 */
export async function exportSource(
  store: Store,
  client: string | null,
  longest: number = LONGEST,
): Promise<ExportSource> {
  const leave = store.db.snapshot === undefined ? () => {} : takePlace(store.db, client)
  try {
    for (let look = 0; look < MOST_LOOKS; look++) {
      const source = await sourceNow(store, leave, longest)
      if (source !== null) return source
      store.catalogue.recheck()
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
    }
    throw later('The catalogue is being published again and again')
  } catch (error) {
    leave()
    throw error
  }
}

/** Null where the catalogue in memory is of another revision than the store. */
async function sourceNow(store: Store, leave: () => void, longest: number): Promise<ExportSource | null> {
  const kept = store.db.snapshot?.() ?? null
  try {
    const snapshot = await store.catalogue.current()
    const { revision } = await readCatalogueState(kept?.db ?? store.db)
    if (revision === snapshot.revision && !snapshot.isMixed) {
      if (kept !== null) return keptSource(store, snapshot, kept, leave, longest)
      // A database in memory has no snapshots, and nothing to hold.
      leave()
      return { store, snapshot, close: () => {} }
    }
  } catch (error) {
    kept?.close()
    throw error
  }
  kept?.close()
  return null
}

function keptSource(
  store: Store,
  snapshot: Snapshot,
  kept: { readonly db: Database; close(): void },
  leave: () => void,
  longest: number,
): ExportSource {
  let isOpen = true
  const close = () => {
    if (!isOpen) return
    isOpen = false
    clearTimeout(timer)
    leave()
    kept.close()
  }
  // What is read afterwards fails, and the transfer breaks off.
  const timer = setTimeout(close, longest)
  // Only engines in a process of their own have snapshots; this one may end meanwhile.
  timer.unref()
  const catalogue = {
    ...liveCatalogue(kept.db, { now: store.now, cache: stringTailCache(KEPT) }),
    current: () => snapshot,
  }
  return { store: { ...store, db: kept.db, catalogue }, snapshot, close }
}

function later(why: string): Problem {
  return new Problem('unavailable', `${why}: try again in some seconds.`, [], { headers: { 'retry-after': '5' } })
}
