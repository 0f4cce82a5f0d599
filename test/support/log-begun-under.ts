import type { Database } from '../../src/db/database.ts'
import { statement } from '../../src/db/statement.ts'
import { type Change, changeHash, changeText } from '../../src/domain/editorial/change.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { outletRecord } from './records.ts'

/** Begins an empty store's change log with one outlet, as a release with `version` as its newest methodology would. */
export async function logBegunUnder(db: Database, version: string, outletId: string, now: Date): Promise<void> {
  await publishRecords(db, [outletRecord(outletId)], { now })
  const row = await db.read.selectFrom('change').select('entry').where('seq', '=', 1).executeTakeFirstOrThrow()
  const change = JSON.parse(row.entry) as Extract<Change, { readonly outletId: string }>
  const entry = changeText({ ...change, score: { ...change.score, methodology: version } })
  const hash = changeHash(entry)
  await db.commit([
    statement('update change set entry = ?, hash = ? where seq = 1', [entry, hash]),
    statement('update change_head set hash = ?', [hash]),
  ])
}
