import { type Compilable, type CompiledQuery, sql } from 'kysely'
import { compileOutlet } from '../domain/context/compiled-outlet.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { readCatalogueState } from './catalogue-state.ts'
import type { Database } from './database.ts'
import { eachOf } from './each-of.ts'
import { insertRows } from './insert-rows.ts'
import { toRecord } from './record-document.ts'
import type { Schema } from './schema.ts'

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

/** Compiles up to `limit` outlets for `day` that were last compiled for an earlier one; says how many. The records stay as they are. */
export async function refreshCompiled(db: Database, day: string, limit: number): Promise<number> {
  const stale = await db.read
    .selectFrom('outlet')
    .innerJoin('outlet_record', 'outlet_record.outlet_id', 'outlet.id')
    .select(['outlet.id', 'outlet.revision', 'outlet_record.body'])
    .where('outlet.scored_on', '<', day)
    .orderBy('outlet.scored_on')
    .limit(sql.lit(limit))
    .execute()
  if (stale.length === 0) return 0
  const { showsImported } = await readCatalogueState(db)

  const flags: Schema['outlet_flag'][] = []
  const contexts: Schema['compiled_context'][] = []
  const updates: Compilable[] = []
  for (const { id, revision, body } of stale) {
    const compiled = compileOutlet(shownRecord(toRecord(body), showsImported), day)
    for (const code of compiled.flags) flags.push({ code, outlet_id: id })
    for (const { language, body } of compiled.tails) contexts.push({ outlet_id: id, language, day, revision, body })
    const { status, value, band, bandStability } = compiled.score
    updates.push(
      db.read
        .updateTable('outlet')
        .set({
          score_status: status,
          score_value: value,
          score_band: band,
          band_stability: bandStability,
          scored_on: day,
        })
        .where('id', '=', id)
        // A record published in the meantime was compiled by its publisher.
        .where('revision', '=', revision),
    )
  }
  const ids = eachOf(stale.map(({ id }) => id))
  const newer =
    'on conflict (outlet_id, language) do update set day = excluded.day, body = excluded.body where revision = excluded.revision'
  await db.commit([
    db.read.deleteFrom('outlet_flag').where('outlet_id', 'in', ids),
    ...insertRows('outlet_flag', flags),
    ...insertRows('compiled_context', contexts, newer),
    ...updates,
  ])
  return stale.length
}
