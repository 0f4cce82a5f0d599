import canonicalize from 'canonicalize'
import type { Database, Statement } from './database.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

/** Columns that are signed, of tables that the change log does not tell of, or not of all of them. */
export const SIGNED_COLUMNS = {
  access_key: ['id', 'name', 'scopes', 'digest', 'created_at', 'expires_at', 'revoked_at', 'origins'],
  webhook: [
    'id',
    'name',
    'url',
    'filter',
    'secret',
    'previous_secret',
    'previous_until',
    'owner_id',
    'owner_name',
    'created_at',
  ],
  dispute: ['id', 'outlet_id', 'state', 'filer_id', 'filer_name', 'filed_at', 'version', 'body'],
  reply: ['id', 'outlet_id', 'state', 'filer_id', 'filer_name', 'filed_at', 'version', 'body'],
  // Not the number of the entry that published it, which is known when it is written: the entry names the proposal.
  proposal: [
    'id',
    'outlet_id',
    'new_kind',
    'base_digest',
    'state',
    'author_id',
    'author_name',
    'reason',
    'filed_at',
    'body',
    'reviewer_id',
    'reviewer_name',
    'review_reason',
    'reviewed_at',
  ],
  feedback: [
    'id',
    'kind',
    'state',
    'author_id',
    'author_name',
    'filed_at',
    'body',
    'reviewer_id',
    'reviewer_name',
    'review_reason',
    'reviewed_at',
  ],
} as const
export type SignedTable = keyof typeof SIGNED_COLUMNS
export type SignedRow<Table extends SignedTable = SignedTable> = Partial<Schema[Table]> & Pick<Schema[Table], 'id'>

/** The text of a row that is signed. */
export function rowText(table: SignedTable, row: SignedRow): string {
  const values = new Map<string, unknown>(Object.entries(row))
  return canonicalText(
    table,
    SIGNED_COLUMNS[table].map((column) => [column, values.get(column) ?? null]),
  )
}

/** The text that is signed of what has a name and values. */
export function canonicalText(name: string, values: readonly (readonly [column: string, value: unknown])[]): string {
  return `masthead row 1\n${name}\n${canonicalize(values)}`
}

/** Stores a row's signature; without one, deletes the old signature, which no longer matches. */
export function rowSigned(table: SignedTable, id: string | number, signature: string | null): Statement {
  if (signature === null)
    return statement('delete from row_signature where table_name = ? and row_id = ?', [table, String(id)])
  return statement(
    `insert into row_signature (table_name, row_id, signature) values (?, ?, ?)
      on conflict (table_name, row_id) do update set signature = excluded.signature`,
    [table, String(id), signature],
  )
}

/** All rows of a signed table, and their signatures by id. */
export async function readSigned(
  { read }: Database,
  table: SignedTable,
): Promise<{ readonly rows: readonly SignedRow[]; readonly signatures: ReadonlyMap<string, string> }> {
  const rows = await read
    .selectFrom(table)
    .select(SIGNED_COLUMNS[table] as never)
    .execute()
  const kept = await read
    .selectFrom('row_signature')
    .select(['row_id', 'signature'])
    .where('table_name', '=', table)
    .execute()
  return {
    rows: rows as readonly SignedRow[],
    signatures: new Map(kept.map(({ row_id, signature }) => [row_id, signature])),
  }
}
