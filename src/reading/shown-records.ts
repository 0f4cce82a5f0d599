import { findRecords } from '../db/record-document.ts'
import type { OutletRecord } from '../domain/record.ts'
import { shownRecord } from '../domain/shown-record.ts'
import type { Snapshot } from './catalogue-view.ts'
import type { Store } from './store.ts'

/** The records of `ids` that exist, as shown, by id: listings from memory, the others in one read. */
export async function findShownRecords(
  { db }: Pick<Store, 'db'>,
  { listings, showsImported }: Snapshot,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OutletRecord>> {
  const found = new Map<string, OutletRecord>()
  const kept: string[] = []
  for (const id of ids) {
    const record = listings.recordOf(id)
    if (record === null) kept.push(id)
    else found.set(id, record)
  }
  for (const [id, record] of await findRecords(db, kept)) found.set(id, shownRecord(record, showsImported))
  return found
}
