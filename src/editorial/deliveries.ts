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

/** Queues entries of the change log for an active webhook and notes how far it was read; neither where it was switched off meanwhile. */
export async function queueDeliveries(
  db: Database,
  webhookId: number,
  seqs: readonly number[],
  options: { readonly cursor: number; readonly now: string; readonly again?: boolean },
): Promise<void> {
  await commit(db, deliveriesQueued(webhookId, seqs, options))
}

/**
 * The message that is longest due for a webhook, not to be taken by anybody else before `until`: whoever took it and died gives it back
 * by that. Null where there is none, or somebody else was faster.
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

/** Notes a failed attempt. `next` is when it is tried again; null where it is given up. */
export async function noteFailed(
  db: Database,
  delivery: StoredDelivery,
  attempted: Attempted,
  next: string | null,
): Promise<void> {
  await commit(db, [deliveryFailed(delivery, attempted, next)])
}

/** Gives failed messages all their attempts again; says how many. */
export async function retryFailed(db: Database, webhookId: number, now: string): Promise<number> {
  const [count = 0] = await commit(db, [failedRetried(db, webhookId, now)])
  return count
}

/** Forgets messages that ended before an instant. */
export async function forgetDeliveries(db: Database, before: string): Promise<void> {
  await commit(db, [deliveriesForgotten(db, before)])
}

/** Switches a webhook off, unless it is off already, with what waits for it. */
export async function disableWebhook(db: Database, id: number, reason: string, now: string): Promise<void> {
  await commit(db, webhookDisabled(id, reason, now))
}
