import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter, readSignedHead } from '../../src/db/changes.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { type ImportOptions, importRows, type RowImport } from '../../src/editorial/import-rows.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import type { Draft } from '../../src/imports/draft.ts'
import type { RowFault } from '../../src/imports/row-fault.ts'
import type { TableRow } from '../../src/imports/table.ts'
import { counted, type EditorialStore, editorialStore, outrunBy } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const tribune = outletRecord('tribune')

/** A file of ids of outlets, each line of which adds to the outlet's note; `?` is a fault of its line, `!` one of the record. */
function idsOf(lines: readonly string[], isWhole = true, faults: readonly RowFault[] = []): RowImport<Draft> {
  const rows: TableRow[] = lines.map((text, at) => ({ line: at + 2, cell: () => text }))
  return {
    table: { rows, isWhole, unread: [], faults },
    draft: (given, lookup) => {
      const known = given.filter((row) => lookup.entry(row.cell('id').replace('!', '')) !== undefined)
      return {
        drafts: known.map((row) => ({ line: row.line, outletId: row.cell('id').replace('!', '') })),
        faults: given
          .filter((row) => row.cell('id') === '?')
          .map(({ line }) => ({ line, column: 'id', reason: 'names nobody' })),
      }
    },
    add: (record, drafts) => ({
      record: { ...record, note: drafts.map(({ line }) => line).join() },
      added: drafts
        .filter(({ line }) => !lines[line - 2]?.includes('!'))
        .map(({ line, outletId }) => ({ line, id: `${outletId}/${line}`, text: `line ${line}` })),
      faults: drafts
        .filter(({ line }) => lines[line - 2]?.includes('!'))
        .map(({ line }) => ({ line, column: null, reason: 'is there already' })),
    }),
    reason: 'Lines of a list.',
  }
}

