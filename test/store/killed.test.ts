import { copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { checkBackup, contentsOf } from '../../src/store/check-backup.ts'
import { openBundle } from '../../src/store/open-bundle.ts'
import { openStore } from '../../src/store/open-store.ts'
import { writeBackup } from '../../src/store/write-backup.ts'
import { KILLS_OF_EACH } from '../support/kills.ts'
import { loadedStore } from '../support/loaded-store.ts'
import { inFolder, type Running, run } from '../support/process.ts'
import { STORE_WORK } from '../support/store-work.ts'

const { from: FROM, count: KILLS } = KILLS_OF_EACH

async function begun(running: Running): Promise<number> {
  while (!running.log().includes('begun')) {
    if (running.child.exitCode !== null) throw new Error(running.log())
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return performance.now()
}

/**
 * Does work on a database once undisturbed, then kills it `KILLS` times, each after another share of the time that it
 * took, and does it whole after each.
 *
 * @param target the other file or folder of the work
 * @param before puts files there to work on
 * @param after looks at what was left, and whether the work was cut short
 */
async function killed(
  work: keyof typeof STORE_WORK,
  [database, target = '']: readonly [string, string?],
  before: () => void | Promise<void>,
  after: (wasKilled: boolean) => void | Promise<void>,
): Promise<void> {
  const start = () => run('test/support/store-work.ts', [work, database, target])
  await before()
  const whole = start()
  const from = await begun(whole)
  const { code, stderr } = await whole.ended
  expect(code, stderr).toBe(0)
  const took = performance.now() - from
  await after(false)
  for (let round = FROM; round < FROM + KILLS; round++) {
    let share = ((round * 7919 + 37) % 97) / 97
    for (let wasKilled = false; !wasKilled; share /= 2) {
      await before()
      const running = start()
      await begun(running)
      await new Promise((resolve) => setTimeout(resolve, share * took))
      running.child.kill('SIGKILL')
      // Where the work took longer the first time, it may end before: then it is killed earlier.
      wasKilled = (await running.ended).code === null
      await after(wasKilled)
    }
    await STORE_WORK[work](database, target)
    await after(false)
  }
  console.info(`${KILLS} kills of the ${work}`)
}

/** A register of which a killed start loaded some, as it is told of. */
const IN_PART = {
  table: 'register',
  row: '1',
  outletId: null,
  reason: expect.stringMatching(/^is loaded in part, .* next start/),
}

async function expectWhole(
  path: string,
  { isLoaded = true, mayBePart = false } = {},
): Promise<ReturnType<typeof contentsOf>> {
  const db = sqliteDatabase(path, { readonly: true })
  try {
    expect(db.raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(db.raw.pragma('foreign_key_check')).toEqual([])
    expect(await verifyLog(db, {})).toMatchObject({ fault: null })
    if (isLoaded) {
      const { faults } = await verifyDerived(db)
      expect(faults).toEqual(mayBePart && faults.length > 0 ? [IN_PART] : [])
    }
    return contentsOf(db.raw)
  } finally {
    db.close()
  }
}

describe('what is killed on its way', { timeout: 120_000 + KILLS * 60_000 }, () => {
  it('leaves no backup or a complete one; the next attempt succeeds', () =>
    inFolder(async (folder) => {
      const [path, target] = [join(folder, 'a.sqlite'), join(folder, 'backup.sqlite')]
      await loadedStore(path)
      const contents = await expectWhole(path)
      await killed(
        'backup',
        [path, target],
        () => rmSync(target, { force: true }),
        async (wasKilled) => {
          if (!wasKilled || existsSync(target)) expect(await checkBackup(target)).toEqual(contents)
          expect(await expectWhole(path)).toEqual(contents)
          // Killed after its name was given: a backup overwrites no file.
          rmSync(target, { force: true })
        },
      )
    }))

  it('is the database as it was, or the one restored; the next restoring brings that', () =>
    inFolder(async (folder) => {
      const [path, backup, other] = ['a.sqlite', 'backup.sqlite', 'other.sqlite'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      await loadedStore(other)
      await writeBackup({ source: other, target: backup })
      openStore(path).close()
      const [empty, full] = [await expectWhole(path), await expectWhole(backup)]
      copyFileSync(path, other)
      await killed(
        'restore',
        [path, backup],
        () => {
          for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
          copyFileSync(other, path)
        },
        async (wasKilled) => {
          const left = await expectWhole(path)
          expect(wasKilled ? [empty, full] : [full]).toContainEqual(left)
          openStore(path).close()
          // Nothing that looks like the previous database is a second name of this one.
          expect(statSync(path).nlink).toBe(1)
        },
      )
    }))

  it('leaves no bundle or a complete one; the next attempt succeeds', () =>
    inFolder(async (folder) => {
      const [path, target] = [join(folder, 'a.sqlite'), join(folder, 'bundle')]
      await loadedStore(path)
      await killed(
        'bundle',
        [path, target],
        () => rmSync(target, { recursive: true, force: true }),
        async (wasKilled) => {
          if (!wasKilled || existsSync(target)) {
            const { db, manifest } = await openBundle(target)
            db.close()
            expect(manifest.outlets).toBeGreaterThan(30)
          }
          rmSync(target, { recursive: true, force: true })
        },
      )
    }))

  it('is a database that the next start fills, from migrations to the register', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.sqlite')
      let full: unknown
      await killed(
        'load',
        [path],
        () => {
          for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
        },
        async (wasKilled) => {
          if (wasKilled) return
          // Whenever it was killed, the same is there in the end: nothing twice, nothing left out.
          const { changes, ...contents } = await expectWhole(path)
          const { hash: _, ...rest } = contents
          full ??= { changes, ...rest }
          expect({ changes, ...rest }).toEqual(full)
        },
      )
    }))

  it('is a database that has some of the other files, each commit whole; the next start loads the rest', () =>
    inFolder(async (folder) => {
      const [path, other] = [join(folder, 'a.sqlite'), join(folder, 'other.sqlite')]
      await loadedStore(other)
      let full: unknown
      await killed(
        'reload',
        [path],
        () => {
          for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
          copyFileSync(other, path)
        },
        async (wasKilled) => {
          const { changes, ...contents } = await expectWhole(path, { mayBePart: wasKilled })
          if (wasKilled) return
          const { hash: _, ...rest } = contents
          full ??= { changes, ...rest }
          expect({ changes, ...rest }).toEqual(full)
        },
      )
    }))

  it('is a database of 0.1.0 with each of the later migrations whole or not there', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'old.sqlite')
      const old = readFileSync(new URL('upgrade/0.1.0.sql', import.meta.url), 'utf8')
      const clear = () => {
        for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
      }
      await killed(
        'migration',
        [path],
        () => {
          clear()
          const db = sqliteDatabase(path)
          db.raw.exec(old)
          db.close()
        },
        async (wasKilled) => {
          // Assessors of a later version come with its first load.
          if (!wasKilled) await expectWhole(path, { isLoaded: false })
        },
      )
    }))
})
