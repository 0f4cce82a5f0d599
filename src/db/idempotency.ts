import { sql } from 'kysely'
import type { Database, Statement } from './database.ts'
import { digestOfText } from './digest-of-text.ts'
import type { Schema } from './schema.ts'
import { damagedRow } from './stored-json.ts'

/** An `Idempotency-Key` chosen by a caller; `holder` separates the keys of different callers. */
export interface RequestName {
  readonly holder: string
  readonly key: string
}

export interface StartedRequest extends RequestName {
  /** SHA-256 of the request, to notice a key reused for another request. */
  readonly digest: string
  readonly startedAt: string
  readonly expiresAt: string
}

export interface StoredAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** SHA-256 in hexadecimal of a request. White space in the body does not matter, the order of members does. */
export function digestOfRequest(method: string, address: string, body: unknown): string {
  return digestOfText(`${method} ${address}\n${JSON.stringify(body) ?? ''}`)
}

/**
 * Statements that reserve an idempotency key for a request that begins; the last changes no row where the key is taken.
 * A request that began before `abandonedBefore` and has no answer is taken for dead: the same request may take its key
 * over. Expired keys are deleted.
 */
export function requestStarted(
  { read }: Database,
  { holder, key, digest, startedAt, expiresAt }: StartedRequest,
  abandonedBefore: string,
): readonly [forgotten: Statement, taken: Statement] {
  return [
    read.deleteFrom('idempotent_request').where('expires_at', '<=', startedAt),
    read
      .insertInto('idempotent_request')
      .values({
        holder,
        idempotency_key: key,
        digest,
        started_at: startedAt,
        expires_at: expiresAt,
        status: null,
        headers: null,
        body: null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['holder', 'idempotency_key'])
          .doUpdateSet({ started_at: startedAt, expires_at: expiresAt })
          .where('idempotent_request.status', 'is', null)
          .where('idempotent_request.digest', '=', digest)
          .where('idempotent_request.started_at', '<', abandonedBefore),
      ),
  ]
}

/** State of a request: null where the key is free, an `answer` of null while it runs. */
export async function findRequest(
  { read }: Database,
  { holder, key }: RequestName,
): Promise<{ readonly digest: string; readonly answer: StoredAnswer | null } | null> {
  const row = await read
    .selectFrom('idempotent_request')
    .select(COLUMNS)
    .where('holder', '=', holder)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return null
  if (!isSealed(row)) throw damagedRow('idempotent_request', nameOf(row), 'is not the answer that was given')
  const [digest = ''] = row.digest.split('.')
  const { status, headers, body } = row
  return { digest, answer: status === null ? null : { status, headers: JSON.parse(headers ?? '{}'), body: body ?? '' } }
}

type StoredRequest = Schema['idempotent_request']

const COLUMNS = [
  'holder',
  'idempotency_key',
  'digest',
  'started_at',
  'expires_at',
  'status',
  'headers',
  'body',
] as const

const nameOf = ({ holder, idempotency_key }: StoredRequest) => `${holder} ${idempotency_key}`

/** SHA-256 of a finished row, which stands behind its digest, so that no altered answer is given again. */
function sealOf(row: StoredRequest): string {
  const { holder, idempotency_key, digest, started_at, expires_at, status, headers, body } = row
  const sealed = [holder, idempotency_key, digest, started_at, expires_at, status, headers, body]
  return digestOfText(JSON.stringify(sealed))
}

const DIGEST = /^([0-9a-f]{64})(?:\.([0-9a-f]{64}))?$/

/** Rows of requests that still run, or were answered by an older version, have no seal. */
function isSealed(row: StoredRequest): boolean {
  const [, digest, seal] = DIGEST.exec(row.digest) ?? []
  return digest !== undefined && (seal === undefined || seal === sealOf({ ...row, digest }))
}

/** Names of up to `limit` finished requests after one, and which of them are not what was answered. */
export async function findAlteredRequests(
  { read }: Database,
  after: RequestName,
  limit: number,
): Promise<{ readonly last: RequestName | null; readonly altered: readonly string[] }> {
  const rows = await read
    .selectFrom('idempotent_request')
    .select(COLUMNS)
    .where(sql<boolean>`(holder, idempotency_key) > (${after.holder}, ${after.key})`)
    .orderBy('holder')
    .orderBy('idempotency_key')
    .limit(sql.lit(limit))
    .execute()
  const last = rows.at(-1)
  return {
    last: last === undefined ? null : { holder: last.holder, key: last.idempotency_key },
    altered: rows.filter((row) => !isSealed(row)).map(nameOf),
  }
}

/** Stores the answer. Committed together with the write itself, so that no crash can separate them. */
export function finishedRequest(
  { read }: Database,
  { holder, key, digest, startedAt, expiresAt }: StartedRequest,
  { status, headers, body }: StoredAnswer,
): Statement {
  const answer = { status, headers: JSON.stringify(headers), body }
  const row = { holder, idempotency_key: key, digest, started_at: startedAt, expires_at: expiresAt, ...answer }
  return read
    .updateTable('idempotent_request')
    .set({ ...answer, status: sql<number>`cast(${status} as integer)`, digest: `${digest}.${sealOf(row)}` })
    .where('holder', '=', holder)
    .where('idempotency_key', '=', key)
    .where('started_at', '=', startedAt)
}

/** Frees the idempotency key of a request that was refused. */
export function requestReleased({ read }: Database, { holder, key, startedAt }: StartedRequest): Statement {
  return read
    .deleteFrom('idempotent_request')
    .where('holder', '=', holder)
    .where('idempotency_key', '=', key)
    .where('started_at', '=', startedAt)
    .where('status', 'is', null)
}
