import { existsSync } from 'node:fs'
import SQLite from 'better-sqlite3'

/**
 * Rolls back what a process left half-written that was killed outside WAL, as a restore that takes the database: a
 * connection that may only read cannot, and fails with “attempt to write a readonly database”.
 */
export function settleJournal(path: string): void {
  if (!existsSync(`${path}-journal`)) return
  const raw = new SQLite(path, { timeout: 2_000, fileMustExist: true })
  try {
    raw.prepare('select 1 from sqlite_schema limit 1').get()
  } finally {
    raw.close()
  }
}
