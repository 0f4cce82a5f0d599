import type { Database } from '../db/database.ts'
import { showImported } from '../editorial/show-imported.ts'

let settled: Promise<void> | undefined

/**
 * Applies the setting for imported assessments to the store, once for each isolate. Where the store cannot be reached,
 * the next request tries again, and this one fails by itself.
 */
export function followImportsSetting(db: Database, show: boolean): Promise<void> {
  settled ??= settle(db, show)
  return settled
}

async function settle(db: Database, show: boolean): Promise<void> {
  try {
    await showImported(db, show, new Date())
  } catch (error) {
    console.error(error)
    settled = undefined
  }
}
