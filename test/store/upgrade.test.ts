import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { d1Database } from '../../src/db/d1.ts'
import type { Database } from '../../src/db/database.ts'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { KEY_BYTES, toKey } from '../../src/domain/editorial/key.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { showImported } from '../../src/editorial/show-imported.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { migrate, migrations } from '../../src/store/migrate.ts'
import { ENGINE_NAMES, type ENGINES, statementsOf } from '../support/engines.ts'
import { openD1 } from '../support/local-d1.ts'
import { partOfTheCatalogue, partOfTheRegister } from '../support/part-of-the-catalogue.ts'
import { inFolder } from '../support/process.ts'

const FOLDER = new URL('upgrade/', import.meta.url)
/** What version 0.1.0 answered from that file: whole answers, of contexts and scores what no later method changes. */
const ANSWERS = JSON.parse(readFileSync(new URL('0.1.0-answers.json', FOLDER), 'utf8')) as Record<string, object>
const SIGNER = await signerOf('AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE')
const NOW = new Date('2026-11-26T12:01:00Z')
const now = () => NOW

/** The keys that were made then. */
const bearer = (byte: number) => ({
  authorization: `Bearer ${toKey(new Uint8Array(KEY_BYTES).fill(byte)).key}`,
})
const ANN = bearer(1)
const BOB = bearer(2)

/** The file that 0.1.0 left, migrated as a start does. */
const UPGRADED: Readonly<Record<keyof typeof ENGINES, (old: string) => Promise<Database>>> = {
  async sqlite(old) {
    const db = sqliteDatabase(old)
    migrate(db.raw)
    return db
  },
  async d1(old) {
    const { binding } = await openD1(old)
    const { results } = await binding.prepare('select name from d1_migrations').all<{ name: string }>()
    const applied = new Set(results.map(({ name }) => name))
    for (const { name, sql } of migrations())
      if (!applied.has(name)) await binding.batch(statementsOf(sql).map((statement) => binding.prepare(statement)))
    return d1Database(binding)
  },
}

describe.each(ENGINE_NAMES)('a file of version 0.1.0 on %s', (name) => {
  const reported: unknown[] = []
  afterEach(() => expect(reported.splice(0)).toEqual([]))

  /** What a server does before it answers, with less to load. */
  const inUpgraded = (work: (db: Database, app: ReturnType<typeof createApp>) => Promise<void>) =>
    inFolder(async (folder) => {
      const path = join(folder, 'old.sqlite')
      const old = new SQLite(path)
      old.exec(readFileSync(new URL('0.1.0.sql', FOLDER), 'utf8'))
      old.close()
      const db = await UPGRADED[name](path)
      const catalogue = liveCatalogue(db, { now, checkEvery: 0 })
      const report = (error: unknown) => void reported.push(error)
      await work(db, createApp({ db, now, catalogue, report, asset: async () => null, signer: SIGNER }))
    })

  const load = async (db: Database) => {
    await loadCatalogue(db, partOfTheCatalogue(), { now: NOW, signer: SIGNER })
    await loadRegister(db, partOfTheRegister(), { now: NOW, signer: SIGNER })
    await showImported(db, false, NOW)
  }

  const answerOf = async (app: ReturnType<typeof createApp>, path: string) => {
    const response = await app.request(path, { headers: path.includes('webhooks') ? ANN : BOB })
    return [path, response.status, await response.json()]
  }

  it('answers as it did then, with what was added since', () =>
    inUpgraded(async (_, app) => {
      for (const [path, then] of Object.entries(ANSWERS))
        expect(await answerOf(app, path)).toMatchObject([path, 200, then])
    }))

  it('continues its change log, complete and signed, after other records are loaded', () =>
    inUpgraded(async (db, app) => {
      const { publicKey } = SIGNER
      const before = await verifyLog(db, { publicKey })
      expect(before).toMatchObject({ fault: null, entries: 8, outlets: 3, signedBy: publicKey })
      await load(db)
      const after = await verifyLog(db, { publicKey })
      expect(after).toMatchObject({ fault: null, signedBy: publicKey })
      expect(after.entries).toBeGreaterThan(before.entries)
      expect(await verifyDerived(db)).toMatchObject({ faults: [] })
      // Records of its own stand beside the catalogue's.
      expect(await answerOf(app, '/v1/context?name=Reuters')).toMatchObject([
        expect.anything(),
        200,
        { status: 'matched', outlet: { id: 'reuters' } },
      ])
      for (const path of ['/v1/outlets/tribune', '/v1/proposals/3', '/v1/replies/1'])
        expect(await answerOf(app, path)).toMatchObject([path, 200, ANSWERS[path]])
    }))

  it('has what was under way finished by the same people: a proposal, a dispute, a request that is sent again', () =>
    inUpgraded(async (db, app) => {
      await load(db)
      const send = async (path: string, body: object, headers: Record<string, string>) => {
        const sent = { 'content-type': 'application/json', 'if-match': '*', ...headers }
        const response = await app.request(path, { method: 'POST', headers: sent, body: JSON.stringify(body) })
        return { status: response.status, headers: response.headers, body: (await response.json()) as object }
      }
      const approved = await send('/v1/proposals/3/review', { decision: 'approve', reason: 'Seen too.' }, BOB)
      expect(approved).toMatchObject({ status: 200, body: { state: 'published' } })
      const upheld = await send('/v1/disputes/1/steps', { state: 'upheld', reason: 'The page is there.' }, BOB)
      expect(upheld).toMatchObject({ status: 200, body: { state: 'upheld' } })
      const filed = await db.read.selectFrom('idempotent_request').select('idempotency_key').executeTakeFirstOrThrow()
      expect(filed.idempotency_key).toBe('first')
      const again = await send('/v1/proposals', FIRST, { ...ANN, 'idempotency-key': '"first"' })
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
      expect(again.body).toMatchObject({ id: 1, state: 'open' })
      expect(await verifyLog(db, { publicKey: SIGNER.publicKey })).toMatchObject({ fault: null })
      expect(await verifyDerived(db)).toMatchObject({ faults: [] })
    }))
})

/** The first proposal, as it was sent then. */
const FIRST = {
  outletId: 'tribune',
  reason: 'Seen today.',
  references: [
    {
      id: 'page-leadership-named',
      url: 'https://tribune.example/leadership-named',
      title: 'About us',
      publisher: 'The Tribune',
      kind: 'primary',
    },
  ],
  changes: [
    {
      action: 'add',
      list: 'transparency',
      record: {
        criterion: 'leadership-named',
        finding: 'met',
        note: 'Its page says so.',
        basis: 'observed',
        observedOn: '2026-11-20',
        references: ['page-leadership-named'],
      },
    },
  ],
}
