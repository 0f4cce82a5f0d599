import { findRecord, findRevisedRecord, type RecordAsRead } from '../db/record-document.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { shownRecord } from '../domain/shown-record.ts'
import type { Store } from './store.ts'

/**
 * The record as it is shown; what is to be changed and published again is read by `publishChange`.
 * @throws Problem 'not-found' that says where to search
 */
export async function requireRecord({ db, view }: Store, id: string): Promise<OutletRecord> {
  const record = await findRecord(db, id)
  if (record === null) throw missingOutlet(id)
  return shownRecord(record, (await view.current()).showsImported)
}

/**
 * The same with the revision that it has, and how firm its band is: body and tag of an answer come from this one read, as what is in memory
 * may be of a moment before.
 * @throws Problem 'not-found' that says where to search
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
