import { type Compilable, CompiledQuery } from 'kysely'
import { readCatalogueState } from '../db/catalogue-state.ts'
import { refreshCompiled } from '../db/compiled-contexts.ts'
import type { Database } from '../db/database.ts'
import { commitPublication } from './publish.ts'

/** Outlets compiled in one go. */
const BATCH = 100

/**
 * Decides whether assessments from imports are shown, and has everything compiled anew that this changes. Says whether it changed.
 * What was compiled is stale from the same commit on, so that no answer is given by the old rule.
 */
export async function showImported(db: Database, show: boolean, now: Date): Promise<boolean> {
  const { revision, showsImported } = await readCatalogueState(db)
  if (showsImported === show) return false
  const touched = "(select outlet_id from assessment where basis = 'imported' and outlet_id > '')"
  await commitPublication(db, [
    statement(
      'update catalogue set revision = case when revision = ? then revision + 1 end, shows_imported = ? where id = 1',
      [revision, Number(show)],
    ),
    statement(
      `update outlet set revision = revision + 1, published_in = cast(? as integer), scored_on = '' where id in ${touched}`,
      [revision + 1],
    ),
    statement(`update compiled_context set revision = revision + 1, day = '' where outlet_id in ${touched}`, []),
  ])
  const day = now.toISOString().slice(0, 10)
  while ((await refreshCompiled(db, day, BATCH)) === BATCH);
  return true
}

function statement(text: string, parameters: readonly unknown[]): Compilable {
  return { compile: () => CompiledQuery.raw(text, [...parameters]) }
}
