import type { Statement } from './database.ts'
import { insertRows } from './insert-rows.ts'
import { RECORD_TABLES, type RecordRows } from './record-rows.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

/** All rows that a publication writes. */
export interface PublishedRows {
  readonly assessors: readonly Schema['assessor'][]
  readonly outlets: readonly Schema['outlet'][]
  readonly documents: readonly Schema['outlet_record'][]
  readonly parts: RecordRows
  readonly flags: readonly Schema['outlet_flag'][]
  readonly lookup: readonly Schema['lookup_part'][]
}

/** Deletes and rewrites all rows of outlets. Nothing is lost: what is withdrawn stays in the record. */
export function outletsWritten({
  assessors,
  outlets,
  documents,
  parts,
  flags,
  lookup,
}: PublishedRows): readonly Statement[] {
  return [
    ...emptied(outlets.map(({ id }) => id)),
    ...insertRows(
      'assessor',
      assessors,
      'on conflict (id) do update set name = excluded.name, family = excluded.family',
    ),
    ...insertRows('outlet', outlets, updating(outlets)),
    ...insertRows('outlet_record', documents),
    ...insertRows('party', parts.party, 'on conflict (id) do update set name = excluded.name, kind = excluded.kind'),
    ...RECORD_TABLES.toReversed().flatMap((table) => insertRows(table, parts[table])),
    ...insertRows('outlet_flag', flags),
    ...insertRows('lookup_part', lookup, 'on conflict (part) do update set body = excluded.body'),
  ]
}

function updating(outlets: readonly Schema['outlet'][]): string {
  const columns = Object.keys(outlets[0] ?? {}).filter((column) => column !== 'id')
  return `on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`
}

function emptied(ids: readonly string[]): readonly Statement[] {
  if (ids.length === 0) return []
  const tables = [...RECORD_TABLES, 'outlet_flag', 'outlet_record'] as const
  const list = JSON.stringify(ids)
  return tables.map((table) =>
    statement(`delete from ${table} where outlet_id in (select value from json_each(?))`, [list]),
  )
}
