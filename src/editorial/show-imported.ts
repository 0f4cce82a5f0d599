import { importedShown, readCatalogueState } from '../db/catalogue-state.ts'
import type { Database } from '../db/database.ts'
import { dayOf } from '../domain/date.ts'
import { commit } from './commit.ts'
import { refreshCompiled } from './refresh-compiled.ts'

/** Outlets recomputed at a time. */
const BATCH = 100

/**
 * Sets whether imported assessments are shown, and recomputes what depends on it; returns whether it changed. The
 * commit also marks the old values as stale, so that no answer uses the old setting.
 */
export async function showImported(db: Database, show: boolean, now: Date): Promise<boolean> {
  const state = await readCatalogueState(db)
  if (state.showsImported === show) return false
  await commit(db, importedShown(state, show))
  const day = dayOf(now)
  while ((await refreshCompiled(db, day, BATCH)) === BATCH);
  return true
}
