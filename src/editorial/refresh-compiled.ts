import { readCatalogueState } from '../db/catalogue-state.ts'
import type { Database } from '../db/database.ts'
import { listStaleOutlets, recompiled } from '../db/stale-outlets.ts'
import { compileOutlet } from '../domain/context/compiled-outlet.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { commit } from './commit.ts'

/**
 * Recomputes the list columns (score, band, flags) of up to `limit` outlets that have those of an earlier day; returns
 * how many. Records do not change.
 */
export async function refreshCompiled(db: Database, day: string, limit: number): Promise<number> {
  const stale = await listStaleOutlets(db, day, limit)
  if (stale.length === 0) return 0
  const { showsImported } = await readCatalogueState(db)
  const outlets = stale.map(({ id, revision, record }) => ({
    id,
    revision,
    compiled: compileOutlet(shownRecord(record, showsImported), day),
  }))
  await commit(db, recompiled(db, outlets, day))
  return stale.length
}
