import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs'
import SQLite from 'better-sqlite3'
import { settleJournal } from '../db/settle-journal.ts'
import { sqliteDatabase } from '../db/sqlite.ts'
import type { DerivedFault } from '../reading/derived-fault.ts'
import { verifyDerived } from '../reading/verify-derived.ts'
import { checkBackup, type StoreContents } from './check-backup.ts'

export interface Backup extends StoreContents {
  readonly bytes: number
  /** Rows that differ from what the records give. They are copied as they are, since the records are valid. */
  readonly altered: readonly DerivedFault[]
}

export interface BackupOptions {
  readonly source: string
  /** A path that does not exist yet. */
  readonly target: string
  /** Public key that must have signed the change log. */
  readonly publicKey?: string | undefined
  readonly progress?: (done: number, total: number) => void
}

/** Pages copied in one step: the longest that a write by the service waits. */
const STEP = 2_000
/** After this many restarts caused by other processes' writes, the copy takes the rest in one step. */
const MOST_RESTARTS = 3
const EVERYTHING = 2 ** 31 - 1

/**
 * Copies a database in use, as it was at one moment, and checks the copy. The file appears complete or not at all. It
 * contains everything, including webhooks' secrets in plain text, so only its owner can read it.
 */
export async function writeBackup({ source, target, publicKey, progress }: BackupOptions): Promise<Backup> {
  const draft = `${target}.part`
  if (existsSync(target)) throw new Error(`${target} already exists: a backup never overwrites a file.`)
  removeDatabase(draft)
  try {
    closeSync(openSync(draft, 'w', 0o600))
    await copyPages(source, draft, progress)
    settle(draft)
    const contents = await checkBackup(draft, publicKey)
    const altered = await alteredIn(draft)
    placeBeside(draft, target)
    return { ...contents, altered, bytes: statSync(target).size }
  } finally {
    removeDatabase(draft)
  }
}

async function alteredIn(path: string): Promise<readonly DerivedFault[]> {
  const db = sqliteDatabase(path, { readonly: true })
  try {
    return (await verifyDerived(db)).faults
  } finally {
    db.close()
  }
}

/** A write by another process between two steps makes SQLite start again, so the last attempt takes one step. */
async function copyPages(source: string, target: string, progress: BackupOptions['progress']): Promise<void> {
  settleJournal(source)
  const raw = new SQLite(source, { readonly: true, fileMustExist: true, timeout: 2_000 })
  let least = Number.POSITIVE_INFINITY
  let restarts = 0
  try {
    await raw.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        if (remainingPages > least) restarts++
        least = remainingPages
        progress?.(totalPages - remainingPages, totalPages)
        return restarts < MOST_RESTARTS ? STEP : EVERYTHING
      },
    })
  } finally {
    raw.close()
  }
}

/** Turns the copy into a single file, without a write-ahead log, and flushes it to disk. */
function settle(path: string): void {
  const raw = new SQLite(path)
  try {
    raw.pragma('journal_mode = delete')
  } finally {
    raw.close()
  }
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Gives a file a second name, which must be free: unlike a rename, this fails where the name is taken. */
export function placeBeside(path: string, name: string): void {
  try {
    linkSync(path, name)
  } catch (error) {
    // Some file systems do not support hard links.
    if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
    copyFileSync(path, name, constants.COPYFILE_EXCL)
  }
}

export function removeDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true })
}
