import { findRevisedRecord, type RecordAsRead } from '../db/record-document.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { shownRecord } from '../domain/shown-record.ts'
import type { Store } from './store.ts'

/**
 * The record as it is shown. For a change, `publishChange` reads it instead.
 *
 * @throws Problem 'not-found' with a hint where to search
 */
export async function requireRecord(store: Pick<Store, 'db'>, id: string): Promise<OutletRecord> {
  return (await requireRevised(store, id)).record
}

/**
 * The record with its revision, from one read, so that an answer's body and ETag agree; the snapshot
 * in memory may be older.
 *
 * @throws Problem 'not-found' with a hint where to search
 */
export async function requireRevised({ db }: Pick<Store, 'db'>, id: string): Promise<RecordAsRead> {
  const found = await findRevisedRecord(db, id)
  if (found === null) throw missingOutlet(id)
  return { ...found, record: shownRecord(found.record, found.showsImported) }
}

export function missingOutlet(id: string): Problem {
  return new Problem(
    'not-found',
    `There is no outlet ${JSON.stringify(id)}: search with /v1/outlets?q=…, or ask /v1/context about a source.`,
  )
}
