import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type SqliteDatabase, sqliteDatabase } from '../src/db/sqlite.ts'
import { storeFaultOf } from '../src/db/store-fault.ts'
import { migrate } from './migrate.ts'

/** The SQLite file, created and migrated where it is not yet. `tell` hears what was done. */
export function openStore(path: string, tell: (line: string) => void = () => {}): SqliteDatabase {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const db = open(path)
  try {
    for (const name of migrate(db.raw)) tell(`Applied ${name}.`)
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
    const isOther = (error as { code?: string }).code === 'SQLITE_NOTADB'
    const advice = isOther ? null : storeFaultOf(error)?.advice
    throw new Error(
      `The database ${path} cannot be opened (${why}): ${advice ?? 'check that it is a Masthead file and may be written.'}`,
      { cause: error },
    )
  }
}
