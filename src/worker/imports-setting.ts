import type { Database } from '../db/database.ts'
import { showImported } from '../editorial/show-imported.ts'

let settled: Promise<void> | undefined

/**
 * Has what is compiled follow the configuration, looked at once an isolate. Where the store cannot be reached, it is tried again with the
 * next request; this one then fails on its own.
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
