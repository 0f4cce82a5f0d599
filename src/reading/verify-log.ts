import { countOutlets } from '../db/catalogue-state.ts'
import { listLinks, readSignedHead, readStoredRecords } from '../db/changes.ts'
import type { Database } from '../db/database.ts'
import { digestOf } from '../db/record-document.ts'
import { storedJson } from '../db/stored-json.ts'
import { type LastEntry, type Verdict, type WalkOptions, walkLog } from '../domain/editorial/walk-log.ts'
import type { OutletRecord } from '../domain/record.ts'

/** Entries or records read at a time. */
const PAGE = 500

export interface VerifyOptions extends Omit<WalkOptions, 'recordFault'> {
  /** Whether the digest stored with each record is checked too; true by default. */
  readonly digests?: boolean
}

/** Verifies a store's change log, and that each record is the one its last log entry describes. */
export async function verifyLog(db: Database, { digests = true, ...options }: VerifyOptions): Promise<Verdict> {
  const source = { head: () => readSignedHead(db), linksAfter: (seq: number) => listLinks(db, seq, PAGE) }
  return walkLog(source, { ...options, recordFault: (last) => recordFault(db, last, digests) })
}

async function recordFault(
  db: Database,
  last: ReadonlyMap<string, LastEntry>,
  digests: boolean,
): Promise<string | null> {
  const ids = [...last.keys()].sort()
  for (let at = 0; at < ids.length; at += PAGE) {
    const page = ids.slice(at, at + PAGE)
    const stored = new Map((await readStoredRecords(db, page)).map((row) => [row.id, row]))
    for (const id of page) {
      const { seq, record } = last.get(id) as LastEntry
      const row = stored.get(id)
      if (row === undefined) return `The record of ${id} is gone, though entry ${seq} published it.`
      const digest = digestOf(storedJson<OutletRecord>(row.body, 'outlet_record', id))
      if (digest !== record || (digests && row.digest !== record))
        return `The record of ${id} is not the one that entry ${seq} published: its SHA-256 is ${digest}, not ${record}.`
    }
  }
  const outlets = await countOutlets(db)
  return outlets === ids.length ? null : `There are ${outlets} outlets, but the log speaks of ${ids.length}.`
}
