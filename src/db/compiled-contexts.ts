import { type CompiledQuery, sql } from 'kysely'
import type { CompiledOutlet } from '../domain/context/compiled-outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Database, Statement } from './database.ts'
import { eachOf } from './each-of.ts'
import { insertRows } from './insert-rows.ts'
import { toRecord } from './record-document.ts'
import type { Schema } from './schema.ts'
import { standingColumns } from './standing-columns.ts'

export interface CompiledContext {
  readonly outlet_id: string
  readonly day: string
  readonly revision: number
  readonly body: string
}

interface Queries {
  readonly one: CompiledQuery<CompiledContext>
  readonly several: CompiledQuery<CompiledContext>
}

const queries = new WeakMap<Database, Queries>()

function queriesOf(db: Database): Queries {
  const known = queries.get(db)
  if (known !== undefined) return known
  const inLanguage = db.read
    .selectFrom('compiled_context')
    .select(['outlet_id', 'day', 'revision', 'body'])
    .where('language', '=', '')
  const made = {
    one: inLanguage.where('outlet_id', '=', '').compile(),
    several: inLanguage.where('outlet_id', 'in', eachOf([])).compile(),
  }
  queries.set(db, made)
  return made
}

/** The compiled contexts of these outlets in a language, in no order. */
export async function readCompiledContexts(
  db: Database,
  language: string,
  ids: readonly string[],
): Promise<readonly CompiledContext[]> {
  return db.all(queriesOf(db).several, [language, JSON.stringify(ids)])
}

/** One outlet's compiled context at once; undefined where there is none, or the store makes one wait. */
export function readCompiledContextNow(db: Database, language: string, id: string): CompiledContext | undefined {
  return db.allNow?.(queriesOf(db).one, [language, id])[0]
}

export interface StaleOutlet {
  readonly id: string
  readonly revision: number
  readonly record: OutletRecord
}

/** Up to `limit` outlets that were last compiled for a day before `day`. */
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
  return rows.map(({ body, ...row }) => ({ ...row, record: toRecord(body) }))
}

/** What an outlet's record comes to on a day. */
export interface Recompiled {
  readonly id: string
  /** Of the record that it was compiled from: one published in the meantime was compiled by its publisher. */
  readonly revision: number
  readonly compiled: CompiledOutlet
}

/** The statements that write what outlets were compiled to for `day`. The records stay as they are. */
export function recompiled({ read }: Database, outlets: readonly Recompiled[], day: string): readonly Statement[] {
  const flags: Schema['outlet_flag'][] = []
  const contexts: Schema['compiled_context'][] = []
  const updates: Statement[] = []
  for (const { id, revision, compiled } of outlets) {
    for (const code of compiled.flags) flags.push({ code, outlet_id: id })
    for (const { language, body } of compiled.tails) contexts.push({ outlet_id: id, language, day, revision, body })
    updates.push(
      read
        .updateTable('outlet')
        .set(standingColumns(compiled, day))
        .where('id', '=', id)
        .where('revision', '=', revision),
    )
  }
  const ids = eachOf(outlets.map(({ id }) => id))
  const newer =
    'on conflict (outlet_id, language) do update set day = excluded.day, body = excluded.body where revision = excluded.revision'
  return [
    read.deleteFrom('outlet_flag').where('outlet_id', 'in', ids),
    ...insertRows('outlet_flag', flags),
    ...insertRows('compiled_context', contexts, newer),
    ...updates,
  ]
}
