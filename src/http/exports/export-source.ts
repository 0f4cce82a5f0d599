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

/** Open snapshots by client; null for those that are not told apart. */
type Open = Map<string | null, number>

/** By the database that they are of. */
const opened = new WeakMap<Database, Open>()

function openOf(db: Database): Open {
  const open = opened.get(db) ?? new Map()
  opened.set(db, open)
  return open
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
  if (store.db.snapshot !== undefined) {
    const open = openOf(store.db)
    if ([...open.values()].reduce((sum, count) => sum + count, 0) >= MOST_OPEN)
      throw later(`There are ${MOST_OPEN} exports under way`)
    if (client !== null && (open.get(client) ?? 0) >= MOST_OF_ONE)
      throw later(`There are ${MOST_OF_ONE} exports under way from your address`)
  }
  for (let look = 0; look < MOST_LOOKS; look++) {
    const kept = store.db.snapshot?.() ?? null
    const snapshot = await store.catalogue.current()
    const { revision } = await readCatalogueState(kept?.db ?? store.db)
    if (revision === snapshot.revision)
      return kept === null ? { store, snapshot, close: () => {} } : keptSource(store, snapshot, kept, client, longest)
    kept?.close()
    store.catalogue.recheck()
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
  }
  throw later('The catalogue is being published again and again')
}

function keptSource(
  store: Store,
  snapshot: Snapshot,
  kept: { readonly db: Database; close(): void },
  client: string | null,
  longest: number,
): ExportSource {
  const open = openOf(store.db)
  open.set(client, (open.get(client) ?? 0) + 1)
  let isOpen = true
  const close = () => {
    if (!isOpen) return
    isOpen = false
    clearTimeout(timer)
    const left = (open.get(client) ?? 0) - 1
    if (left > 0) open.set(client, left)
    else open.delete(client)
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
