import { chmodSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { checkBackup, contentsOf } from '../../src/store/check-backup.ts'
import { openStore } from '../../src/store/open-store.ts'
import { writeBackup } from '../../src/store/write-backup.ts'
import { addressOf, inFolder, run } from '../support/process.ts'
import { outletRecord } from '../support/records.ts'
import { preparedStore, type Written, writeAll } from '../support/writes.ts'

const SEED = 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'
const masthead = (args: readonly string[], path: string, env: Record<string, string> = {}) =>
  run('src/cli.ts', args, { DATABASE: path, ...env }).ended

/** A database, the name of a backup, and what to do with them. */
const withStore = (work: (path: string, file: string, folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    const path = join(folder, 'masthead.sqlite')
    await preparedStore(path)
    await work(path, join(folder, 'backup.sqlite'), folder)
  })

const contents = (path: string) => {
  const db = sqliteDatabase(path, { readonly: true })
  try {
    return contentsOf(db.raw)
  } finally {
    db.close()
  }
}

async function publish(path: string, id: string): Promise<void> {
  const db = openStore(path)
  try {
    await publishRecords(db, [outletRecord(id)], { now: new Date() })
  } finally {
    db.close()
  }
}

/** Bytes in the middle of the file made into nonsense, as a failing disk would. */
function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 4096, Math.floor(bytes.length * 0.9))
  writeFileSync(path, bytes)
}

describe('masthead backup', () => {
  it('copies the whole of a database, and proves it', () =>
    withStore(async (path, file, folder) => {
      const { code, stdout, stderr } = await masthead(['backup', file], path)
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/5 entries in the change log up to [0-9a-f]{64}\. Opened, checked, walked and made anew/)
      expect(await checkBackup(file)).toEqual(contents(path))
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.sqlite'])
    }))

  it('is of one moment while a service writes, and loses nothing that was acknowledged before', () =>
    withStore(async (path, file) => {
      const server = run('src/node.ts', [], { PORT: '0', DATABASE: path, LOG_LEVEL: 'silent' })
      const address = await addressOf(server)
      const written: Written = { acknowledged: [], approved: [], unanswered: 0, refused: [] }
      let enough = false
      const writers = [1, 2].map((at) => writeAll(address, `writer ${at}`, written, () => enough))
      while (written.acknowledged.length < 10) await new Promise((resolve) => setTimeout(resolve, 10))
      const before = [...written.acknowledged]
      const { code, stderr } = await masthead(['backup', file], path)
      enough = true
      await Promise.all(writers)
      server.child.kill('SIGTERM')
      expect((await server.ended).code).toBe(0)
      expect([code, stderr]).toEqual([0, ''])
      expect(written.refused).toEqual([])
      const db = sqliteDatabase(file, { readonly: true })
      for (const { table, id } of before)
        expect(db.raw.prepare(`select id from ${table} where id = ?`).get(id), `${table} ${id}`).toEqual({ id })
      db.close()
      await checkBackup(file)
      expect(contents(path).changes).toBeGreaterThan(contents(file).changes - 1)
    }))

  it('overwrites no file, and leaves nothing behind where it fails', () =>
    withStore(async (path, file, folder) => {
      writeFileSync(file, 'precious')
      const taken = await masthead(['backup', file], path)
      expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining('already exists')])
      expect(readFileSync(file, 'utf8')).toBe('precious')

      const forged = sqliteDatabase(path)
      forged.raw.exec("update change set entry = replace(entry, 'tribune', 'tribvne') where seq = 1")
      forged.close()
      const broken = await masthead(['backup', join(folder, 'other.sqlite')], path)
      expect([broken.code, broken.stderr]).toEqual([1, expect.stringMatching(/no good backup: Entry 1 .* was altered/)])
      expect(readdirSync(folder).filter((name) => name.startsWith('other'))).toEqual([])
      expect((await masthead(['backup', join(folder, 'b')], join(folder, 'nothing.sqlite'))).code).toBe(2)
      expect((await masthead(['backup'], path)).code).toBe(2)
    }))

  it('holds the log to the key that signs it', () =>
    withStore(async (path, file) => {
      const { code, stderr } = await masthead(['backup', file], path, { MASTHEAD_SIGNING_KEY: SEED })
      expect([code, stderr]).toEqual([1, expect.stringContaining('not signed')])
    }))
})

