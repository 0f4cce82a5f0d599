import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { recompiled } from '../../src/db/stale-outlets.ts'
import { compileOutlet } from '../../src/domain/context/compiled-outlet.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { openStore } from '../../src/store/open-store.ts'
import { withRetries } from '../../src/store/with-retries.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { inFolder } from '../support/process.ts'
import { hostOf, outletRecord, trackRecordEntry } from '../support/records.ts'

const NOW = new Date('2026-11-30T12:00:00Z')
const locators = [hostOf('alpha', 'alpha.example')]

describe.each(ENGINE_NAMES)('an answer while others publish on %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await ENGINES[name]()
    await publishRecords(engine.db, [outletRecord('alpha'), outletRecord('beta')], { now: NOW })
  })
  afterAll(() => engine.close())

  it('has the body and the tag of one revision, whatever is in memory', async () => {
    const now = () => NOW
    const catalogue = liveCatalogue(engine.db, { now, checkEvery: 3_600_000 })
    const app = createApp({ db: engine.db, now, catalogue, report: console.error, asset: async () => null })
    const tags = new Map<string, string>()
    for (let revision = 1; revision <= 3; revision++) {
      if (revision > 1)
        await publishRecords(engine.db, [outletRecord('alpha', { note: `Note ${revision}.` })], { now: NOW })
      for (const part of ['', '/evidence', '/score', '/scores']) {
        const response = await app.request(`/v1/outlets/alpha${part}`)
        const tag = response.headers.get('etag') ?? ''
        expect(tag).toMatch(new RegExp(`^"alpha\\.${revision}\\.`))
        const body = await response.text()
        expect(tags.get(`${part} ${tag}`) ?? body).toBe(body)
        tags.set(`${part} ${tag}`, body)
      }
    }
  })

  it('has one body for every tag, and none where it mixes two revisions, whoever publishes and whenever', async () => {
    const now = () => NOW
    const catalogue = liveCatalogue(engine.db, { now, checkEvery: 3_600_000 })
    const app = createApp({ db: engine.db, now, catalogue, report: console.error, asset: async () => null })
    const post = (citation: object) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ citations: [citation] }),
    })
    const asked: readonly (readonly [string, RequestInit?])[] = [
      ['/v1/context?url=https://alpha.example/x'],
      ['/v1/context?url=https://alpha.example/x&view=brief'],
      ['/v1/context?url=https://alpha.example/x&citedOn=2025-01-01'],
      ['/v1/contexts', post({ url: 'https://alpha.example/x' })],
      ['/v1/contexts', post({ url: 'https://alpha.example/x', citedOn: '2025-01-01' })],
      ['/v1/outlets'],
      ['/v1/outlets/alpha'],
      ['/v1/changes'],
      ['/v1/changes.atom'],
      ['/v1/changes.json-feed'],
      ['/outlets/alpha'],
      ['/outlets/alpha?asOf=2026-11-29'],
      ['/outlets/alpha/evidence.csv'],
      ['/badge/alpha.svg'],
      ['/embed/alpha'],
      ['/compare?outlet=alpha'],
    ]
    const bodies = new Map<string, string>()
    let untagged = 0
    for (let round = 1; round <= 4; round++) {
      // The catalogue asks again at the earliest in an hour, as if everything came within a second of the publication.
      const note = `Published in round ${round}.`
      const trackRecord = [trackRecordEntry('alpha', 'ruling-1', { note })]
      await publishRecords(engine.db, [outletRecord('alpha', { note, trackRecord, locators })], { now: NOW })
      for (const [path, init] of asked) {
        const response = await app.request(path, init)
        expect(response.status, path).toBe(200)
        const [tag, body] = [response.headers.get('etag'), await response.text()]
        if (tag === null) {
          untagged += 1
          expect(response.headers.get('cache-control'), path).toBe('no-store')
          continue
        }
        const key = `${path} ${JSON.stringify(init ?? null)} ${tag}`
        expect(bodies.get(key) ?? body, key).toBe(body)
        bodies.set(key, body)
        const again = await app.request(path, { ...init, headers: { ...init?.headers, 'if-none-match': tag } })
        if (again.status !== 304) expect(again.headers.get('etag')).not.toBe(tag)
      }
    }
    expect(untagged).toBeGreaterThan(0)
  })

  it('keeps the flags of what was published while an older record was compiled', async () => {
    const ruled = outletRecord('beta', {
      trackRecord: [trackRecordEntry('beta', 'fabrication-1', { kind: 'fabrication-admitted', actor: null })],
    })
    await publishRecords(engine.db, [ruled], { now: NOW })
    const older = { ...compileOutlet(outletRecord('beta'), '2026-12-01'), flags: ['seized'] }
    const flags = () =>
      engine.db.read.selectFrom('outlet_flag').select('code').where('outlet_id', '=', 'beta').execute()
    const before = await flags()
    await engine.db.commit(recompiled(engine.db, [{ id: 'beta', revision: 1, compiled: older }], '2026-12-01'))
    expect(await flags()).toEqual(before)
    expect((await verifyDerived(engine.db)).faults).toEqual([])
    const same = compileOutlet(ruled, '2026-12-01')
    await engine.db.commit(recompiled(engine.db, [{ id: 'beta', revision: 2, compiled: same }], '2026-12-01'))
    expect((await verifyDerived(engine.db)).faults).toEqual([])
  })
})

