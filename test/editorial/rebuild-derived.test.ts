import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import { changesAfter } from '../../src/db/changes.ts'
import { DERIVED_TABLES, type DerivedTable, readAllRows, readDerivedRows } from '../../src/db/derived-rows.ts'
import { readPartDigests, readRegisterState } from '../../src/db/register.ts'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { statement } from '../../src/db/statement.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { rebuildDerived } from '../../src/editorial/rebuild-derived.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { migrate } from '../../src/store/migrate.ts'
import { counted, type EditorialStore, editorialStore, outrunBy } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { assessment, outletRecord, REFERENCE, trackRecordEntry, transparencyNote } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const LATER = new Date('2026-11-22T08:00:00Z')
const papers = Array.from({ length: 100 }, (_, at) => outletRecord(`paper-${String(at).padStart(3, '0')}`))
const tribune = outletRecord('tribune', {
  references: [REFERENCE],
  transparency: (['ownership-disclosed', 'funding-disclosed', 'corrections-policy'] as const).map((criterion) =>
    transparencyNote('tribune', criterion, { criterion }),
  ),
  trackRecord: [trackRecordEntry('tribune', 'ruling-1')],
  assessments: [
    assessment('tribune', 'rsp-2026'),
    assessment('tribune', 'imported-mbfc-2026', { basis: 'imported', assessor: 'mbfc', verdict: 'very-low' }),
  ],
})
const TABLES = Object.keys(DERIVED_TABLES) as DerivedTable[]

