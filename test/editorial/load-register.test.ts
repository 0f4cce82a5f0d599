import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogueEntries } from '../../src/db/catalogue-entries.ts'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import { changesAfter, readSignedHead } from '../../src/db/changes.ts'
import type { Database } from '../../src/db/database.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { readPartDigests, readRegisterState } from '../../src/db/register.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { untilNotOvertaken } from '../../src/editorial/overtaken.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { counted, type EditorialStore, editorialStore } from '../support/editorial-store.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { hostOf, nameOf, outletRecord } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const NOW = new Date('2026-12-01T00:00:00Z')
const tribune = outletRecord('tribune')
const many = Array.from({ length: 900 }, (_, at) => listing(`paper-${at}`))

describe.each(ENGINE_NAMES)('a register loaded on %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await ENGINES[name]()
  })
  afterAll(() => engine.close())
  const load = (files: ReturnType<typeof registerFiles>, db: Database = engine.db) =>
    loadRegister(db, files, { now: NOW })

  it('costs a row for some hundred listings, and nothing when the same files come again', async () => {
    const first = await load(registerFiles(many))
    expect(first).toMatchObject({ listings: 900, given: 0 })
    expect(first.rows).toBeLessThan(20)
    expect((await load(registerFiles(many))).rows).toBe(0)
  })

  it('give a record each, with its origin', async () => {
    expect(await findRecord(engine.db, 'paper-7')).toMatchObject({
      id: 'paper-7',
      country: 'BE',
      listed: { confidence: 'wikidata', doubts: [], from: 'Wikidata', on: '2023-03-09' },
      names: [{ text: 'The paper-7', references: ['wikidata'] }],
      references: [{ url: 'https://www.wikidata.org/wiki/Q1', published: '2023-03-09', licence: 'CC0 1.0' }],
    })
    expect(await findRecord(engine.db, 'paper-900')).toBeNull()
  })

  it('is one entry of the log, whose chain holds', async () => {
    const changes = await changesAfter(engine.db, 0, 10)
    expect(changes).toMatchObject([
      {
        kind: 'register-loaded',
        outletId: null,
        outletName: null,
        changes: [],
        score: null,
        record: null,
        at: NOW.toISOString(),
        cause: {
          kind: 'register',
          id: null,
          reason: 'The register was loaded: 900 outlets of which is known who they are. No record changed with it.',
          by: 'masthead',
          reviewedBy: null,
        },
        register: { listings: 900, files: registerFiles(many).digest },
      },
    ])
    expect(await verifyLog(engine.db, {})).toMatchObject({ fault: null })
  })

  it('rewrites only the slices in which something changed', async () => {
    const { rows } = await load(registerFiles([{ ...many[0], name: 'Another' } as (typeof many)[0], ...many.slice(1)]))
    expect(rows).toBe(1 + 3)
    expect((await findRecord(engine.db, 'paper-0'))?.names[0]?.text).toBe('Another')
  })

  it('is read into memory slice by slice, and again only where a slice changed', async () => {
    const before = await readCatalogueEntries(engine.db)
    const bodies: string[] = []
    const watched: Database = {
      ...engine.db,
      read: engine.db.read.withPlugin({
        transformQuery: ({ node }) => node,
        transformResult: async ({ result }) => {
          for (const row of result.rows) if ('body' in row && 'digest' in row) bodies.push(String(row.body))
          return result
        },
      }),
    }
    const again = await readCatalogueEntries(watched, undefined, before.read)
    expect(bodies).toEqual([])
    expect(again.entries.slices).toEqual(before.entries.slices)
    expect(again.entries.slices.every((slice, at) => slice === before.entries.slices[at])).toBe(true)
    const changed = many.map((each) => (each.id === 'paper-5' ? { ...each, name: 'A new name' } : each))
    await load(registerFiles(changed))
    const third = await readCatalogueEntries(watched, undefined, again.read)
    // The slice of paper-5, and that of paper-0, which has its first name again.
    expect(bodies.length).toBeLessThanOrEqual(2)
    expect(bodies.some((body) => body.includes('A new name'))).toBe(true)
    const kept = third.entries.slices.filter((slice) => again.entries.slices.includes(slice))
    expect(kept).toHaveLength(third.entries.slices.length - bodies.length)
    const whole = await readCatalogueEntries(engine.db)
    const namesOf = ({ entries }: typeof whole) => entries.slice().map(({ id, name, names }) => [id, name, names])
    expect(namesOf(third)).toEqual(namesOf(whole))
    expect(third.listingRevisions).toEqual(whole.listingRevisions)
  })

  it('is left out where a dossier has one of its hosts or its id', async () => {
    const files = registerFiles([
      listing('gazette', { hosts: ['gazette.example', 'gazette-shop.example'] }),
      listing('courier'),
    ])
    await publishRecords(
      engine.db,
      [
        outletRecord('la-gazette', {
          names: [nameOf('la-gazette', 'La Gazette')],
          locators: [hostOf('la-gazette', 'gazette.example')],
        }),
        outletRecord('courier', { names: [nameOf('courier', 'Courier')] }),
      ],
      { now: NOW },
    )
    expect(await load(files)).toMatchObject({ listings: 0, given: 2 })
    expect(await findRecord(engine.db, 'gazette')).toBeNull()
    const { entries, dossiers } = await readCatalogueEntries(engine.db)
    expect(
      entries
        .slice()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['courier', 'la-gazette'])
    expect(dossiers).toBe(2)
  })

  it('lists by host alone a domain that only assessors know, and none that somebody has', async () => {
    const lines = [
      'nobody.example,,,mixed,2026-08-04,,',
      'tribune.example,,,unreliable,2026-08-04,,',
      'epa.gov,,,mixed,2026-08-04,,',
    ]
    expect(await load(registerFiles([listing('tribune')], lines))).toMatchObject({ listings: 2 })
    expect(await findRecord(engine.db, 'nobody-example')).toMatchObject({
      kind: 'website',
      country: null,
      listed: { confidence: 'host-only' },
      assessments: [{ assessor: 'cred1', verdict: 'mixed', assessedOn: '2026-08-04' }],
    })
    expect((await findRecord(engine.db, 'tribune'))?.assessments).toMatchObject([{ verdict: 'unreliable' }])
    const { entries } = await readCatalogueEntries(engine.db)
    expect(entries.slice().find(({ id }) => id === 'nobody-example')?.names).toEqual([])
  })

  it('names every fault and loads nothing', async () => {
    const before = await readRegisterState(engine.db)
    const files = registerFiles([
      listing('a'),
      listing('b', { hosts: ['a.example'] }),
      listing('c', { hosts: ['www.c.example'] }),
    ])
    await expect(load(files)).rejects.toThrow(
      /be\.ndjson:2: a\.example is a host of a[\s\S]*be\.ndjson:3: .*must be a host/,
    )
    expect(await readRegisterState(engine.db)).toEqual(before)
  })
})

