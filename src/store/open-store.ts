import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type SqliteDatabase, sqliteDatabase } from '../db/sqlite.ts'
import { storeFaultOf } from '../db/store-fault.ts'
import { migrate, migrations } from './migrate.ts'
import { clearUnfinishedRestore } from './unfinished-restore.ts'

/** Opens the SQLite file, and creates and migrates it where needed. `tell` is called with what was done. */
export function openStore(path: string, tell: (line: string) => void = () => {}): SqliteDatabase {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const db = open(path)
  try {
    const applied = migrate(db.raw)
    // A new file had nothing that a migration could change.
    if (applied.length === migrations().length) tell(`Created ${path}.`)
    else for (const name of applied) tell(`Applied ${name}.`)
    if (path !== ':memory:')
      for (const name of clearUnfinishedRestore(path))
        tell(`Removed ${name}: a restore was stopped before it replaced anything.`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** How long a locked file is retried, in milliseconds: another process that starts may be creating it. */
const PATIENCE = 10_000
const BETWEEN = 50

function open(path: string): SqliteDatabase {
  const until = Date.now() + PATIENCE
  for (;;) {
    try {
      return sqliteDatabase(path)
    } catch (error) {
      // Unlike other statements, switching to WAL does not wait for a lock.
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
