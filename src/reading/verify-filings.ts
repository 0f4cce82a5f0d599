import type { Database } from '../db/database.ts'
import { type FilingTable, isSameDocument, listFilings, type StoredFiling } from '../db/filings.ts'
import { findRecords } from '../db/record-document.ts'
import { storedJson } from '../db/stored-json.ts'
import { stateOfDispute } from '../domain/editorial/dispute.ts'
import type { DisputeDocument, ReplyDocument } from '../domain/editorial/filing.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { DerivedFault } from './derived-fault.ts'

/** Filings read at a time. */
const PAGE = 200

/**
 * Compares disputes and replies with the records that show them, which the change log proves. Unpublished replies, and
 * which key filed what, cannot be checked.
 */
export async function verifyFilings(db: Database): Promise<readonly DerivedFault[]> {
  const faults: DerivedFault[] = []
  for (const table of ['dispute', 'reply'] as const) {
    for (let before: number | null = null; ; ) {
      const page: readonly StoredFiling[] = await listFilings(db, table, {}, before, PAGE)
      if (page.length === 0) break
      const records = await findRecords(db, [...new Set(page.map(({ outlet_id }) => outlet_id))])
      for (const row of page) {
        const reason = faultOf(table, row, records.get(row.outlet_id))
        if (reason !== null) faults.push({ table, row: String(row.id), outletId: row.outlet_id, reason })
      }
      before = page.at(-1)?.id ?? null
    }
  }
  return faults
}

function faultOf(table: FilingTable, row: StoredFiling, record: OutletRecord | undefined): string | null {
  if (record === undefined) return 'is about no outlet'
  return table === 'dispute' ? disputeFault(row, record) : replyFault(row, record)
}

function disputeFault({ id, state, filer_name, filed_at, body }: StoredFiling, record: OutletRecord): string | null {
  const { statement, shown } = storedJson<DisputeDocument>(body, 'dispute', id)
  const recorded = record.disputes.find((each) => each.id === id)
  if (!isSameDocument(shown, recorded)) return 'is not the one that its outlet’s record shows'
  const [first] = shown.steps
  if (state !== stateOfDispute(shown)) return `state is ${state}, not ${stateOfDispute(shown)}`
  if (filer_name !== first?.by || filed_at !== first?.at) return `was filed by ${first?.by} at ${first?.at}`
  return shown.statement === null || shown.statement === statement ? null : 'statement is not the one that is shown'
}

function replyFault({ id, body }: StoredFiling, record: OutletRecord): string | null {
  const { filed, shown } = storedJson<ReplyDocument>(body, 'reply', id)
  const recorded = record.replies.find((each) => each.id === id) ?? null
  if (!isSameDocument(shown, recorded)) return 'is not the one that its outlet’s record shows'
  return shown === null || shown.text === filed.text ? null : 'text is not the one that is shown'
}