describe.each(ENGINE_NAMES)('a small register loaded on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
  })
  afterEach(() => store.close())

  const few = registerFiles([listing('lantern'), listing('tribune-sport', { hosts: ['tribune.example'] })])
  const load = async (files = few, db: Database = store.db, told: number[][] = []) =>
    loadRegister(db, files, {
      now: store.now(),
      signer: await store.signer,
      progress: (...done) => void told.push(done),
    })

  it('says what it wrote, in a revision of its own, signed, and nothing where it is loaded', async () => {
    const before = await readCatalogueState(store.db)
    expect(await load()).toEqual({ listings: 1, given: 1, rows: 1 + 3 })
    const after = await readCatalogueState(store.db)
    expect(after).toEqual({
      ...before,
      revision: before.revision + 1,
      lookupRevision: before.lookupRevision + 1,
    })
    const slices = await store.db.read.selectFrom('register_part').select(['part', 'revision']).execute()
    expect(slices).toEqual([{ part: 0, revision: after.revision }])
    expect((await readSignedHead(store.db)).publicKey).toBe((await store.signer).publicKey)
    const { db, commits } = counted(store.db)
    expect(await load(few, db)).toEqual({ listings: 1, given: 0, rows: 0 })
    expect(commits()).toBe(0)
  })

  it.each<[string, boolean, OutletRecord[]]>([
    ['nothing', false, [tribune]],
    ['a note', false, [{ ...tribune, note: 'x' }]],
    ['a country', true, [{ ...tribune, country: 'BE' }]],
    ['the text of a name', true, [{ ...tribune, names: [nameOf('tribune', 'The Tribune')] }]],
    [
      'the kind of a name',
      true,
      [{ ...tribune, names: [nameOf('tribune', 'The tribune Gazette', { kind: 'native' })] }],
    ],
    ['a host', true, [{ ...tribune, locators: [hostOf('tribune', 'trib.example')] }]],
    ['a path', true, [{ ...tribune, locators: [hostOf('tribune', 'tribune.example', { path: '/a' })] }]],
    ['another outlet', true, [tribune, outletRecord('courier', { locators: [], names: [] })]],
  ])('is loaded again where the dossiers have changed by %s: %s', async (_, isLoaded, records) => {
    await load()
    await publishRecords(store.db, records, { now: store.now() })
    expect((await load()).rows > 0).toBe(isLoaded)
  })

  it('keeps the instant of its first load', async () => {
    await load()
    const first = store.now().toISOString()
    store.clock.at = '2026-11-22T10:00:00.000Z'
    await load(registerFiles([listing('lantern', { name: 'Lantern' })]))
    const stored = await readRegisterState(store.db)
    expect(stored).toMatchObject({ parts: 1, listings: 1, dictionary: { recordedAt: first } })
    expect((await findRecord(store.db, 'lantern'))?.names).toMatchObject([{ text: 'Lantern' }])
  })

  it('holds no slice of a larger one before it', async () => {
    await load(registerFiles(many))
    expect(await load()).toMatchObject({ listings: 1, rows: 1 + 3 })
    expect(await findRecord(store.db, 'paper-7')).toBeNull()
    expect([...(await readPartDigests(store.db)).keys()]).toEqual([0])
  })

  it('is written 32 slices a commit, and marked as unfinished until the last', async () => {
    const files = registerFiles(Array.from({ length: 3_300 }, (_, at) => listing(`paper-${at}`)))
    const { db, commits } = counted(store.db)
    const told: number[][] = []
    await load(files, db, told)
    expect(commits()).toBe(1 + 2 + 1)
    expect(told).toEqual([
      [32, 64],
      [64, 64],
    ])
    const cut: Database = {
      ...store.db,
      commit: (statements) => {
        if (statements.length > 2 || told.length === 0) throw new Error('The line was cut.')
        return store.db.commit(statements)
      },
    }
    await expect(load(few, cut)).rejects.toThrow('The line was cut.')
    expect(await readRegisterState(store.db)).toMatchObject({ filesDigest: '' })
    // Its slices were written before the cut.
    expect(await load()).toMatchObject({ rows: 0 + 3 })
  })

  it('says every fault of its lines and verdicts', async () => {
    const files = registerFiles(
      [listing('a'), listing('b', { hosts: ['a.example'] })],
      ['c.example,,,splendid,2026-08-04,,'],
    )
    await expect(load(files)).rejects.toThrow(
      /^The register has 2 faults; nothing was loaded\.\nbe\.ndjson:2: a\.example is a host of a[^\n]*\ncred1\.csv:2: splendid [^\n]+$/,
    )
    expect(await readRegisterState(store.db)).toBeNull()
  })
})

