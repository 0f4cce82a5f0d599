import type { SqliteDatabase } from '../db/sqlite.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { Problem } from '../domain/problem.ts'
import { loadCatalogue } from '../editorial/load-catalogue.ts'
import { readCatalogueFiles } from './catalogue-files.ts'
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
    const { changed, unchanged } = await whenNotOvertaken(() =>
      loadCatalogue(db, readCatalogueFiles(), { now, signer, ...(progress && { progress }) }),
    )
    if (changed.length > 0) tell(`Loaded ${changed.length} records (${unchanged} unchanged) into ${path}.`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Another process on the same file may load or publish at the same moment: what it left is then looked at again. */
async function whenNotOvertaken<T>(load: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await load()
    } catch (error) {
      if (!(error instanceof Problem && error.kind === 'conflict') || attempt === 8) throw error
    }
  }
}
