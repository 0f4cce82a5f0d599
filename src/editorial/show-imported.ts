import { importedShown, readCatalogueState } from '../db/catalogue-state.ts'
import type { Database } from '../db/database.ts'
import { commit } from './commit.ts'
import { refreshCompiled } from './refresh-compiled.ts'

/** Outlets compiled in one go. */
const BATCH = 100

/**
 * Decides whether assessments from imports are shown, and has everything compiled anew that this changes. Says whether it changed.
 * What was compiled is stale from the same commit on, so that no answer is given by the old rule.
 */
export async function showImported(db: Database, show: boolean, now: Date): Promise<boolean> {
  const state = await readCatalogueState(db)
  if (state.showsImported === show) return false
  await commit(db, importedShown(state, show))
  const day = now.toISOString().slice(0, 10)
  while ((await refreshCompiled(db, day, BATCH)) === BATCH);
  return true
}
