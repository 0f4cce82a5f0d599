import { changesAfter, findChange } from '../db/changes.ts'
import type { Database } from '../db/database.ts'
import { findKey } from '../db/keys.ts'
import { findWebhooksBehind, listDueWebhooks, type StoredDelivery } from '../db/webhook-queue.ts'
import { findWebhook, type StoredWebhook, secretsOf } from '../db/webhooks.ts'
import { DAY } from '../domain/date.ts'
import { keyStateOf } from '../domain/editorial/key.ts'
import { isWanted, nextAttemptAt } from '../domain/editorial/webhook.ts'
import { messageOf } from '../domain/editorial/webhook-message.ts'
import {
  disableWebhook,
  forgetDeliveries,
  noteDelivered,
  noteFailed,
  queueDeliveries,
  takeDelivery,
} from '../editorial/deliveries.ts'
import type { Signing } from '../editorial/sign-row.ts'
import type { Outcome, Send } from './send.ts'
import { sendMessage } from './send-message.ts'

export interface Delivering {
  readonly db: Database
  readonly now: () => Date
  readonly send: Send
  /** Signs how far each webhook was told of the log. */
  readonly signer?: Signing
  /** Aborts deliveries in progress; unanswered messages are sent again later. */
  readonly signal?: AbortSignal | undefined
}

/** Receivers served concurrently. */
const AT_A_TIME = 20
/** Receivers served in one run: all with a due message, so that unreachable ones do not delay the others for long. */
const MOST_WEBHOOKS = 1_000
/**
 * Webhooks whose messages are queued in one run, furthest behind first. Every publication leaves all of them behind.
 */
const MOST_BEHIND = 200
/** Messages to one receiver in one run, one after another. */
const MOST_MESSAGES = 20
/** Change log entries read at a time. */
const MOST_CHANGES = 100
/** How long a message is reserved by its sender, in milliseconds: longer than an attempt can take. */
const TAKEN_FOR = 60_000
/** How long delivered and given-up messages are kept, in milliseconds. */
const REMEMBERED = 30 * DAY

/**
 * Queues the change log's new entries for each webhook and sends what is due; returns the number of messages sent.
 * Several processes may do this on one store. Delivery is at least once: after a crash a message may be sent again,
 * under the same id.
 */
export async function deliverDue(delivering: Delivering): Promise<number> {
  const { db, now } = delivering
  await queueChanges(delivering)
  const due = (await listDueWebhooks(db, now().toISOString(), MOST_WEBHOOKS)).values()
  let sent = 0
  const serve = async () => {
    // All workers take from one list.
    for (const id of due) {
      const count = await deliverTo(delivering, id)
      sent += count
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, serve))
  return sent
}

/** Deletes messages that were delivered or given up long ago. */
export async function forgetOld({ db, now }: Delivering): Promise<void> {
  await forgetDeliveries(db, new Date(now().getTime() - REMEMBERED).toISOString())
}

async function queueChanges({ db, now, signer }: Delivering): Promise<void> {
  for (const { id, filter, cursor } of await findWebhooksBehind(db, MOST_BEHIND)) {
    const changes = await changesAfter(db, cursor, MOST_CHANGES)
    const wanted = changes.filter((change) => isWanted(filter, change)).map(({ seq }) => seq)
    const reached = changes.at(-1)?.seq ?? cursor
    await queueDeliveries(db, id, wanted, { cursor: reached, now: now().toISOString(), signer })
  }
}

/** Sends until nothing is due or a delivery fails: an unreachable receiver is not tried twenty times in a row. */
async function deliverTo(delivering: Delivering, id: number): Promise<number> {
  const { db, now, signal } = delivering
  for (let sent = 0; ; sent++) {
    if (sent === MOST_MESSAGES || signal?.aborted) return sent
    const webhook = await findWebhook(db, id)
    if (webhook?.state !== 'active') return sent
    const at = now()
    if (!(await isStillEntitled(db, webhook, at.toISOString()))) return sent
    const until = new Date(at.getTime() + TAKEN_FOR).toISOString()
    const delivery = await takeDelivery(db, id, { now: at.toISOString(), until })
    if (delivery === null || !(await attempt(delivering, webhook, delivery))) return sent
  }
}

/** Revoked and expired keys receive nothing: where reading needs a key, they could not even read it. */
async function isStillEntitled(db: Database, { id, owner_id }: StoredWebhook, now: string): Promise<boolean> {
  const key = await findKey(db, owner_id)
  const state = key === null ? 'active' : keyStateOf(key, now)
  if (state === 'active') return true
  await disableWebhook(db, id, `The key that made it is ${state}: make another with a good key.`, now)
  return false
}

async function attempt(delivering: Delivering, webhook: StoredWebhook, delivery: StoredDelivery): Promise<boolean> {
  const { db, now, send, signal } = delivering
  const change = await findChange(db, delivery.seq)
  if (change === null)
    throw new Error(`A message is due for entry ${delivery.seq}, which the change log does not have.`)
  const outcome = await sendMessage(send, webhook.url, messageOf(change), {
    secrets: secretsOf(webhook, now().toISOString()),
    at: now(),
    signal,
  })
  if (signal?.aborted && outcome.status === null) return false
  const at = now().toISOString()
  if (outcome.error === null) {
    await noteDelivered(db, delivery, { ...outcome, at })
    return true
  }
  await noteFailure(db, webhook, delivery, outcome, at)
  return false
}

async function noteFailure(
  db: Database,
  webhook: StoredWebhook,
  delivery: StoredDelivery,
  outcome: Outcome,
  at: string,
): Promise<void> {
  const next = nextAttemptAt(delivery.attempts + 1, at, outcome.retryAfter)
  await noteFailed(db, delivery, { ...outcome, at }, next)
  if (outcome.status === 410) {
    await disableWebhook(db, webhook.id, 'The receiver answered 410: it is gone.', at)
    return
  }
  const { last_delivered_at: last } = webhook
  // Every attempt over days failed and nothing else was delivered in between: the receiver is gone.
  if (next === null && (last === null || last < delivery.queued_at))
    await disableWebhook(db, webhook.id, 'Nothing could be delivered any more: a message failed at every attempt.', at)
}
