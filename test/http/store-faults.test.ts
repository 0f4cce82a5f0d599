import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { type SqliteDatabase, sqliteDatabase } from '../../src/db/sqlite.ts'
import { storeFaultOf } from '../../src/db/store-fault.ts'
import { rebuildDerived } from '../../src/editorial/rebuild-derived.ts'
import type { App } from '../../src/http/deps.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { openStore } from '../../src/store/open-store.ts'
import { expectProblem } from '../support/client.ts'
import { ANN, preparedStore } from '../support/writes.ts'

describe('a store that fails', () => {
  let folder: string
  let path: string
  let db: SqliteDatabase
  let app: App
  let reported: unknown[]
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masthead-faults-'))
    path = join(folder, 'masthead.sqlite')
    await preparedStore(path)
    open()
  })
  afterEach(() => {
    db.close()
    rmSync(folder, { recursive: true })
  })

  const open = () => {
    db = openStore(path)
    reported = []
    const now = () => new Date()
    const report = (error: unknown) => void reported.push(error)
    app = createApp({ db, now, catalogue: liveCatalogue(db, { now }), report, asset: async () => null })
  }
  const file = (words: string) =>
    app.request('/v1/disputes', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `"${words.slice(0, 20)}"`, ...ANN },
      body: JSON.stringify({
        outletId: 'tribune',
        evidence: ['tribune/note-1'],
        disputant: 'other',
        statement: words,
        language: 'en',
      }),
    })
  const statements = () =>
    db.raw.prepare<[], { words: string }>("select json_extract(body, '$.statement') as words from dispute").all()
  const expectIntact = async (acknowledged: readonly string[]) => {
    expect(db.raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect((await verifyLog(db, {})).fault).toBeNull()
    expect(statements().map(({ words }) => words)).toEqual(acknowledged)
  }

  it('when it is full refuses writes with 503, keeps what it acknowledged, answers reads, and continues once there is space', async () => {
    const pages = Number(db.raw.pragma('page_count', { simple: true }))
    db.raw.pragma(`max_page_count = ${pages + 40}`)
    const acknowledged: string[] = []
    let refused: Response | undefined
    for (let at = 0; refused === undefined; at++) {
      const words = `${at} ${'long '.repeat(900)}`
      const response = await file(words)
      if (response.status === 201) acknowledged.push(words)
      else refused = response
    }
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect((await expectProblem(refused, 503)).detail).toMatch(/full: nothing was written/)
    expect(reported.map((error) => storeFaultOf(error)?.kind)).toEqual(['full'])
    expect((await app.request('/v1/outlets/tribune')).status).toBe(200)
    await expectIntact(acknowledged)
    db.raw.pragma(`max_page_count = ${pages + 10_000}`)
    expect((await file('There is room again.')).status).toBe(201)
    await expectIntact([...acknowledged, 'There is room again.'])
  })

  it('when it is locked says so after two seconds, answers reads, and continues afterwards', async () => {
    const other = sqliteDatabase(path)
    other.raw.exec('begin immediate')
    const refused = await file('While it is locked.')
    expect((await expectProblem(refused, 503)).detail).toMatch(/busy with other writes: nothing was written/)
    expect(reported.map((error) => storeFaultOf(error)?.kind)).toEqual(['busy'])
    expect((await app.request('/v1/outlets/tribune')).status).toBe(200)
    other.raw.exec('rollback')
    other.close()
    await expectIntact([])
    expect((await file('While it is locked.')).status).toBe(201)
  })

  it('when it is damaged under a running service answers 503, and writes nothing over it', async () => {
    db.close()
    const bytes = readFileSync(path)
    const root = Number(
      withRaw((raw) => raw.prepare("select rootpage from sqlite_schema where name = 'dispute'").pluck().get()),
    )
    bytes.fill(0x5a, (root - 1) * 4096, root * 4096)
    writeFileSync(path, bytes)
    open()
    const refused = await file('Into the void.')
    expect((await expectProblem(refused, 503)).detail).toMatch(/damaged/)
    expect(reported.map((error) => storeFaultOf(error)?.kind)).toEqual(['damaged'])
    expect((await app.request('/v1/outlets/tribune')).status).toBe(200)
    expect(readFileSync(path).subarray((root - 1) * 4096, root * 4096)).toEqual(
      bytes.subarray((root - 1) * 4096, root * 4096),
    )
  })

  it.each([
    ['lookup_part', "update lookup_part set body = substr(body, 3) where body like '%tribune%'", /masthead rebuild/],
    ['outlet', "update outlet set languages = 'en' where id = 'tribune'", /masthead rebuild/],
    ['outlet_record', "update outlet_record set body = '{' where outlet_id = 'tribune'", /masthead restore/],
    ['catalogue', 'delete from catalogue', /masthead restore/],
    ['access_key', "update access_key set scopes = 'review'", /masthead restore/],
  ])(
    'when a row of %s is damaged answers 503, and tells its operator which and the way out',
    async (table, sql, way) => {
      // A bit that falls over asks no constraint.
      db.raw.pragma('ignore_check_constraints = on')
      db.raw.exec(sql)
      open()
      const headers = ANN
      const answers = [
        await app.request('/v1/context?name=Tribune'),
        await app.request('/v1/outlets?limit=200'),
        await app.request('/v1/outlets/tribune', { headers }),
        await app.request('/v1/proposals', { headers }),
      ]
      const refused = answers.filter(({ status }) => status === 503)
      expect(refused.length).toBeGreaterThan(0)
      for (const answer of refused) expect((await expectProblem(answer, 503)).detail).toMatch(/damaged/)
      expect(answers.map(({ status }) => status)).not.toContain(500)
      for (const error of reported) {
        expect((error as Error).message).toMatch(new RegExp(`^Row \\S+ of ${table} is damaged`))
        expect(storeFaultOf(error)?.advice).toMatch(way)
      }
      if (table !== 'lookup_part' && table !== 'outlet') return
      await rebuildDerived(db, new Date())
      open()
      expect((await app.request('/v1/outlets?limit=200')).status).toBe(200)
      expect((await verifyDerived(db)).faults).toEqual([])
    },
  )

  const withRaw = <T>(look: (raw: SqliteDatabase['raw']) => T): T => {
    const opened = sqliteDatabase(path, { readonly: true })
    try {
      return look(opened.raw)
    } finally {
      opened.close()
    }
  }
})

describe('storeFaultOf', () => {
  it.each([
    [Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }), 'full'],
    [Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY_SNAPSHOT' }), 'busy'],
    [Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT_VTAB' }), 'damaged'],
    [Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' }), 'unwritable'],
    [new Error('D1_ERROR: Exceeded maximum DB size.'), 'full'],
    [new Error('D1_ERROR: D1 DB is overloaded. Requests queued for too long.'), 'overloaded'],
    [Object.assign(new Error('NOT NULL constraint failed'), { code: 'SQLITE_CONSTRAINT_NOTNULL' }), undefined],
    [new Error('a database full of bugs'), undefined],
    ['SQLITE_FULL', undefined],
  ])('%s: %s', (error, kind) => {
    expect(storeFaultOf(error)?.kind).toBe(kind)
  })
})
