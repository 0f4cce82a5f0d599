import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type SqliteDatabase, sqliteDatabase } from '../src/db/sqlite.ts'
import type { Signer } from '../src/domain/editorial/signature.ts'
import { readCatalogueFiles } from './catalogue-files.ts'
import { loadCatalogue } from './load-catalogue.ts'
import { migrate } from './migrate.ts'

/** The embedded database: created, migrated and filled where it is not yet. `tell` hears what was done. */
export async function openCatalogue(
  path: string,
  now: Date,
  tell: (line: string) => void,
  progress?: (done: number, total: number) => void,
  signer?: Signer,
): Promise<SqliteDatabase> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const db = open(path)
  try {
    for (const name of migrate(db.raw)) tell(`Applied ${name}.`)
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

function open(path: string): SqliteDatabase {
  try {
    return sqliteDatabase(path)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The database ${path} cannot be opened (${why}): check that it is a Masthead file and may be written.`,
    )
  }
}
