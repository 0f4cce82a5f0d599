import { sql } from 'kysely'
import type { CompiledOutlet } from '../domain/context/compiled-outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Database, Statement } from './database.ts'
import { toRecord } from './record-document.ts'
import type { Schema } from './schema.ts'
import { scoreColumns } from './score-columns.ts'
import { statement } from './statement.ts'

export interface StaleOutlet {
  readonly id: string
  readonly revision: number
  readonly record: OutletRecord
}

/** Up to `limit` outlets whose list columns are for a day before `day`. */
export async function listStaleOutlets(
  { read }: Database,
  day: string,
  limit: number,
): Promise<readonly StaleOutlet[]> {
  const rows = await read
    .selectFrom('outlet')
    .innerJoin('outlet_record', 'outlet_record.outlet_id', 'outlet.id')
    .select(['outlet.id', 'outlet.revision', 'outlet_record.body'])
    .where('outlet.scored_on', '<', day)
    .orderBy('outlet.scored_on')
    .limit(sql.lit(limit))
    .execute()
  return rows.map(({ body, ...row }) => ({ ...row, record: toRecord(body, row.id) }))
}

/** The list columns of an outlet for a day. */
export interface Recompiled {
  readonly id: string
  /** The record's revision that they were computed from; a record published since has its own. */
  readonly revision: number
  readonly compiled: CompiledOutlet
}

/** Writes list columns for `day`; records do not change. */
export function recompiled({ read }: Database, outlets: readonly Recompiled[], day: string): readonly Statement[] {
  const flags: Schema['outlet_flag'][] = []
  const updates: Statement[] = []
  for (const { id, revision, compiled } of outlets) {
    for (const code of compiled.flags) flags.push({ code, outlet_id: id })
    updates.push(
      read.updateTable('outlet').set(scoreColumns(compiled, day)).where('id', '=', id).where('revision', '=', revision),
    )
  }
  const compiledFrom = JSON.stringify(outlets.map(({ id, revision }) => ({ id, revision })))
  const same = `(select outlet.id from json_each(?)
    join outlet on outlet.id = json_each.value ->> 'id' and outlet.revision = json_each.value ->> 'revision')`
  return [
    // Flags have no revision: those of a record published since are left alone.
    statement(`delete from outlet_flag where outlet_id in ${same}`, [compiledFrom]),
    statement(
      `insert into outlet_flag (code, outlet_id) select value ->> 'code', value ->> 'outlet_id' from json_each(?)
        where value ->> 'outlet_id' in ${same}`,
      [JSON.stringify(flags), compiledFrom],
    ),
    ...updates,
  ]
}
