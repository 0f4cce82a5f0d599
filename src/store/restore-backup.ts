import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { storeFaultOf } from '../db/store-fault.ts'
import { checkBackup, contentsOf, type StoreContents } from './check-backup.ts'
import { clearUnfinishedRestore, keptName } from './unfinished-restore.ts'
import { placeBeside, removeDatabase } from './write-backup.ts'

export interface RestoreOptions {
  readonly backup: string
  readonly database: string
  readonly publicKey?: string | undefined
  /** Whether a database with data that the backup lacks may be replaced. */
  readonly force: boolean
  readonly now: Date
}

export interface Restored extends StoreContents {
  /** New name of the previous database; null where there was none. */
  readonly kept: string | null
}

/**
 * Replaces a database by a backup, after checking it. The previous database is kept beside it under another name; the
 * swap is atomic.
 *
 * @throws Error where the database is in use, or has data that the backup lacks and `force` is not set
 */
export async function restoreBackup({ backup, database, publicKey, force, now }: RestoreOptions): Promise<Restored> {
  const contents = await checkBackup(backup, publicKey)
  mkdirSync(dirname(database), { recursive: true })
  const draft = `${database}.restored`
  removeDatabase(draft)
  const held = existsSync(database) ? hold(database) : null
  try {
    if (held !== null && !force) requireNothingLost(held, contents)
    copyFileSync(backup, draft)
    await checkBackup(draft, publicKey)
    sync(draft)
    if (held !== null) clearUnfinishedRestore(database)
    const kept = held === null ? null : keptName(database, now)
    if (kept !== null) setAside(database, kept)
    renameSync(draft, database)
    sync(dirname(database))
    return { ...contents, kept }
  } finally {
    removeDatabase(draft)
    held?.close()
  }
}

/**
 * Takes the database exclusively. Leaving WAL needs exclusive access, so it fails while any other process has the file
 * open; whoever opens it now waits for the lock.
 */
function hold(path: string): SQLite.Database {
  const raw = new SQLite(path, { timeout: 500 })
  try {
    raw.pragma('journal_mode = delete')
    raw.exec('begin exclusive')
    return raw
  } catch (error) {
    const kind = storeFaultOf(error)?.kind
    if (kind !== 'damaged') {
      raw.close()
      if (kind === 'busy')
        throw new Error(
          `${path} is in use: stop the service first. What it acknowledged after its file was replaced would be lost.`,
          { cause: error },
        )
      throw error
    }
    return raw
  }
}

/** Moves a database aside with its write-ahead log, which SQLite would otherwise apply to the new file. */
function setAside(database: string, kept: string): void {
  placeBeside(database, kept)
  if (existsSync(`${database}-wal`)) renameSync(`${database}-wal`, `${kept}-wal`)
  rmSync(`${database}-shm`, { force: true })
}

/** A damaged database cannot be compared: it is kept beside the new one, in case something can be recovered. */
function requireNothingLost(raw: SQLite.Database, backup: StoreContents): void {
  let present: StoreContents
  let sameLog: boolean
  try {
    present = contentsOf(raw)
    sameLog =
      backup.changes === 0 ||
      raw.prepare('select 1 from change where seq = ? and hash = ?').get(backup.changes, backup.hash) !== undefined
  } catch (error) {
    if (storeFaultOf(error)?.kind === 'damaged' || /no such table/.test((error as Error).message)) return
    throw error
  }
  const more = (['changes', 'proposals', 'disputes', 'replies', 'keys', 'webhooks', 'feedback'] as const).flatMap(
    (what) => (present[what] > backup[what] ? [`${what}: ${present[what]}, not ${backup[what]}`] : []),
  )
  if (more.length > 0)
    throw new Error(
      `The database has more than the backup (${more.join('; ')}): with --force it is put aside all the same.`,
    )
  if (!sameLog)
    throw new Error('The database has another change log than the backup: with --force it is put aside all the same.')
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
