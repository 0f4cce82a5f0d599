import { dayOf } from '../domain/date.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { LiveCatalogue } from './live-catalogue.ts'
import { delay } from './run-yielding.ts'
import { findShownRecords } from './shown-records.ts'
import type { Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'

/** Records read at once. */
const SLICE = 50

/**
 * A list made from every dossier, in the order of the catalogue; read once for each revision of it and day. `read` gives
 * null for an outlet that is left out.
 */
export function overDossiers<T>(
  read: (record: OutletRecord, day: string) => T | null,
): (store: Store) => Promise<readonly T[]> {
  const kept = new WeakMap<LiveCatalogue, { readonly of: string; readonly list: Promise<readonly T[]> }>()
  return async (store) => {
    const snapshot = await store.catalogue.current()
    const day = dayOf(store.now())
    const of = `${snapshot.revision} ${day}`
    const before = kept.get(store.catalogue)
    if (before?.of === of) return before.list
    const list = listOf(store, snapshot, (record) => read(record, day))
    kept.set(store.catalogue, { of, list })
    list.catch(() => kept.delete(store.catalogue))
    return list
  }
}

async function listOf<T>(
  store: Store,
  snapshot: Snapshot,
  read: (record: OutletRecord) => T | null,
): Promise<readonly T[]> {
  const ids = snapshot.entries.slice(0, snapshot.listings.dossiers).map(({ id }) => id)
  const list: T[] = []
  for (let from = 0; from < ids.length; from += SLICE) {
    const records = await findShownRecords(store, snapshot, ids.slice(from, from + SLICE))
    for (const record of records.values()) {
      const found = read(record)
      if (found !== null) list.push(found)
    }
    await delay(0)
  }
  return list
}
