import { readCatalogueState } from '../../db/catalogue-state.ts'
import type { Database } from '../../db/database.ts'
import { Problem } from '../../domain/problem.ts'
import { catalogueView, type Snapshot } from '../../reading/catalogue-view.ts'
import type { Store } from '../../reading/store.ts'
import { stringTailCache } from '../../reading/tail-cache.ts'

/** Open snapshots at a time: each holds a connection and keeps the engine from truncating its write-ahead log. */
const MOST_OPEN = 8
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

let open = 0

/**
 * A source that does not change while it is read, where the engine supports snapshots: the file then shows a single
 * state.
 *
 * @throws Problem 'unavailable' where too many are open, or publications come faster than the catalogue in memory is
 * updated
 */
export async function exportSource(store: Store): Promise<ExportSource> {
  if (store.db.snapshot !== undefined && open >= MOST_OPEN) throw later(`There are ${MOST_OPEN} exports under way`)
  for (let look = 0; look < MOST_LOOKS; look++) {
    const kept = store.db.snapshot?.() ?? null
    const snapshot = await store.view.current()
    const { revision } = await readCatalogueState(kept?.db ?? store.db)
    if (revision === snapshot.revision)
      return kept === null ? { store, snapshot, close: () => {} } : keptSource(store, snapshot, kept)
    kept?.close()
    store.view.recheck()
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
  }
  throw later('The catalogue is being published again and again')
}

function keptSource(store: Store, snapshot: Snapshot, kept: { readonly db: Database; close(): void }): ExportSource {
  open += 1
  let isOpen = true
  const close = () => {
    if (!isOpen) return
    isOpen = false
    open -= 1
    kept.close()
  }
  const view = {
    ...catalogueView(kept.db, { now: store.now, cache: stringTailCache(KEPT) }),
    current: () => snapshot,
  }
  return { store: { ...store, db: kept.db, view }, snapshot, close }
}

function later(why: string): Problem {
  return new Problem('unavailable', `${why}: try again in some seconds.`, [], { headers: { 'retry-after': '5' } })
}
