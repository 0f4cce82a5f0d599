import type { Database } from '../db/database.ts'
import {
  type Attempted,
  deliveriesForgotten,
  deliveriesQueued,
  deliveryFailed,
  deliverySucceeded,
  deliveryTaken,
  failedRetried,
  findDueDelivery,
  type StoredDelivery,
} from '../db/webhook-queue.ts'
import { webhookDisabled } from '../db/webhooks.ts'
import { commit } from './commit.ts'
import { type Signing, signedCursor } from './sign-row.ts'

export interface Queueing {
  readonly cursor: number
  readonly now: string
  /** Entries before the cursor, which stays. */
  readonly again?: boolean
  /** Signs the cursor. */
  readonly signer?: Signing
}

/**
 * Queues change log entries for an active webhook and moves its cursor; does neither where it was disabled meanwhile.
 */
export async function queueDeliveries(
  db: Database,
  webhookId: number,
  seqs: readonly number[],
  { signer, ...options }: Queueing,
): Promise<void> {
  const { cursor, again = false } = options
  const signed = again ? [] : [await signedCursor(signer, webhookId, cursor)]
  await commit(db, [...deliveriesQueued(webhookId, seqs, options), ...signed])
}

/**
 * Takes the message of a webhook that has been due longest, and reserves it until `until`: if the sender crashes, it is
 * free again then. Null where there is none, or another sender was faster.
 */
export async function takeDelivery(
  db: Database,
  webhookId: number,
  { now, until }: { readonly now: string; readonly until: string },
): Promise<StoredDelivery | null> {
  const found = await findDueDelivery(db, webhookId, now)
  if (found === null) return null
  const [taken] = await commit(db, [deliveryTaken(db, found, until)])
  return taken === 1 ? found : null
}

export async function noteDelivered(db: Database, delivery: StoredDelivery, attempted: Attempted): Promise<void> {
  await commit(db, deliverySucceeded(db, delivery, attempted))
}

/** Records a failed attempt. `next` is the time of the next attempt; null where it is given up. */
export async function noteFailed(
  db: Database,
  delivery: StoredDelivery,
  attempted: Attempted,
  next: string | null,
): Promise<void> {
  await commit(db, [deliveryFailed(delivery, attempted, next)])
}

/** Gives failed messages all their attempts again; returns how many. */
export async function retryFailed(db: Database, webhookId: number, now: string): Promise<number> {
  const [count = 0] = await commit(db, [failedRetried(db, webhookId, now)])
  return count
}

/** Deletes messages that were delivered or given up before an instant. */
export async function forgetDeliveries(db: Database, before: string): Promise<void> {
  await commit(db, [deliveriesForgotten(db, before)])
}

/** Disables a webhook with its pending messages, unless it is disabled already. */
export async function disableWebhook(db: Database, id: number, reason: string, now: string): Promise<void> {
  await commit(db, webhookDisabled(id, reason, now))
}