describe('masthead restore', () => {
  it('brings back what the backup holds, and keeps what was there', () =>
    withStore(async (path, file, folder) => {
      await writeBackup({ source: path, target: file })
      await publish(path, 'newcomer')
      const refused = await masthead(['restore', file], path)
      expect([refused.code, refused.stderr]).toEqual([
        1,
        expect.stringContaining('has more than the backup (changes: 6, not 5)'),
      ])
      expect(contents(path).changes).toBe(6)
      const forced = await masthead(['restore', file, '--force'], path)
      expect([forced.code, forced.stderr]).toEqual([0, ''])
      expect(contents(path)).toEqual(contents(file))
      const kept = /kept at (\S+)\./.exec(forced.stdout)?.[1] ?? ''
      expect(contents(kept).changes).toBe(6)
      expect((await masthead(['verify'], path)).stdout).toContain('Whole: 5 entries')
      const names = readdirSync(folder).sort()
      expect(names).toEqual(['backup.sqlite', 'masthead.sqlite', basename(kept)].sort())
    }))

  it('needs no force where nothing would be lost, nor where there is nothing', () =>
    withStore(async (path, file, folder) => {
      await publish(path, 'newcomer')
      await writeBackup({ source: path, target: file })
      expect((await masthead(['restore', file], path)).code).toBe(0)
      const elsewhere = join(folder, 'deep', 'new.sqlite')
      expect((await masthead(['restore', file], elsewhere)).code).toBe(2)
      expect((await masthead(['restore', file, '--create'], elsewhere)).code).toBe(0)
      expect(contents(elsewhere)).toEqual(contents(file))
    }))

  it('never replaces the file under a running service, whatever it is told', () =>
    withStore(async (path, file) => {
      const server = run('src/node.ts', [], { PORT: '0', DATABASE: path, LOG_LEVEL: 'silent' })
      const address = await addressOf(server)
      await writeBackup({ source: path, target: file })
      for (const force of [[], ['--force']]) {
        const { code, stderr } = await masthead(['restore', file, ...force], path)
        expect([code, stderr]).toEqual([1, expect.stringContaining('is in use: stop the service first')])
      }
      expect((await fetch(`${address}/v1/outlets/tribune`)).status).toBe(200)
      server.child.kill('SIGTERM')
      expect((await server.ended).code).toBe(0)
      expect((await masthead(['restore', file], path)).code).toBe(0)
    }))

  it('refuses a file that is no good backup, and touches nothing', () =>
    withStore(async (path, file, folder) => {
      await writeBackup({ source: path, target: file })
      const before = readFileSync(path)
      const short = join(folder, 'short.sqlite')
      writeFileSync(short, readFileSync(file))
      truncateSync(short, 40_960)
      const bent = join(folder, 'bent.sqlite')
      writeFileSync(bent, readFileSync(file))
      damage(bent)
      const text = join(folder, 'notes.txt')
      writeFileSync(text, 'not a database at all '.repeat(500))
      for (const bad of [short, bent, text]) {
        const { code, stderr } = await masthead(['restore', bad, '--force'], path)
        expect([bad, code, stderr]).toEqual([bad, 1, expect.stringMatching(/no good backup: it is damaged/)])
      }
      expect((await masthead(['restore', join(folder, 'none')], path)).code).toBe(2)
      expect(readFileSync(path).equals(before)).toBe(true)
      expect(readdirSync(folder).some((name) => name.includes('before'))).toBe(false)
    }))

  it('replaces a damaged database, whose write-ahead log goes with it', () =>
    withStore(async (path, file) => {
      await writeBackup({ source: path, target: file })
      damage(path)
      writeFileSync(`${path}-wal`, 'left over from before the damage')
      const { code, stdout, stderr } = await masthead(['restore', file], path)
      expect([code, stderr]).toEqual([0, ''])
      expect(contents(path)).toEqual(contents(file))
      const kept = /kept at (\S+)\./.exec(stdout)?.[1] ?? ''
      expect(existsSync(kept)).toBe(true)
      expect(existsSync(`${path}-wal`)).toBe(false)
    }))
})

describe('a damaged database', () => {
  it('stops the start with what to do, and is left as it is', () =>
    withStore(async (path) => {
      damage(path)
      const before = readFileSync(path)
      const { code, stderr } = await run('src/node.ts', [], { PORT: '0', DATABASE: path }).ended
      expect(code).toBe(1)
      expect(stderr).toMatch(/damaged, and was left as it is: .* masthead restore/)
      expect(stderr).not.toMatch(/\n\s+at /)
      expect(readFileSync(path).equals(before)).toBe(true)
    }))

  it('that may not be written stops the start too', async () => {
    if (process.getuid?.() === 0) return
    await withStore(async (path) => {
      chmodSync(path, 0o400)
      const { code, stderr } = await run('src/node.ts', [], { PORT: '0', DATABASE: path }).ended
      expect([code, stderr]).toEqual([1, expect.stringMatching(/read or written|may be written/)])
    })
  })
})