describe.each(ENGINE_NAMES)('rebuilding what is derived from records on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
  })
  afterEach(() => store.close())

  const run = (...texts: readonly string[]) => store.db.commit(texts.map((text) => statement(text)))
  const documents = () => store.db.read.selectFrom('outlet_record').select('body').orderBy('outlet_id').execute()
  /** All derived rows, except for when and in which revision they were made. */
  const derived = async (ids: readonly string[]) => {
    const told: Record<string, unknown> = {
      lookup: (await readAllRows(store.db, 'lookup_part')).filter(({ body }) => body),
    }
    for (const table of TABLES) {
      const rows = await readDerivedRows(store.db, table, ids)
      told[table] = rows
        .map(({ revision, published_in, published_at, scored_on, ...row }) => JSON.stringify(row))
        .toSorted()
    }
    return told
  }

  it('writes every row as it was published, whatever became of it, and leaves the documents alone', async () => {
    const [rows, kept] = [await derived(['tribune']), await documents()]
    await run(
      "delete from outlet_flag where outlet_id = 'tribune'",
      "delete from record_reference where outlet_id = 'tribune'",
      "delete from transparency_note where outlet_id = 'tribune'",
      "update outlet set country = 'XX', digest = 'x', score_value = 1 where id = 'tribune'",
      "update lookup_part set body = 'x'",
      "update assessor set name = 'x'",
      "insert into outlet_language (outlet_id, language) values ('tribune', 'xx')",
    )
    expect(await derived(['tribune'])).not.toEqual(rows)
    expect(await rebuildDerived(store.db, LATER)).toBe(1)
    expect(await derived(['tribune'])).toEqual(rows)
    expect(await documents()).toEqual(kept)
    expect((await verifyDerived(store.db)).faults).toEqual([])
  })

  it('is a revision for each hundred outlets and one for all, without an entry in the log', async () => {
    await publishRecords(store.db, [outletRecord('20-minutes'), ...papers], { now: store.now() })
    const [before, log] = [await readCatalogueState(store.db), await changesAfter(store.db, 0, 200)]
    const { db, commits } = counted(store.db)
    const told: number[][] = []
    expect(await rebuildDerived(db, LATER, (...done) => void told.push(done))).toBe(102)
    expect(told).toEqual([
      [100, 102],
      [102, 102],
    ])
    expect(commits()).toBe(3)
    expect(await readCatalogueState(store.db)).toEqual({
      ...before,
      revision: before.revision + 3,
      lookupRevision: before.lookupRevision + 1,
    })
    expect(await changesAfter(store.db, 0, 200)).toEqual(log)
    expect((await verifyDerived(store.db)).faults).toEqual([])
    const rows = await store.db.read
      .selectFrom('outlet')
      .select(['id', 'revision', 'published_in', 'published_at', 'scored_on'])
      .where('id', 'in', ['20-minutes', 'paper-098', 'paper-099', 'tribune'])
      .orderBy('id')
      .execute()
    const made = { revision: 2, published_at: LATER.toISOString(), scored_on: '2026-11-22' }
    expect(rows).toEqual([
      { id: '20-minutes', ...made, published_in: before.revision + 1 },
      { id: 'paper-098', ...made, published_in: before.revision + 1 },
      { id: 'paper-099', ...made, published_in: before.revision + 2 },
      { id: 'tribune', ...made, published_in: before.revision + 2 },
    ])
  })

  it('counts imported assessments only where the catalogue shows them', async () => {
    const scores = () => store.db.read.selectFrom('outlet').select(['score_low', 'score_high']).execute()
    const hidden = await scores()
    await rebuildDerived(store.db, store.now())
    expect(await scores()).toEqual(hidden)
    await run('update catalogue set shows_imported = 1 where id = 1')
    await rebuildDerived(store.db, store.now())
    expect(await scores()).not.toEqual(hidden)
    expect((await verifyDerived(store.db)).faults).toEqual([])
  })

  it('removes rows of outlets that are no more, and slices that hold nobody', async () => {
    await publishRecords(store.db, [outletRecord('courier', { assessments: [assessment('courier', 'a-1')] })], {
      now: store.now(),
    })
    await run("delete from outlet_record where outlet_id = 'courier'")
    expect((await verifyDerived(store.db)).faults).not.toEqual([])
    await rebuildDerived(store.db, LATER)
    expect((await verifyDerived(store.db)).faults).toEqual([])
    for (const table of TABLES)
      expect([table, await readDerivedRows(store.db, table, ['courier'])]).toEqual([table, []])
    expect(JSON.stringify(await readAllRows(store.db, 'lookup_part'))).not.toContain('courier')
  })

  it('lets the next start load a register that is not the one of the log, and keeps one that is', async () => {
    await loadRegister(store.db, registerFiles([listing('lantern')]), { now: store.now() })
    const [kept, digests] = [await readRegisterState(store.db), await readPartDigests(store.db)]
    await rebuildDerived(store.db, LATER)
    expect([await readRegisterState(store.db), await readPartDigests(store.db)]).toEqual([kept, digests])
    await run("update register_part set body = replace(body, 'lantern', 'lanterns')")
    await rebuildDerived(store.db, LATER)
    expect(await readRegisterState(store.db)).toBeNull()
    expect([...(await readPartDigests(store.db)).values()]).toEqual([...digests.values()].map(() => ''))
  })

  it('is overtaken where somebody publishes in the meantime', async () => {
    const other = () => publishRecords(store.db, [outletRecord('courier')], { now: store.now() })
    await expect(rebuildDerived(outrunBy(store, other).db, LATER)).rejects.toMatchObject({ kind: 'conflict' })
  })
})

describe('a document without the row of its outlet', () => {
  it('gets that row in its first revision', async () => {
    const db = sqliteDatabase(':memory:')
    migrate(db.raw)
    await publishRecords(db, [tribune], { now: LATER })
    db.raw.pragma('foreign_keys = off')
    await db.commit([statement("delete from outlet where id = 'tribune'")])
    db.raw.pragma('foreign_keys = on')
    expect(await rebuildDerived(db, LATER)).toBe(1)
    expect((await verifyDerived(db)).faults).toEqual([])
    expect(await db.read.selectFrom('outlet').select('revision').execute()).toEqual([{ revision: 1 }])
    db.close()
  })
})
