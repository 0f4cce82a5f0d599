import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sql } from 'kysely'
import type { Database, Statement } from './database.ts'

/** A write under a key that its caller chose; `holder` keeps the keys of one caller apart from another's. */
export interface RequestName {
  readonly holder: string
  readonly key: string
}

export interface StartedRequest extends RequestName {
  /** SHA-256 of what was asked, so that a key used again for something else is noticed. */
  readonly digest: string
  readonly startedAt: string
  readonly expiresAt: string
}

export interface StoredAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** SHA-256 in hex of a request; white space in its body does not count, the order of members does. */
export function digestOfRequest(method: string, address: string, body: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(`${method} ${address}\n${JSON.stringify(body) ?? ''}`)))
}

/**
 * The statements that take the name for a request that begins now; the last changes no row where it is not free. One whose process died
 * while it ran is free for the same request again after `abandonedBefore`. Names that have expired are forgotten.
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

/** What became of a request: null where the name is free, an `answer` of null while it runs. */
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

/** The statement that stores the answer: commit it with the write itself, and no crash can come between the two. */
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

/** The statement that frees the name of a request that was refused: nothing of it is kept. */
export function requestReleased({ read }: Database, { holder, key, startedAt }: StartedRequest): Statement {
  return read
    .deleteFrom('idempotent_request')
    .where('holder', '=', holder)
    .where('idempotency_key', '=', key)
    .where('started_at', '=', startedAt)
    .where('status', 'is', null)
}