describe.each(ENGINE_NAMES)('a load of the register that breaks off on %s', (name) => {
  it('goes on where it stopped', async () => {
    const engine = await ENGINES[name]()
    const listings = Array.from({ length: 7_000 }, (_, at) => listing(`paper-${at}`))
    let commits = 0
    const broken: Database = {
      ...engine.db,
      commit: (statements) => {
        commits += 1
        if (commits === 3) throw new Error('The line was cut.')
        return engine.db.commit(statements)
      },
    }
    await expect(loadRegister(broken, registerFiles(listings), { now: NOW })).rejects.toThrow('The line was cut.')
    const { lookupRevision } = await readCatalogueState(engine.db)
    expect(lookupRevision).toBe(0)
    const done = (await readPartDigests(engine.db)).size
    expect(done).toBeGreaterThan(0)
    const { rows } = await loadRegister(engine.db, registerFiles(listings), { now: NOW })
    const parts = (await readPartDigests(engine.db)).size
    expect(rows).toBe(parts - done + 3)
    await engine.close()
  })
})

/** The database as a load sees it where `meanwhile` happens at its nth step: before a commit or a prepared read, or after another read. */
function disturbed(db: Database, at: number, meanwhile: () => Promise<unknown>) {
  let steps = 0
  const step = async () => {
    if (steps++ === at) await meanwhile()
  }
  const read = db.read.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      await step()
      return result
    },
  })
  const disturbed: Database = {
    ...db,
    read,
    all: async (query, parameters) => {
      await step()
      return db.all(query, parameters)
    },
    commit: async (statements) => {
      await step()
      return db.commit(statements)
    },
  }
  return { disturbed, steps: () => steps }
}

describe.each([
  ['sqlite', 1],
  ['d1', 4],
] as const)('a register that two servers load at once on %s', (name, apart) => {
  it('is one entry of the log and one revision, whenever the one is done while the other is at work', async () => {
    const engine = await ENGINES[name]()
    const filesOf = (round: number) =>
      registerFiles([listing('gazette', { name: `Gazette ${round}` }), listing('courier')])
    const logged = async () => (await changesAfter(engine.db, 0, 100)).length
    let most = 1
    for (let at = 0; at < most; at += apart) {
      const files = filesOf(at)
      const [entries, { revision }] = [await logged(), await readCatalogueState(engine.db)]
      const other = disturbed(engine.db, at, () => loadRegister(engine.db, files, { now: NOW }))
      await untilNotOvertaken(() => loadRegister(other.disturbed, files, { now: NOW }))
      expect(await logged(), `step ${at}`).toBe(entries + 1)
      expect((await readCatalogueState(engine.db)).revision, `step ${at}`).toBe(revision + 1)
      expect((await readRegisterState(engine.db))?.filesDigest, `step ${at}`).not.toBe('')
      expect((await findRecord(engine.db, 'gazette'))?.names[0]?.text).toBe(`Gazette ${at}`)
      if (at === 0) {
        const alone = disturbed(engine.db, -1, async () => {})
        await loadRegister(alone.disturbed, filesOf(-1), { now: NOW })
        most = alone.steps()
      }
    }
    expect(most).toBeGreaterThan(5)
    await engine.close()
  })
})
