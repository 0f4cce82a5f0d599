import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sql } from 'kysely'
import type { Database, Statement } from './database.ts'

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
  return bytesToHex(sha256(utf8ToBytes(`${method} ${address}\n${JSON.stringify(body) ?? ''}`)))
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
    .select(['digest', 'status', 'headers', 'body'])
    .where('holder', '=', holder)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return null
  const { digest, status, headers, body } = row
  return { digest, answer: status === null ? null : { status, headers: JSON.parse(headers ?? '{}'), body: body ?? '' } }
}

/** Stores the answer. Committed together with the write itself, so that no crash can separate them. */
export function finishedRequest(
  { read }: Database,
  { holder, key, startedAt }: StartedRequest,
  { status, headers, body }: StoredAnswer,
): Statement {
  return read
    .updateTable('idempotent_request')
    .set({ status: sql<number>`cast(${status} as integer)`, headers: JSON.stringify(headers), body })
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
