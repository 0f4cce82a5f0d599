import { type Compilable, CompiledQuery, sql } from 'kysely'
import type { WebhookFilter } from '../domain/editorial/webhook.ts'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'

export type StoredWebhook = Schema['webhook']

/** What a new webhook is made of; it hears of what comes after the change log's head. */
export type NewWebhook = Pick<
  StoredWebhook,
  'id' | 'name' | 'url' | 'filter' | 'secret' | 'owner_id' | 'owner_name' | 'created_at'
>

/** Webhooks of one key that are not ended. */
export const MOST_WEBHOOKS = 20

/** One that has not been ended. */
export async function findWebhook({ read }: Database, id: number): Promise<StoredWebhook | null> {
  const row = await read
    .selectFrom('webhook')
    .selectAll()
    .where('id', '=', id)
    .where('state', '<>', 'ended')
    .executeTakeFirst()
  return row ?? null
}

/** Up to `limit` webhooks after `id` that have not been ended: those of one key, or all. */
export async function listWebhooks(
  { read }: Database,
  ownerId: string | null,
  id: number | null,
  limit: number,
): Promise<readonly StoredWebhook[]> {
  let query = read
    .selectFrom('webhook')
    .selectAll()
    .where('state', '<>', 'ended')
    .where('id', '>', id ?? 0)
  if (ownerId !== null) query = query.where('owner_id', '=', ownerId)
  return query.orderBy('id').limit(sql.lit(limit)).execute()
}

/** The statement that writes a new webhook; where its owner has as many as may be, it breaks the commit: see `isOneTooMany`. */
export function webhookCreated({
  id,
  name,
  url,
  filter,
  secret,
  owner_id,
  owner_name,
  created_at,
}: NewWebhook): Compilable {
  const text = `insert into webhook (id, name, url, filter, state, secret, cursor, owner_id, owner_name, created_at, version)
    select ?, ?, ?, ?, 'active', case when (select count(*) from webhook where owner_id = ? and state in ('active', 'disabled')) < ? then ? end,
    (select seq from change_head where id = 1), ?, ?, ?, 1`
  const parameters = [id, name, url, filter, owner_id, MOST_WEBHOOKS, secret, owner_id, owner_name, created_at]
  return { compile: () => CompiledQuery.raw(text, parameters) }
}

export function isOneTooMany(error: unknown): boolean {
  return error instanceof Error && error.message.includes('NOT NULL constraint failed: webhook.secret')
}

/**
 * The statements that write a webhook's next version, and hold or release what waits for it. Where somebody else has written it, they
 * break the commit: see `isWebhookOutrun`.
 */
export function webhookMoved(webhook: StoredWebhook, now: string): readonly Compilable[] {
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
  return [{ compile: () => CompiledQuery.raw(text, parameters) }, heldOrReleased(id, state, now)]
}

export function isWebhookOutrun(error: unknown): boolean {
  return error instanceof Error && error.message.includes('NOT NULL constraint failed: webhook.state')
}

/** Switches a webhook off, unless it is off already, with what waits for it. */
export async function disableWebhook(db: Database, id: number, reason: string, now: string): Promise<void> {
  const text = `update webhook set state = 'disabled', reason = ?, version = version + 1 where id = ? and state = 'active'`
  await db.commit([{ compile: () => CompiledQuery.raw(text, [reason, id]) }, heldOrReleased(id, 'disabled', now)])
}

export function filterOf({ filter }: Pick<StoredWebhook, 'filter'>): WebhookFilter {
  return JSON.parse(filter) as WebhookFilter
}

/** The secrets that sign at an instant, the newest first. */
export function secretsOf(
  { secret, previous_secret, previous_until }: Pick<StoredWebhook, 'secret' | 'previous_secret' | 'previous_until'>,
  now: string,
): readonly string[] {
  return previous_secret !== null && previous_until !== null && now < previous_until
    ? [secret, previous_secret]
    : [secret]
}

function heldOrReleased(id: number, state: string, now: string): Compilable {
  const texts: Readonly<Record<string, readonly [string, readonly unknown[]]>> = {
    active: [
      `update webhook_delivery set state = 'waiting', due_at = ? where webhook_id = ? and state = 'held'`,
      [now, id],
    ],
    disabled: [`update webhook_delivery set state = 'held' where webhook_id = ? and state = 'waiting'`, [id]],
    ended: ['delete from webhook_delivery where webhook_id = ?', [id]],
  }
  const [text, parameters] = texts[state] as readonly [string, readonly unknown[]]
  return { compile: () => CompiledQuery.raw(text, [...parameters]) }
}
