import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Database, Statement } from './database.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

/** Disputes and replies have the same columns and a JSON document each. */
export type FilingTable = 'dispute' | 'reply'
export type StoredFiling = Schema['dispute']

const COLUMNS = ['id', 'outlet_id', 'state', 'filer_id', 'filer_name', 'filed_at', 'version', 'body'] as const

export async function findFiling({ read }: Database, table: FilingTable, id: number): Promise<StoredFiling | null> {
  return (await read.selectFrom(table).select(COLUMNS).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Up to `limit` filings before `id`, newest first. */
export async function listFilings(
  { read }: Database,
  table: FilingTable,
  { state, outletId }: { state?: string | undefined; outletId?: string | undefined },
  id: number | null,
  limit: number,
): Promise<readonly StoredFiling[]> {
  let query = read
    .selectFrom(table)
    .select(COLUMNS)
    .where('id', '<', id ?? Number.MAX_SAFE_INTEGER)
  if (outletId !== undefined) query = query.where('outlet_id', '=', outletId)
  if (state !== undefined) query = query.where('state', '=', state)
  return query.orderBy('id', 'desc').limit(sql.lit(limit)).execute()
}

export function filingFiled({ read }: Database, table: FilingTable, row: StoredFiling): Statement {
  return read.insertInto(table).values(row)
}

/** Writes a filing's next version; makes the commit fail on `state` where somebody else wrote one. */
export function filingMoved(table: FilingTable, { id, version, state, body }: StoredFiling): Statement {
  const text = `update ${table} set state = case when version = ? then ? end, version = ?, body = ? where id = ?`
  const parameters = [version - 1, state, version, body, id]
  return statement(text, parameters)
}

/** Whether two documents are equal, ignoring the order of members. */
export function isSameDocument(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other)
}
