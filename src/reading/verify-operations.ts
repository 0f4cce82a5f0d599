import type { Database } from '../db/database.ts'
import { findAlteredRequests, type RequestName } from '../db/idempotency.ts'
import { findWebhooksAhead } from '../db/webhooks.ts'
import type { DerivedFault } from './derived-fault.ts'

/** Requests read at a time. */
const PAGE = 200

/**
 * Holds the answers that are kept for repeated requests to what was answered, and the cursors of webhooks to the log.
 * A cursor within the log, and what is queued, cannot be checked: whoever must miss nothing reads the log.
 */
export async function verifyOperations(db: Database): Promise<readonly DerivedFault[]> {
  const faults: DerivedFault[] = []
  const note = (table: string, row: string, reason: string) => faults.push({ table, row, outletId: null, reason })
  for (let after: RequestName | null = { holder: '', key: '' }; after !== null; ) {
    const page: Awaited<ReturnType<typeof findAlteredRequests>> = await findAlteredRequests(db, after, PAGE)
    for (const name of page.altered) note('idempotent_request', name, 'is not the answer that was given')
    after = page.last
  }
  for (const id of await findWebhooksAhead(db)) note('webhook', String(id), 'cursor is after the end of the change log')
  return faults
}
