import { copyFileSync, existsSync, linkSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { restoreBackup } from '../../src/store/restore-backup.ts'
import { keptName } from '../../src/store/unfinished-restore.ts'
import { writeBackup } from '../../src/store/write-backup.ts'
import { inFolder } from '../support/process.ts'

const THEN = new Date('2026-11-30T12:00:00Z')
const NOW = new Date('2026-11-30T12:00:01Z')

/** A database with a second name, as a restore leaves it that is killed between its two steps. */
const withSecondName = (work: (path: string, second: string, folder: string) => Promise<void> | void) =>
  inFolder(async (folder) => {
    const path = join(folder, 'a.sqlite')
    openStore(path).close()
    const second = keptName(path, THEN)
    linkSync(path, second)
    await work(path, second, folder)
  })

describe('a restore that was killed before it replaced the database', () => {
  it('leaves a second name of it that the next start removes, and says so', () =>
    withSecondName((path, second) => {
      const told: string[] = []
      openStore(path, (line) => told.push(line)).close()
      expect(told).toEqual([`Removed ${second}: a restore was stopped before it replaced anything.`])
      expect([existsSync(path), existsSync(second)]).toEqual([true, false])
    }))

  it('leaves one that the next restore removes', () =>
    withSecondName(async (path, second, folder) => {
      const backup = join(folder, 'backup.sqlite')
      await writeBackup({ source: path, target: backup })
      const { kept } = await restoreBackup({ backup, database: path, force: false, now: NOW })
      expect([existsSync(second), kept]).toEqual([false, keptName(path, NOW)])
      expect(existsSync(keptName(path, NOW))).toBe(true)
    }))

  it('costs no database that was put aside, and none whose write-ahead log was moved with it', () =>
    withSecondName((path, second, folder) => {
      const aside = keptName(path, NOW)
      copyFileSync(path, aside)
      writeFileSync(`${second}-wal`, '')
      const told: string[] = []
      openStore(path, (line) => told.push(line)).close()
      expect(told).toEqual([])
      expect(readdirSync(folder).filter((name) => name.includes('.before-')).length).toBe(3)
    }))

  it('is not looked for among names of another database', () =>
    withSecondName((path, _, folder) => {
      linkSync(path, join(folder, 'b.sqlite.before-x'))
      openStore(path).close()
      expect(existsSync(join(folder, 'b.sqlite.before-x'))).toBe(true)
    }))
})