describe('an export from a file while others publish', () => {
  it('is whole and of the state that it began with', async () => {
    await inFolder(async (folder) => {
      const db = openStore(join(folder, 'a.sqlite'))
      // As another process would have it.
      const other = openStore(join(folder, 'a.sqlite'))
      const now = () => NOW
      const many = Array.from({ length: 300 }, (_, at) => outletRecord(`outlet-${at}`))
      await publishRecords(db, many, { now: NOW })
      const reported: unknown[] = []
      const catalogue = liveCatalogue(db, { now, checkEvery: 0 })
      const app = createApp({ db, now, catalogue, report: (error) => reported.push(error), asset: async () => null })
      for (const round of [1, 2, 3]) {
        const response = await app.request('/v1/exports/outlets.ndjson')
        expect(response.status).toBe(200)
        const reader = (response.body as ReadableStream<Uint8Array>).getReader()
        let text = ''
        for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
          text += new TextDecoder().decode(chunk.value)
          await publishRecords(other, [outletRecord('late', { note: `${round} ${text.length}` })], { now: NOW })
        }
        expect(text.trim().split('\n')).toHaveLength(round === 1 ? 300 : 301)
      }
      expect(reported).toEqual([])
      other.close()
      db.close()
    })
  })

  it('is refused beyond eight at once, and let go where the client goes', async () => {
    await inFolder(async (folder) => {
      const db = openStore(join(folder, 'a.sqlite'))
      await publishRecords(db, [outletRecord('alpha')], { now: NOW })
      const now = () => NOW
      const catalogue = liveCatalogue(db, { now, checkEvery: 0 })
      const app = createApp({ db, now, catalogue, report: console.error, asset: async () => null })
      const ask = () => app.request('/v1/exports/outlets.csv')
      const open = []
      for (let at = 0; at < 8; at++) open.push(await ask())
      const refused = await ask()
      expect(refused.status).toBe(503)
      expect(refused.headers.get('retry-after')).toBe('5')
      await open[0]?.body?.cancel()
      const again = await ask()
      expect(again.status).toBe(200)
      for (const response of [...open.slice(1), again]) await response.text()
      db.close()
    })
  })
})

describe('a start while another process writes', () => {
  it('waits until the store is free, and no longer than it may', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.sqlite')
      openStore(path).close()
      const writer = sqliteDatabase(path)
      writer.raw.exec('begin immediate')
      const db = openStore(path)
      // How long one attempt waits is held in store-faults.
      db.raw.pragma('busy_timeout = 20')
      let attempts = 0
      await withRetries(async () => {
        attempts += 1
        if (attempts === 2) writer.raw.exec('commit')
        await publishRecords(db, [outletRecord('alpha')], { now: NOW })
      })
      expect(attempts).toBe(2)
      writer.raw.exec('begin immediate')
      await expect(withRetries(() => publishRecords(db, [outletRecord('beta')], { now: NOW }), 1)).rejects.toThrow(
        /locked/,
      )
      writer.close()
      db.close()
    })
  })
})
