import { sql } from 'kysely'
import type { Database, Statement } from './database.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'
import { filterOf } from './webhooks.ts'

export const DELIVERY_STATES = ['waiting', 'held', 'delivered', 'failed'] as const
export type StoredDelivery = Schema['webhook_delivery']

const COLUMNS = [
  'webhook_id',
  'seq',
  'state',
  'attempts',
  'queued_at',
  'due_at',
  'attempted_at',
  'status',
  'error',
] as const

/** The result of an attempt at a delivery. */
export interface Attempted {
  readonly at: string
  /** HTTP status of the answer; null where there was none. */
  readonly status: number | null
  /** Why it failed, as a sentence; null where it was delivered. */
  readonly error: string | null
}

/** Active webhooks whose cursor is behind the change log. */
export async function findWebhooksBehind(db: Database, limit: number) {
  const rows = await db.read
    .selectFrom('webhook')
    .select(['id', 'filter', 'cursor'])
    .where('state', '=', 'active')
    .where('cursor', '<', (head) => head.selectFrom('change_head').select('seq').where('id', '=', 1))
    .orderBy('cursor')
    .limit(sql.lit(limit))
    .execute()
  return rows.map(({ id, cursor, filter }) => ({ id, cursor, filter: filterOf({ filter }) }))
}

/**
 * Queues change log entries for an active webhook and moves its cursor. Queueing twice has no effect; a webhook
 * disabled meanwhile is left alone.
 */
export function deliveriesQueued(
  webhookId: number,
  seqs: readonly number[],
  { cursor, now, again = false }: { readonly cursor: number; readonly now: string; readonly again?: boolean },
): readonly Statement[] {
  const conflict = again ? `do update set state = 'waiting', attempts = 0, due_at = excluded.due_at` : 'do nothing'
  const queued = `insert into webhook_delivery (webhook_id, seq, state, attempts, queued_at, due_at)
    select ?, value, 'waiting', 0, ?, ? from json_each(?) where exists (select 1 from webhook where id = ? and state = 'active')
    on conflict (webhook_id, seq) ${conflict}`
  const moved = `update webhook set cursor = max(cursor, cast(? as integer)) where id = ? and state = 'active'`
  return [
    statement(queued, [webhookId, now, now, JSON.stringify(seqs), webhookId]),
    statement(moved, [cursor, webhookId]),
  ]
}

/** Webhooks with a message that is due. */
export async function listDueWebhooks({ read }: Database, now: string, limit: number): Promise<readonly number[]> {
  const rows = await read
    .selectFrom('webhook_delivery')
    .select('webhook_id')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .groupBy('webhook_id')
    .limit(sql.lit(limit))
    .execute()
  return rows.map(({ webhook_id }) => webhook_id)
}

/** The message of a webhook that has been due longest; null where none is due. */
export async function findDueDelivery(
  { read }: Database,
  webhookId: number,
  now: string,
): Promise<StoredDelivery | null> {
  const row = await read
    .selectFrom('webhook_delivery')
    .select(COLUMNS)
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Reserves a due message until an instant; changes no row where another sender was faster. */
export function deliveryTaken(
  { read }: Database,
  { webhook_id, seq, due_at }: StoredDelivery,
  until: string,
): Statement {
  return read
    .updateTable('webhook_delivery')
    .set({ due_at: until })
    .where('webhook_id', '=', webhook_id)
    .where('seq', '=', seq)
    .where('state', '=', 'waiting')
    .where('due_at', '=', due_at)
}

export function deliverySucceeded(
  { read }: Database,
  { webhook_id, seq }: StoredDelivery,
  { at, status }: Attempted,
): readonly Statement[] {
  const text = `update webhook_delivery set state = 'delivered', attempts = attempts + 1, attempted_at = ?,
    status = cast(? as integer), error = null where webhook_id = ? and seq = ?`
  return [
    statement(text, [at, status, webhook_id, seq]),
    read.updateTable('webhook').set({ last_delivered_at: at }).where('id', '=', webhook_id),
  ]
}

/** `next` is the time of the next attempt; null where it is given up. */
export function deliveryFailed(
  { webhook_id, seq }: StoredDelivery,
  { at, status, error }: Attempted,
  next: string | null,
): Statement {
  const text = `update webhook_delivery set state = case when ? is null and state = 'waiting' then 'failed' else state end,
    attempts = attempts + 1, attempted_at = ?, due_at = coalesce(?, due_at), status = cast(? as integer), error = ?
    where webhook_id = ? and seq = ?`
  return statement(text, [next, at, next, status, error, webhook_id, seq])
}

/** Gives failed messages all their attempts again. */
export function failedRetried({ read }: Database, webhookId: number, now: string): Statement {
  return read
    .updateTable('webhook_delivery')
    .set({ state: 'waiting', attempts: 0, due_at: now })
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'failed')
}

