import { changesAfter } from '../db/changes.ts'
import type { Database } from '../db/database.ts'
import { filterOf, findWebhook, listWebhooks, type StoredWebhook, secretsOf } from '../db/webhooks.ts'
import { isWanted } from '../domain/editorial/webhook.ts'
import { testMessage } from '../domain/editorial/webhook-message.ts'
import { queueDeliveries, retryFailed } from '../editorial/deliveries.ts'
import { nodeSend } from '../webhooks/node-send.ts'
import type { Send } from '../webhooks/send.ts'
import { sendMessage } from '../webhooks/send-message.ts'
import { CREATE } from './configured.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { withStore } from './with-store.ts'

const USAGE =
  'masthead webhook list [--json] | test-send <number> | replay <number> --failed | replay <number> --after <entry>'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const OPTIONS = { d1: text, after: text, json: flag, failed: flag, ...CREATE } as const

/** Webhooks or change log entries read at a time. */
const PAGE = 200

/** Dependencies of the commands; tests provide their own. */
export interface WebhookDesk {
  readonly db: Database
  readonly now: Date
  readonly send: Send
  readonly out: (line: string) => void
}

/** `masthead webhook list|test-send|replay`, in the configured SQLite file or with `--d1 local|remote` in D1. */
export async function webhook(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS)
  const use = (db: Database) =>
    runWebhook(
      { db, now: new Date(), send: nodeSend(), out: (line) => process.stdout.write(`${line}\n`) },
      positionals,
      values,
    )
  await withStore(values, use)
}

interface Options {
  readonly failed?: boolean
  readonly after?: string
  readonly json?: boolean
}

/** @throws UsageError */
export async function runWebhook(
  desk: WebhookDesk,
  [command, id, ...rest]: readonly string[],
  options: Options,
): Promise<void> {
  if (command === 'list' && id === undefined) return list(desk, options.json ?? false)
  if (rest.length > 0 || id === undefined || !/^[1-9]\d{0,14}$/.test(id)) throw new UsageError(USAGE)
  const row = await findWebhook(desk.db, Number(id))
  if (row === null) throw new UsageError(`There is no webhook ${id}: see masthead webhook list.`)
  if (command === 'test-send') return testSend(desk, row)
  if (command === 'replay') return replay(desk, row, options)
  throw new UsageError(USAGE)
}

async function list({ db, out }: WebhookDesk, json: boolean): Promise<void> {
  const rows: StoredWebhook[] = []
  for (;;) {
    const page = await listWebhooks(db, null, rows.at(-1)?.id ?? null, PAGE)
    rows.push(...page)
    if (page.length < PAGE) break
  }
  // Secrets are never printed.
  const shown = rows.map((row) => ({
    id: row.id,
    name: row.name,
    url: row.url,
    owner: row.owner_name,
    state: row.state,
    reason: row.reason,
    filter: filterOf(row),
    lastDeliveredAt: row.last_delivered_at,
  }))
  if (json) return out(JSON.stringify(shown, null, 2))
  if (shown.length === 0) return out('There are no webhooks: POST /v1/webhooks makes one.')
  for (const { id, state, lastDeliveredAt, owner, url, reason } of shown)
    out(
      `${id}  ${state.padEnd(8)}  ${lastDeliveredAt?.slice(0, 16) ?? 'never'.padEnd(16)}  ${owner}  ${url}${reason === null ? '' : `  (${reason})`}`,
    )
}

async function testSend({ now, send, out }: WebhookDesk, row: StoredWebhook): Promise<void> {
  const message = testMessage(crypto.randomUUID(), now.toISOString())
  const secrets = secretsOf(row, now.toISOString())
  const { status, error } = await sendMessage(send, row.url, message, { secrets, at: now })
  out(error === null ? `${row.url} took ${message.id} and answered ${status}.` : error)
  if (error !== null) process.exitCode = 1
}

async function replay(
  { db, now, out }: WebhookDesk,
  row: StoredWebhook,
  { failed = false, after }: Options,
): Promise<void> {
  if (failed === (after !== undefined) || (after !== undefined && !/^\d{1,15}$/.test(after)))
    throw new UsageError('Say what to send again: --failed, or --after with the number of an entry of the change log.')
  if (row.state !== 'active')
    throw new UsageError(
      `The webhook is switched off (${row.reason}): switch it on with PATCH /v1/webhooks/${row.id}, which also sends what it missed.`,
    )
  const instant = now.toISOString()
  const count = after === undefined ? await retryFailed(db, row.id, instant) : await queueAgain(db, row, after, instant)
  out(`${count} ${count === 1 ? 'message waits' : 'messages wait'}: the service sends them within its next rounds.`)
}

/**
 * Queues past entries again that match the webhook's filter, after `from` and up to its cursor; later ones are queued
 * anyway.
 */
async function queueAgain(db: Database, row: StoredWebhook, from: string, now: string): Promise<number> {
  const filter = filterOf(row)
  let count = 0
  for (let seq = Number(from); seq < row.cursor; ) {
    const changes = (await changesAfter(db, seq, PAGE)).filter((change) => change.seq <= row.cursor)
    const last = changes.at(-1)
    if (last === undefined) break
    const wanted = changes.filter((change) => isWanted(filter, change)).map((change) => change.seq)
    await queueDeliveries(db, row.id, wanted, { cursor: row.cursor, now, again: true })
    count += wanted.length
    seq = last.seq
  }
  return count
}
