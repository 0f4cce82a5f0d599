import { sql } from 'kysely'
import type { Database, Statement } from './database.ts'
import { eachOf } from './each-of.ts'
import type { OutletRows } from './outlet-rows.ts'
import type { RECORD_TABLES } from './record-rows.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

export type Row = Readonly<Record<string, string | number | null>>

/** Tables whose rows are derived from records, with their key columns, parents before children. (`outlet_record` holds the records.) */
export const DERIVED_TABLES = {
  outlet: ['id'],
  outlet_name: ['id'],
  outlet_locator: ['id'],
  stake: ['id'],
  related_outlet: ['id'],
  transparency_note: ['id'],
  track_record_entry: ['id'],
  assessment: ['id'],
  outlet_reference: ['outlet_id', 'id'],
  record_reference: ['record_id', 'reference_id'],
  outlet_language: ['outlet_id', 'language'],
  outlet_flag: ['outlet_id', 'code'],
} as const satisfies Partial<Record<keyof Schema, readonly string[]>>
export type DerivedTable = keyof typeof DERIVED_TABLES

/** The rows that a table should have for the outlets in `rows`. */
export function rowsIn(rows: OutletRows, table: DerivedTable): readonly Row[] {
  if (table === 'outlet') return rows.outlets as readonly object[] as readonly Row[]
  if (table === 'outlet_flag') return rows.flags as readonly object[] as readonly Row[]
  return rows.parts[table as (typeof RECORD_TABLES)[number]] as readonly object[] as readonly Row[]
}

/** The rows that a table has for some outlets. */
export async function readDerivedRows(
  { read }: Database,
  table: DerivedTable,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const column = table === 'outlet' ? 'id' : 'outlet_id'
  const found = await sql<Row>`select * from ${sql.table(table)} where ${sql.ref(column)} in ${eachOf(ids)}`.execute(
    read,
  )
  return found.rows
}

/** Number of rows in a table. */
export async function countRows({ read }: Database, table: keyof Schema): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(read)
  return rows[0]?.count ?? 0
}

/** All rows of a small table. */
export async function readAllRows({ read }: Database, table: 'assessor' | 'party' | 'lookup_part' | 'register_part') {
  return (await sql<Row>`select * from ${sql.table(table)}`.execute(read)).rows
}

/** Deletes derived rows of outlets that have no document, and all slices of the lookup, some of which may hold nobody. */
export function strayRowsDeleted(): readonly Statement[] {
  const tables = (Object.keys(DERIVED_TABLES) as DerivedTable[]).toReversed()
  return [
    ...tables.map((table) => {
      const column = table === 'outlet' ? 'id' : 'outlet_id'
      return statement(`delete from ${table} where ${column} not in (select outlet_id from outlet_record)`)
    }),
    statement('delete from lookup_part'),
  ]
}

/** Up to `limit` outlets after an id, ordered by id, with the document that all their rows are derived from. */
export async function listDocuments({ read }: Database, after: string, limit: number) {
  return read
    .selectFrom('outlet_record')
    .leftJoin('outlet', 'outlet.id', 'outlet_record.outlet_id')
    .select(['outlet_record.outlet_id as id', 'outlet_record.body', 'outlet.revision', 'outlet.published_in'])
    .select(['outlet.published_at', 'outlet.scored_on', 'outlet.digest'])
    .where('outlet_record.outlet_id', '>', after)
    .orderBy('outlet_record.outlet_id')
    .limit(sql.lit(limit))
    .execute()
}
