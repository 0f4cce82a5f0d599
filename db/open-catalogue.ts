import type { SqliteDatabase } from '../src/db/sqlite.ts'
import type { Signer } from '../src/domain/editorial/signature.ts'
import { readCatalogueFiles } from './catalogue-files.ts'
import { loadCatalogue } from './load-catalogue.ts'
import { openStore } from './open-store.ts'

/** The embedded database: created, migrated and filled where it is not yet. `tell` hears what was done. */
export async function openCatalogue(
  path: string,
  now: Date,
  tell: (line: string) => void,
  progress?: (done: number, total: number) => void,
  signer?: Signer,
): Promise<SqliteDatabase> {
  const db = openStore(path, tell)
  try {
    const { changed, unchanged } = await loadCatalogue(db, readCatalogueFiles(), {
      now,
      signer,
      ...(progress && { progress }),
    })
    if (changed.length > 0) tell(`Loaded ${changed.length} records (${unchanged} unchanged) into ${path}.`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