/** Up to `limit` messages of a webhook before change log entry `seq`, newest first. */
export async function listDeliveries(
  { read }: Database,
  webhookId: number,
  seq: number | null,
  limit: number,
): Promise<readonly StoredDelivery[]> {
  return read
    .selectFrom('webhook_delivery')
    .select(COLUMNS)
    .where('webhook_id', '=', webhookId)
    .where('seq', '<', seq ?? Number.MAX_SAFE_INTEGER)
    .orderBy('seq', 'desc')
    .limit(sql.lit(limit))
    .execute()
}

/** A message in a state that the service never gives it. */
export interface ImpossibleDelivery {
  readonly webhookId: number
  readonly seq: number
  readonly reason: string
}

/**
 * Messages that nothing the service does could have left so: each but the first of the conditions is one of the writes
 * above, turned round. `latest` is the latest instant for which a message can wait.
 */
export async function findImpossibleDeliveries(
  { read }: Database,
  latest: string,
): Promise<readonly ImpossibleDelivery[]> {
  const reason = sql<string | null>`case
    when webhook_delivery.seq > (select seq from change_head where id = 1) then 'is of an entry that the log does not have'
    when hook.state is null or hook.state = 'ended' then 'is of no webhook'
    when webhook_delivery.state = 'delivered' and (attempts < 1 or attempted_at is null or error is not null or coalesce(status, 0) not between 200 and 299)
      then 'is said to be delivered, and what came of it says otherwise'
    when webhook_delivery.state = 'failed' and (attempts < 1 or attempted_at is null or error is null)
      then 'is said to have failed, and what came of it says otherwise'
    when webhook_delivery.state = 'waiting' and due_at > ${latest} then 'waits for longer than any message does'
    when webhook_delivery.state = 'waiting' and hook.state = 'disabled' then 'waits, though its webhook is switched off'
    when webhook_delivery.state = 'held' and hook.state = 'active' then 'is held, though its webhook is active'
  end`
  const rows = await read
    .selectFrom('webhook_delivery')
    .leftJoin('webhook as hook', 'hook.id', 'webhook_delivery.webhook_id')
    .select(['webhook_delivery.webhook_id', 'webhook_delivery.seq', reason.as('reason')])
    .where(reason, 'is not', null)
    .orderBy('webhook_delivery.webhook_id')
    .orderBy('webhook_delivery.seq')
    .execute()
  return rows.map(({ webhook_id, seq, reason }) => ({ webhookId: webhook_id, seq, reason: reason ?? '' }))
}

/** Deletes messages that were delivered or given up before an instant. */
export function deliveriesForgotten({ read }: Database, before: string): Statement {
  return read
    .deleteFrom('webhook_delivery')
    .where('state', 'in', [sql.lit('delivered'), sql.lit('failed')])
    .where('due_at', '<', before)
}

/** Number of waiting and failed messages and of disabled webhooks, for metrics. */
export async function countDeliveries({
  read,
}: Database): Promise<Readonly<Record<'waiting' | 'failed' | 'disabled', number>>> {
  const row = await read
    .selectNoFrom((is) => [
      is
        .selectFrom('webhook_delivery')
        .select(sql<number>`count(*)`.as('n'))
        .where('state', '=', 'waiting')
        .as('waiting'),
      is
        .selectFrom('webhook_delivery')
        .select(sql<number>`count(*)`.as('n'))
        .where('state', '=', 'failed')
        .as('failed'),
      is.selectFrom('webhook').select(sql<number>`count(*)`.as('n')).where('state', '=', 'disabled').as('disabled'),
    ])
    .executeTakeFirstOrThrow()
  return { waiting: row.waiting ?? 0, failed: row.failed ?? 0, disabled: row.disabled ?? 0 }
}
