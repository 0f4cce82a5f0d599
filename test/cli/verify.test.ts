import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { CompiledQuery } from 'kysely'
import { describe, expect, it } from 'vitest'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { migrate } from '../../src/store/migrate.ts'
import { clientOn } from '../support/client.ts'
import { inFolder, run } from '../support/process.ts'
import { outletRecord } from '../support/records.ts'

const SEED = 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'
const NOW = new Date('2026-11-20T10:00:00Z')

const masthead = (args: readonly string[], env: Record<string, string>) => run('src/cli.ts', args, env).ended

async function withLog(work: (path: string, alter: (sql: string) => void) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const path = join(folder, 'store.sqlite')
    const db = sqliteDatabase(path)
    try {
      migrate(db.raw)
      const signer = await signerOf(SEED)
      await publishRecords(db, [outletRecord('tribune'), outletRecord('courier')], { now: NOW, signer })
      await work(path, (sql) => db.raw.exec(sql))
    } finally {
      db.close()
    }
  })
}

describe('masthead verify', () => {
  it('says that a log is whole, and whose signature it carries', async () => {
    await withLog(async (path) => {
      const { publicKey } = await signerOf(SEED)
      const { code, stdout } = await masthead(['verify', '--public-key', publicKey], { DATABASE: path })
      expect(stdout).toContain('Whole: 2 entries, 2 outlets')
      expect(stdout).toContain(`Signed with ${publicKey}, the key expected.`)
      expect(code).toBe(0)
    })
  })

  it('names the first broken link, and ends with 1', async () => {
    await withLog(async (path, alter) => {
      alter("update change set entry = replace(entry, 'tribune', 'tribvne') where seq = 1")
      const { code, stdout } = await masthead(['verify'], { DATABASE: path })
      expect(stdout).toMatch(/^Broken: Entry 1 \(tribune, 2026-11-20T10:00:00.000Z\) was altered/)
      expect(code).toBe(1)
    })
  })

  it('names table, row and outlet of altered rows, except with --quick', async () => {
    await withLog(async (path, alter) => {
      alter("update outlet set score_status = 'firm', score_value = 91.7 where id = 'tribune'")
      const { code, stdout } = await masthead(['verify'], { DATABASE: path })
      expect(stdout).toMatch(/^Altered: .*\n {2}outlet tribune: score_\w+ is .*\nmasthead rebuild/)
      expect(code).toBe(1)
      const quick = await masthead(['verify', '--quick'], { DATABASE: path })
      expect(quick.code).toBe(0)
      expect(quick.stdout).toMatch(/^Whole: .*\nRows derived from the records were not checked/)
      expect((await masthead(['verify', '--quick', '--deep'], { DATABASE: path })).code).toBe(2)
    })
  })

  it('accepts only the log of the given key', async () => {
    await withLog(async (path) => {
      const other = { DATABASE: path, MASTHEAD_SIGNING_KEY: 'AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI' }
      const { code, stdout } = await masthead(['verify'], other)
      expect(stdout).toMatch(/^Broken: The head is signed with .* not with the key expected/)
      expect(code).toBe(1)
    })
  })

  it('walks the log of a service over HTTP, page by page', async () => {
    const client = await clientOn('sqlite', { catalogue: false })
    const many = Array.from({ length: 180 }, (_, at) => outletRecord(`gazette-${at}`))
    await publishRecords(client.engine.db, many, { now: client.deps.now() })
    const cause = { kind: 'catalogue', id: null, reason: 'Again.', by: 'catalogue', reviewedBy: null } as const
    for (let day = 1; day <= 40; day++) {
      const record = outletRecord('tribune', { founded: String(1900 + day) })
      await publishRecords(client.engine.db, [record], { now: client.deps.now(), cause, signer: await signerOf(SEED) })
    }
    const server = serve({ fetch: client.app.fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { publicKey } = await signerOf(SEED)
    const whole = await masthead(['verify', '--url', url, '--public-key', publicKey], {})
    expect(whole.stdout).toMatch(/^Whole: 220 entries, 181 outlets\.\nSigned with .* the key expected/)
    const [update] = [{ compile: () => CompiledQuery.raw('update change set hash = previous where seq = 210') }]
    await client.engine.db.commit([update])
    const broken = await masthead(['verify', '--url', url], {})
    expect(broken.stdout).toMatch(/^Broken: Entry 210 /)
    expect([whole.code, broken.code]).toEqual([0, 1])
    server.close()
    await client.close()
    const gone = await masthead(['verify', '--url', url], {})
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('cannot be reached')])
  })

  it('says what to do where there is nothing to verify', async () => {
    const missing = await masthead(['verify'], { DATABASE: '/nowhere/at/all.sqlite' })
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('set DATABASE')])
    await inFolder(async (folder) => {
      const path = join(folder, 'store.sqlite')
      sqliteDatabase(path).close()
      const empty = await masthead(['verify'], { DATABASE: path })
      expect([empty.code, empty.stderr]).toEqual([2, expect.stringContaining('start the service once')])
    })
    const bad = await masthead(['verify', '--public-key', 'x'], {})
    expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining('43 characters')])
  })
})

describe('masthead signing-key', () => {
  it('makes a key that the configuration takes, another each time', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => masthead(['signing-key', 'create'], {})))
    const seed = /^MASTHEAD_SIGNING_KEY=(\S{43})\n$/.exec(one?.stdout ?? '')?.[1] ?? ''
    expect(one?.stderr).toContain((await signerOf(seed)).publicKey)
    expect(two?.stdout).not.toBe(one?.stdout)
  })
})
