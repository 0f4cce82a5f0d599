import { CompiledQuery, sql } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { filterOf } from './webhooks.ts'

export const DELIVERY_STATES = ['waiting', 'held', 'delivered', 'failed'] as const
export type StoredDelivery = Schema['webhook_delivery']

/** What came of an attempt. */
export interface Attempted {
  readonly at: string
  /** Of the answer; null where there was none. */
  readonly status: number | null
  /** Why it does not count as delivered, in a sentence; null where it does. */
  readonly error: string | null
}

/** Active webhooks that have not been told of the change log's newest entries. */
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
 * Queues entries of the change log for an active webhook and notes how far it was read, in one commit. Queued twice they are still there
 * once; where the webhook was switched off in the meantime, neither is done.
 */
export async function queueDeliveries(
  db: Database,
  webhookId: number,
  seqs: readonly number[],
  { cursor, now, again = false }: { readonly cursor: number; readonly now: string; readonly again?: boolean },
): Promise<void> {
  const conflict = again ? `do update set state = 'waiting', attempts = 0, due_at = excluded.due_at` : 'do nothing'
  const queued = `insert into webhook_delivery (webhook_id, seq, state, attempts, queued_at, due_at)
    select ?, value, 'waiting', 0, ?, ? from json_each(?) where exists (select 1 from webhook where id = ? and state = 'active')
    on conflict (webhook_id, seq) ${conflict}`
  const moved = `update webhook set cursor = max(cursor, cast(? as integer)) where id = ? and state = 'active'`
  await db.commit([
    { compile: () => CompiledQuery.raw(queued, [webhookId, now, now, JSON.stringify(seqs), webhookId]) },
    { compile: () => CompiledQuery.raw(moved, [cursor, webhookId]) },
  ])
}

/** Webhooks that a message is due for. */
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

/**
 * The message that is longest due for a webhook, not to be taken by anybody else before `until`: whoever took it and died gives it back
 * by that. Null where there is none, or somebody else was faster.
 */
export async function takeDelivery(
  db: Database,
  webhookId: number,
  { now, until }: { readonly now: string; readonly until: string },
): Promise<StoredDelivery | null> {
  const found = await db.read
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  if (found === undefined) return null
  const [taken] = await db.commit([
    db.read
      .updateTable('webhook_delivery')
      .set({ due_at: until })
      .where('webhook_id', '=', webhookId)
      .where('seq', '=', found.seq)
      .where('state', '=', 'waiting')
      .where('due_at', '=', found.due_at),
  ])
  return taken === 1 ? found : null
}

export async function noteDelivered(
  db: Database,
  { webhook_id, seq }: StoredDelivery,
  { at, status }: Attempted,
): Promise<void> {
  const delivered = `update webhook_delivery set state = 'delivered', attempts = attempts + 1, attempted_at = ?,
    status = cast(? as integer), error = null where webhook_id = ? and seq = ?`
  await db.commit([
    { compile: () => CompiledQuery.raw(delivered, [at, status, webhook_id, seq]) },
    db.read.updateTable('webhook').set({ last_delivered_at: at }).where('id', '=', webhook_id),
  ])
}

/** Notes a failed attempt. `next` is when it is tried again; null where it is given up. */
export async function noteFailed(
  db: Database,
  { webhook_id, seq }: StoredDelivery,
  { at, status, error }: Attempted,
  next: string | null,
): Promise<void> {
  const failed = `update webhook_delivery set state = case when ? is null and state = 'waiting' then 'failed' else state end,
    attempts = attempts + 1, attempted_at = ?, due_at = coalesce(?, due_at), status = cast(? as integer), error = ?
    where webhook_id = ? and seq = ?`
  await db.commit([{ compile: () => CompiledQuery.raw(failed, [next, at, next, status, error, webhook_id, seq]) }])
}

/** Gives failed messages all their attempts again; says how many. */
export async function retryFailed(db: Database, webhookId: number, now: string): Promise<number> {
  const [count = 0] = await db.commit([
    db.read
      .updateTable('webhook_delivery')
      .set({ state: 'waiting', attempts: 0, due_at: now })
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'failed'),
  ])
  return count
}

/** Up to `limit` messages to a webhook before entry `seq` of the change log, the newest first. */
export async function listDeliveries(
  { read }: Database,
  webhookId: number,
  seq: number | null,
  limit: number,
): Promise<readonly StoredDelivery[]> {
  return read
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('webhook_id', '=', webhookId)
    .where('seq', '<', seq ?? Number.MAX_SAFE_INTEGER)
    .orderBy('seq', 'desc')
    .limit(sql.lit(limit))
    .execute()
}

/** Forgets messages that ended before an instant. */
export async function forgetDeliveries({ commit, read }: Database, before: string): Promise<void> {
  await commit([
    read
      .deleteFrom('webhook_delivery')
      .where('state', 'in', [sql.lit('delivered'), sql.lit('failed')])
      .where('due_at', '<', before),
  ])
}

/** How many messages are in a state, and webhooks switched off: what an operator watches. */
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
