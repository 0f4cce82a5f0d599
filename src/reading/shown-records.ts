import { findRevisedRecords } from '../db/record-document.ts'
import type { OutletRecord } from '../domain/record.ts'
import { shownRecord } from '../domain/shown-record.ts'
import type { Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'

/** The records of `ids` that exist, as shown, by id: listings from memory, dossiers in one read. */
export async function findShownRecords(
  { db, catalogue }: Pick<Store, 'db' | 'catalogue'>,
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OutletRecord>> {
  const found = new Map<string, OutletRecord>()
  const kept: string[] = []
  for (const id of ids) {
    const record = snapshot.listings.recordOf(id)
    if (record === null) kept.push(id)
    else found.set(id, record)
  }
  if (kept.length === 0) return found
  for (const { id, revision, record, showsImported } of await findRevisedRecords(db, kept)) {
    catalogue.note(snapshot, id, revision)
    found.set(id, shownRecord(record, showsImported))
  }
  return found
}
