import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { checkBackup, contentsOf, type StoreContents } from '../../src/store/check-backup.ts'
import { openStore } from '../../src/store/open-store.ts'
import { restoreBackup } from '../../src/store/restore-backup.ts'
import { writeBackup } from '../../src/store/write-backup.ts'
import { inFolder } from '../support/process.ts'
import { preparedStore } from '../support/writes.ts'

const NOW = new Date('2026-11-30T12:00:00Z')

/**
 * Leaves a database as a process does that is killed in a transaction outside WAL, as when a restore takes it: some of
 * its pages are overwritten, and the journal has what they were.
 */
function leaveHalfWritten(path: string): void {
  const half = `${path}.half`
  const db = sqliteDatabase(path)
  db.raw.pragma('journal_mode = delete')
  db.raw.pragma('cache_size = 5')
  // More than the cache holds, so that it is written to the file before the end.
  db.raw.exec("begin immediate; update outlet_record set body = body || printf('%1000000s', '')")
  copyFileSync(path, half)
  copyFileSync(`${path}-journal`, `${half}-journal`)
  db.raw.exec('rollback')
  db.close()
  for (const end of ['', '-journal']) renameSync(half + end, path + end)
}

const withHalfWritten = (work: (path: string, before: StoreContents, folder: string) => Promise<void> | void) =>
  inFolder(async (folder) => {
    const path = join(folder, 'a.sqlite')
    await preparedStore(path)
    const before = await checkBackup(path)
    leaveHalfWritten(path)
    expect(existsSync(`${path}-journal`)).toBe(true)
    await work(path, before, folder)
  })

describe('a database whose process was killed in the midst of a write outside WAL', () => {
  it('is rolled back by whoever only reads it', () =>
    withHalfWritten((path, before) => {
      const db = sqliteDatabase(path, { readonly: true })
      expect(contentsOf(db.raw)).toEqual(before)
      expect(db.raw.pragma('integrity_check', { simple: true })).toBe('ok')
      db.close()
    }))

  it('is checked, and backed up, as it was before', () =>
    withHalfWritten(async (path, before, folder) => {
      expect(await writeBackup({ source: path, target: join(folder, 'backup.sqlite') })).toMatchObject(before)
      expect(await checkBackup(path)).toEqual(before)
    }))

  it('is put aside as it was before by a restore', () =>
    withHalfWritten(async (path, before, folder) => {
      const [backup, other] = [join(folder, 'backup.sqlite'), join(folder, 'other.sqlite')]
      await preparedStore(other)
      await writeBackup({ source: other, target: backup })
      const { kept } = await restoreBackup({ backup, database: path, force: true, now: NOW })
      expect(await checkBackup(kept as string)).toEqual(before)
      openStore(path).close()
      expect(await checkBackup(path)).toEqual(await checkBackup(backup))
    }))
})
