import { sql } from 'kysely'
import type { Database, Statement } from './database.ts'
import { canonicalText, SIGNED_COLUMNS } from './row-signatures.ts'
import { statement } from './statement.ts'

/** The name in `row_signature` of the place in the log that a webhook is told of next; it is no table of its own. */
export const CURSOR = 'webhook_cursor'

export interface WebhookCursor {
  readonly id: number
  readonly cursor: number
  /** When the webhook was made: nobody signs where it begins, which is the log's end of then. */
  readonly madeAt: string
  /** When the log's entry at the cursor was written; null for the log's beginning. */
  readonly entryAt: string | null
  readonly signature: string | null
}

/** The text of a cursor that is signed. */
export function cursorText(id: number, cursor: number): string {
  return canonicalText(CURSOR, [
    ['id', id],
    ['cursor', cursor],
  ])
}

/**
 * Stores the signature of a cursor in the commit that moves it there, or deletes the old one; does neither where another
 * process moved it further.
 */
export function cursorSigned(id: number, cursor: number, signature: string | null): Statement {
  const isThere = 'exists (select 1 from webhook where id = ? and cursor = ?)'
  if (signature === null)
    return statement(`delete from row_signature where table_name = ? and row_id = ? and ${isThere}`, [
      CURSOR,
      String(id),
      id,
      cursor,
    ])
  return statement(
    `insert into row_signature (table_name, row_id, signature) select ?, ?, ? where ${isThere}
      on conflict (table_name, row_id) do update set signature = excluded.signature`,
    [CURSOR, String(id), signature, id, cursor],
  )
}

/** The cursors of all webhooks that have not ended. */
export async function readCursors({ read }: Database): Promise<readonly WebhookCursor[]> {
  const rows = await read
    .selectFrom('webhook')
    .leftJoin('change', 'change.seq', 'webhook.cursor')
    .leftJoin('row_signature', (join) =>
      join
        .on('row_signature.table_name', '=', CURSOR)
        .on(sql<boolean>`row_signature.row_id = cast(webhook.id as text)`),
    )
    .select(['webhook.id', 'webhook.cursor', 'webhook.created_at', 'change.at', 'row_signature.signature'])
    .where('webhook.state', '<>', 'ended')
    .orderBy('webhook.id')
    .execute()
  return rows.map(({ id, cursor, created_at, at, signature }) => ({
    id,
    cursor,
    madeAt: created_at,
    entryAt: at,
    signature,
  }))
}

/** Signatures of what is signed nowhere: of an unknown table, or of the cursor of a webhook that was never there. */
export async function findStraySignatures({ read }: Database) {
  return read
    .selectFrom('row_signature')
    .select(['table_name', 'row_id'])
    .where('table_name', 'not in', Object.keys(SIGNED_COLUMNS))
    .where(
      sql<boolean>`not (table_name = ${CURSOR} and exists (select 1 from webhook where cast(webhook.id as text) = row_signature.row_id))`,
    )
    .orderBy('table_name')
    .orderBy('row_id')
    .execute()
}
