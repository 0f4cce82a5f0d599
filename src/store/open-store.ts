import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type SqliteDatabase, sqliteDatabase } from '../db/sqlite.ts'
import { storeFaultOf } from '../db/store-fault.ts'
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

/** How long a locked file is tried again, in milliseconds: a process that starts beside this one may be making it. */
const PATIENCE = 10_000
const BETWEEN = 50

function open(path: string): SqliteDatabase {
  const until = Date.now() + PATIENCE
  for (;;) {
    try {
      return sqliteDatabase(path)
    } catch (error) {
      // Switching to WAL does not wait for others as other statements do.
      const isBusy = (error as { code?: string }).code?.startsWith('SQLITE_BUSY') === true
      if (!isBusy || Date.now() > until) throw openingFault(path, error)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN)
    }
  }
}

function openingFault(path: string, error: unknown): Error {
  const why = error instanceof Error ? error.message : String(error)
  const isOther = (error as { code?: string }).code === 'SQLITE_NOTADB'
  const advice = isOther ? null : storeFaultOf(error)?.advice
  return new Error(
    `The database ${path} cannot be opened (${why}): ${advice ?? 'check that it is a Masthead file and may be written.'}`,
    { cause: error },
  )
}
