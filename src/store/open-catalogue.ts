import type { SqliteDatabase } from '../db/sqlite.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { loadCatalogue } from '../editorial/load-catalogue.ts'
import { loadRegister } from '../editorial/load-register.ts'
import { readCatalogueFiles, readRegister } from './catalogue-files.ts'
import { openStore } from './open-store.ts'
import { withRetries } from './with-retries.ts'

/**
 * Opens the embedded database, and creates, migrates and fills it where needed. `tell` is called with what was done.
 */
export async function openCatalogue(
  path: string,
  now: Date,
  tell: (line: string) => void,
  progress?: (done: number, total: number) => void,
  signer?: Signer,
): Promise<SqliteDatabase> {
  const db = openStore(path, tell)
  try {
    // Another process may load or publish on the same file at the same time; then the load is tried again.
    const { changed, unchanged } = await withRetries(() =>
      loadCatalogue(db, readCatalogueFiles(), { now, signer, ...(progress && { progress }) }),
    )
    if (changed.length > 0) tell(`Loaded ${changed.length} records${unchanged > 0 ? ` (${unchanged} unchanged)` : ''}.`)
    const { listings, given, rows } = await withRetries(() =>
      loadRegister(db, readRegister(), { now, signer, ...(progress && { progress }) }),
    )
    if (rows > 0) tell(`Loaded ${listings} listings${given > 0 ? ` (${given} others have a record)` : ''}.`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
