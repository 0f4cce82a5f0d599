import { sql } from 'kysely'
import type { WebhookFilter } from '../domain/editorial/webhook.ts'
import type { Database, Statement } from './database.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

export type StoredWebhook = Schema['webhook']

/** A new webhook; it receives changes from the current head of the log on. */
export type NewWebhook = Pick<
  StoredWebhook,
  'id' | 'name' | 'url' | 'filter' | 'secret' | 'owner_id' | 'owner_name' | 'created_at'
>

/** Webhooks a key may have at the same time. */
export const MOST_WEBHOOKS = 20

const COLUMNS = [
  'id',
  'name',
  'url',
  'filter',
  'state',
  'reason',
  'secret',
  'previous_secret',
  'previous_until',
  'cursor',
  'owner_id',
  'owner_name',
  'created_at',
  'last_delivered_at',
  'version',
] as const

/** Ended webhooks are not found. */
export async function findWebhook({ read }: Database, id: number): Promise<StoredWebhook | null> {
  const row = await read
    .selectFrom('webhook')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('state', '<>', 'ended')
    .executeTakeFirst()
  return row ?? null
}

/** Up to `limit` webhooks after `id` that have not ended: those of one key, or all. */
export async function listWebhooks(
  { read }: Database,
  ownerId: string | null,
  id: number | null,
  limit: number,
): Promise<readonly StoredWebhook[]> {
  let query = read
    .selectFrom('webhook')
    .select(COLUMNS)
    .where('state', '<>', 'ended')
    .where('id', '>', id ?? 0)
  if (ownerId !== null) query = query.where('owner_id', '=', ownerId)
  return query.orderBy('id').limit(sql.lit(limit)).execute()
}

/** Ids of webhooks whose cursor is after the log's last entry: they would be told of nothing until the log gets there. */
export async function findWebhooksAhead({ read }: Database): Promise<readonly number[]> {
  const rows = await read
    .selectFrom('webhook')
    .select('id')
    .where('id', '>', 0)
    .where('cursor', '>', (head) => head.selectFrom('change_head').select('seq').where('id', '=', 1))
    .execute()
  return rows.map(({ id }) => id)
}

/** Writes a new webhook; makes the commit fail on `secret` where its owner has the maximum. */
/** Writes a new webhook; makes the commit fail on `secret` where its owner has the maximum. */
export function webhookCreated({
  id,
  name,
  url,
  filter,
  secret,
  owner_id,
  owner_name,
  created_at,
}: NewWebhook): Statement {
  const text = `insert into webhook (id, name, url, filter, state, secret, cursor, owner_id, owner_name, created_at, version)
    select ?, ?, ?, ?, 'active', case when (select count(*) from webhook where owner_id = ? and state in ('active', 'disabled')) < ? then ? end,
    (select seq from change_head where id = 1), ?, ?, ?, 1`
  const parameters = [id, name, url, filter, owner_id, MOST_WEBHOOKS, secret, owner_id, owner_name, created_at]
  return statement(text, parameters)
}

/**
 * Writes a webhook's next version, and holds or releases its pending messages. Makes the commit fail on `state` where
 * somebody else wrote one.
 */
export function webhookMoved(webhook: StoredWebhook, now: string): readonly Statement[] {
  const { id, name, url, filter, state, reason, secret, previous_secret, previous_until, version } = webhook
  const text = `update webhook set state = case when version = ? then ? end, name = ?, url = ?, filter = ?, reason = ?,
    secret = ?, previous_secret = ?, previous_until = ?, version = ? where id = ?`
  const parameters = [
    version - 1,
    state,
    name,
    url,
    filter,
    reason,
    secret,
    previous_secret,
    previous_until,
    version,
    id,
  ]
  return [statement(text, parameters), heldOrReleased(id, state, now)]
}

/** Disables a webhook with its pending messages, unless it is disabled already. */
export function webhookDisabled(id: number, reason: string, now: string): readonly Statement[] {
  const text = `update webhook set state = 'disabled', reason = ?, version = version + 1 where id = ? and state = 'active'`
  return [statement(text, [reason, id]), heldOrReleased(id, 'disabled', now)]
}

export function filterOf({ filter }: Pick<StoredWebhook, 'filter'>): WebhookFilter {
  return JSON.parse(filter) as WebhookFilter
}

/** The secrets that sign at an instant, newest first. */
export function secretsOf(
  { secret, previous_secret, previous_until }: Pick<StoredWebhook, 'secret' | 'previous_secret' | 'previous_until'>,
  now: string,
): readonly string[] {
  return previous_secret !== null && previous_until !== null && now < previous_until
    ? [secret, previous_secret]
    : [secret]
}

function heldOrReleased(id: number, state: string, now: string): Statement {
  const texts: Readonly<Record<string, readonly [string, readonly unknown[]]>> = {
    active: [
      `update webhook_delivery set state = 'waiting', due_at = ? where webhook_id = ? and state = 'held'`,
      [now, id],
    ],
    disabled: [`update webhook_delivery set state = 'held' where webhook_id = ? and state = 'waiting'`, [id]],
    ended: ['delete from webhook_delivery where webhook_id = ?', [id]],
  }
  const [text, parameters] = texts[state] as readonly [string, readonly unknown[]]
  return statement(text, parameters)
}
