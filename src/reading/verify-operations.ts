import type { Database } from '../db/database.ts'
import { findAlteredRequests, type RequestName } from '../db/idempotency.ts'
import { findImpossibleDeliveries } from '../db/webhook-queue.ts'
import { findWebhooksAhead } from '../db/webhooks.ts'
import { LONGEST_WAIT } from '../domain/editorial/webhook.ts'
import type { DerivedFault } from './derived-fault.ts'

/** Requests read at a time. */
const PAGE = 200
/** By how many milliseconds the clocks of two machines may differ. */
const MARGIN = 3_600_000

/**
 * Holds the answers that are kept for repeated requests to what was answered, the cursors of webhooks to the log, and
 * queued messages to what the service does with them. Where a cursor stands within the log is signed. A message that is
 * gone is not missed: whoever must miss nothing reads the log.
 */
export async function verifyOperations(db: Database, now = new Date()): Promise<readonly DerivedFault[]> {
  const faults: DerivedFault[] = []
  const note = (table: string, row: string, reason: string) => faults.push({ table, row, outletId: null, reason })
  for (let after: RequestName | null = { holder: '', key: '' }; after !== null; ) {
    const page: Awaited<ReturnType<typeof findAlteredRequests>> = await findAlteredRequests(db, after, PAGE)
    for (const name of page.altered) note('idempotent_request', name, 'is not the answer that was given')
    after = page.last
  }
  for (const id of await findWebhooksAhead(db)) note('webhook', String(id), 'cursor is after the end of the change log')
  const latest = new Date(now.getTime() + LONGEST_WAIT * 1_000 + MARGIN).toISOString()
  for (const { webhookId, seq, reason } of await findImpossibleDeliveries(db, latest))
    note('webhook_delivery', `${webhookId} ${seq}`, reason)
  return faults
}