describe.each(ENGINE_NAMES)('importing rows on %s', (name) => {
  let store: EditorialStore
  let bars: string[]
  beforeEach(async () => {
    store = await editorialStore(name, [tribune, outletRecord('courier')])
    bars = []
  })
  afterEach(() => store.close())

  const load = async (source: RowImport<Draft>, more: Partial<ImportOptions> = {}, on = store) =>
    importRows(on.db, source, {
      now: store.now(),
      dryRun: false,
      skipFaulty: false,
      signer: await store.signer,
      progress: (label) => (done, total) => void bars.push(`${label} ${done}/${total}`),
      ...more,
    })
  const noteOf = async (id: string) => (await findRecord(store.db, id))?.note

  it('adds all rows in one commit, says which in the order of the file, and why in the log', async () => {
    const { db, commits } = counted(store.db)
    const outcome = await load(idsOf(['tribune', 'courier', 'tribune']), {}, { ...store, db })
    expect(commits()).toBe(1)
    expect(outcome).toMatchObject({ rows: 3, outlets: 2, faults: [], isGood: true, isLoaded: true })
    expect(outcome.added.map(({ line, id }) => `${line} ${id}`)).toEqual(['2 tribune/2', '3 courier/3', '4 tribune/4'])
    expect(outcome.changes.map(({ before, after }) => [before?.id, before?.note, after.note]).toSorted()).toEqual([
      ['courier', null, '3'],
      ['tribune', null, '2,4'],
    ])
    expect([await noteOf('tribune'), await noteOf('courier')]).toEqual(['2,4', '3'])
    const cause = { kind: 'import', id: null, reason: 'Lines of a list.', by: 'masthead import', reviewedBy: null }
    expect((await changesAfter(store.db, 2, 9)).map((each) => each.cause)).toEqual([cause, cause])
    expect((await readSignedHead(store.db)).publicKey).toBe((await store.signer).publicKey)
    expect(bars).toEqual(['Reading rows 3/3', 'Compiling records 2/2'])
  })

  it('loads nothing where a row, the record or the file has a fault, and lists all faults by line', async () => {
    const ofFile = [{ line: 9, column: null, reason: 'has a quote too many' }]
    const outcome = await load(idsOf(['tribune', 'courier!', '?'], true, ofFile))
    expect(outcome).toMatchObject({ rows: 3, outlets: 1, isGood: false, isLoaded: false })
    expect(outcome.faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 is there already',
      '4 names nobody',
      '9 has a quote too many',
    ])
    expect(outcome.added.map(({ line }) => line)).toEqual([2])
    expect(await noteOf('tribune')).toBeNull()
  })

  it('skips faulty rows where it is told to, unless the file itself cannot be read', async () => {
    const lines = ['tribune', 'courier!', '?']
    const half = await load(idsOf(lines, false), { skipFaulty: true })
    expect(half).toMatchObject({ isGood: false, isLoaded: false })
    expect(await noteOf('tribune')).toBeNull()
    expect(await load(idsOf(['tribune'], false))).toMatchObject({ isGood: false })
    const skipped = await load(idsOf(lines), { skipFaulty: true })
    expect(skipped).toMatchObject({ isGood: true, isLoaded: true, outlets: 1 })
    expect([await noteOf('tribune'), await noteOf('courier')]).toEqual(['2', null])
  })

  it('writes nothing in a dry run, and says the same', async () => {
    const dry = await load(idsOf(['tribune']), { dryRun: true })
    expect(dry).toMatchObject({
      rows: 1,
      outlets: 1,
      isGood: true,
      isLoaded: false,
      changes: [{ after: { note: '2' } }],
    })
    expect(await noteOf('tribune')).toBeNull()
    expect(bars).toEqual(['Reading rows 1/1'])
  })

  it('reads 2,000 rows at a time', async () => {
    const asked: number[] = []
    const source = idsOf([...Array.from({ length: 2_000 }, () => 'nobody'), 'tribune'])
    const draft: typeof source.draft = (rows, lookup) => {
      asked.push(rows.length)
      return source.draft(rows, lookup)
    }
    expect(await load({ ...source, draft })).toMatchObject({ rows: 2_001, outlets: 1 })
    expect(asked).toEqual([2_000, 1])
    expect(bars.slice(0, 2)).toEqual(['Reading rows 2000/2001', 'Reading rows 2001/2001'])
    asked.length = 0
    await load({ ...source, table: { ...source.table, rows: source.table.rows.slice(0, 2_000) }, draft })
    expect(asked).toEqual([2_000])
  })

  it('makes a listing with rows a dossier', async () => {
    await loadRegister(store.db, registerFiles([listing('lantern')]), { now: store.now() })
    await load(idsOf(['lantern']))
    expect(await findRecord(store.db, 'lantern')).toMatchObject({ note: '2', names: [{ text: 'The lantern' }] })
    expect((await findRecord(store.db, 'lantern'))?.listed).toBeUndefined()
  })

  it('begins again where somebody else published in between', async () => {
    const other = () => publishRecords(store.db, [{ ...tribune, country: 'BE' }], { now: store.now() })
    const outcome = await load(idsOf(['tribune']), {}, outrunBy(store, other))
    expect(outcome.changes).toMatchObject([{ before: { country: 'BE' } }])
    expect(await findRecord(store.db, 'tribune')).toMatchObject({ country: 'BE', note: '2' })
  })

  it('begins again where somebody else published while the rows were read', async () => {
    const source = idsOf(['tribune'])
    let reads = 0
    const other = async () => {
      if (reads++ === 0) await publishRecords(store.db, [{ ...tribune, country: 'BE' }], { now: store.now() })
    }
    const db = { ...store.db, together: async (queries: never) => other().then(() => store.db.together(queries)) }
    const outcome = await load(source, {}, { ...store, db: db as typeof store.db })
    expect(outcome.changes).toMatchObject([{ before: { country: 'BE' } }])
    expect(bars.filter((bar) => bar.startsWith('Reading'))).toHaveLength(2)
  })
})
