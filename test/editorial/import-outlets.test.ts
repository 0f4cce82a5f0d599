import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter, readSignedHead } from '../../src/db/changes.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { importOutlets } from '../../src/editorial/import-outlets.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { catalogueLine } from '../support/catalogue-line.ts'
import { type EditorialStore, editorialStore, outrunBy } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'

const BOTH = `${catalogueLine('tribune', { closed: '2020', fieldReferences: { closed: ['s1'] } })}\n${catalogueLine('courier')}\n`

describe.each(ENGINE_NAMES)('importing records of outlets on %s', (name) => {
  let store: EditorialStore
  let bars: string[]
  beforeEach(async () => {
    store = await editorialStore(name)
    bars = []
  })
  afterEach(() => store.close())

  const load = async (text: string, dryRun = false, on = store) =>
    importOutlets(on.db, text, {
      now: store.now(),
      dryRun,
      signer: await store.signer,
      progress: (label) => (done, total) => void bars.push(`${label} ${done}/${total}`),
    })

  it('adds those that are new and merges the others, and counts each', async () => {
    await load(`${catalogueLine('tribune')}\n`)
    store.clock.at = '2026-11-21T10:00:00.000Z'
    const again = await load(BOTH)
    expect(again).toMatchObject({ rows: 2, faults: [], added: 1, changed: 1, isLoaded: true })
    expect(again.preview).toEqual([
      '~ closed: null → "2020"',
      '~ fieldReferences: {} → {"closed":["s1"]}',
      '+ outlet courier: newspaper, courier',
    ])
    expect(again.changes.map(({ before, after }) => [before?.closed, after.id])).toEqual([
      [null, 'tribune'],
      [undefined, 'courier'],
    ])
    expect(await findRecord(store.db, 'tribune')).toMatchObject({ closed: '2020' })
    const reason = 'Records of outlets imported from a file.'
    const cause = { kind: 'import', id: null, reason, by: 'masthead import', reviewedBy: null }
    expect((await changesAfter(store.db, 0, 9)).map((each) => [each.kind, each.cause])).toEqual([
      ['outlet-added', cause],
      ['record-changed', cause],
      ['outlet-added', cause],
    ])
    expect((await readSignedHead(store.db)).publicKey).toBe((await store.signer).publicKey)
    expect(bars.at(-1)).toBe('Compiling records 2/2')
    expect(await load(BOTH)).toMatchObject({ added: 0, changed: 0, preview: [], changes: [], isLoaded: true })
  })

  it('withdraws what a line no longer has, at that instant', async () => {
    await publishRecords(store.db, [outletRecord('tribune')], { now: store.now() })
    await load(`${catalogueLine('tribune')}\n`)
    const names = (await findRecord(store.db, 'tribune'))?.names
    expect(names?.map(({ text, withdrawnAt }) => [text, withdrawnAt])).toEqual([
      ['tribune', null],
      ['The tribune Gazette', '2026-11-20T10:00:00.000Z'],
    ])
  })

  it('loads nothing where a line has a fault', async () => {
    const outcome = await load(`${BOTH}{}\n`)
    expect(outcome).toMatchObject({ rows: 2, preview: [], changes: [], added: 0, changed: 0, isLoaded: false })
    expect(outcome.faults.map(({ line }) => line)).toContain(3)
    expect(await findRecord(store.db, 'courier')).toBeNull()
  })

  it('writes nothing in a dry run, and says the same', async () => {
    expect(await load(BOTH, true)).toMatchObject({ rows: 2, added: 2, changed: 0, isLoaded: false })
    expect(await findRecord(store.db, 'tribune')).toBeNull()
    expect(bars).toEqual([])
  })

  it('begins again where somebody else published in between', async () => {
    const other = () => publishRecords(store.db, [outletRecord('courier')], { now: store.now() })
    expect(await load(BOTH, false, outrunBy(store, other))).toMatchObject({ added: 1, changed: 1 })
  })
})
