import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter } from '../../src/db/changes.ts'
import { findFiling } from '../../src/db/filings.ts'
import { findRecord } from '../../src/db/record-document.ts'
import type { DisputeState } from '../../src/domain/editorial/dispute.ts'
import type { DisputeDocument } from '../../src/domain/editorial/filing.ts'
import { type FiledOn, fileDispute } from '../../src/editorial/file-dispute.ts'
import { type FilingMove, moveDispute, proveDispute } from '../../src/editorial/move-dispute.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { documentOf } from '../../src/reading/require-filing.ts'
import {
  ANN,
  BOB,
  type EditorialStore,
  editorialStore,
  isSignedAs,
  noted,
  notesIn,
  outrunBy,
  refusing,
} from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord, trackRecordEntry } from '../support/records.ts'

const tribune = outletRecord('tribune', { trackRecord: [trackRecordEntry('tribune', 'ruling-1')] })
const FILED_AT = '2026-11-20T10:00:00.000Z'
const MOVED_AT = '2026-11-21T09:00:00.000Z'

describe.each(ENGINE_NAMES)('moving a dispute on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
    const evidence = ['tribune/ruling-1']
    const words = { disputant: 'outlet', statement: 'It was overturned.', language: 'en' } as const
    for (const outletId of ['tribune', 'tribune'])
      await fileDispute(store, { outletId, evidence, ...words, filer: ANN, alongside: () => [] })
    store.clock.at = MOVED_AT
  })
  afterEach(() => store.close())

  const asBob = { id: 1, holder: BOB, precondition: () => {}, alongside: () => [] }
  const move = (state: DisputeState, more: Partial<FilingMove> = {}, on = store) =>
    moveDispute(on, { ...asBob, state, reason: `It is ${state}.`, ...more })
  const prove = (more: Partial<FilingMove & { host: string }> = {}) =>
    proveDispute(store, { ...asBob, host: 'tribune.example', method: 'dns', ...more })

  it('stores its next version, signed, and shows it in the record, alone of all', async () => {
    const alongside = noted<FiledOn>(({ row, record }) => `${row.state} ${record.id}`)
    const { row, record } = await move('under-review', { alongside })
    expect(row).toMatchObject({ id: 1, state: 'under-review', version: 2, filed_at: FILED_AT, filer_name: 'Ann' })
    const { statement, shown } = documentOf<DisputeDocument>(row)
    expect(statement).toBe('It was overturned.')
    expect(shown).toMatchObject({
      statement: 'It was overturned.',
      steps: [
        { state: 'received', at: FILED_AT, by: 'Ann', reason: null },
        { state: 'under-review', at: MOVED_AT, by: 'Bob', reason: 'It is under-review.' },
      ],
    })
    expect(await findFiling(store.db, 'dispute', 1)).toEqual(row)
    expect(await isSignedAs(store, 'dispute', row)).toBe(true)
    expect(record.disputes.map(({ steps }) => steps.length)).toEqual([1, 1])
    expect(await notesIn(store)).toEqual(['under-review tribune'])
    const [first, second] = (await findRecord(store.db, 'tribune'))?.disputes ?? []
    expect(first).toEqual(shown)
    expect(second).toMatchObject({ id: 2, statement: null, steps: [{ state: 'received' }] })
    expect((await changesAfter(store.db, 3, 9))[0]).toMatchObject({
      at: MOVED_AT,
      cause: { kind: 'dispute', id: 1, reason: 'It is under-review.', by: 'Ann', reviewedBy: 'Bob' },
    })
  })

  it('is taken back by its filer alone, reviewed by nobody', async () => {
    await expect(move('withdrawn')).rejects.toMatchObject({
      kind: 'forbidden',
      message: 'Only whoever filed a dispute can take it back.',
    })
    const { row } = await move('withdrawn', { holder: ANN })
    expect(row.state).toBe('withdrawn')
    expect((await changesAfter(store.db, 3, 9))[0]?.cause).toMatchObject({ by: 'Ann', reviewedBy: null })
  })

  it('is moved by somebody else, who read it as it is, and as its state allows: in that order', async () => {
    await expect(move('upheld', { id: 9 })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(move('upheld', { holder: { ...BOB, name: 'ann' }, precondition: refusing })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(move('withdrawn', { precondition: refusing })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(move('upheld', { precondition: refusing })).rejects.toThrow('Read it first.')
    await expect(move('upheld')).rejects.toMatchObject({ kind: 'conflict' })
    const read: number[] = []
    await move('under-review', { precondition: ({ version }) => void read.push(version) })
    await move('upheld', { precondition: ({ version }) => void read.push(version) })
    expect(read).toEqual([1, 2])
  })

  it('carries a proof once a host of the outlet’s own gives one, and stays where it was', async () => {
    const { row } = await prove({ alongside: noted<FiledOn>(({ row }) => `${row.version}`) })
    expect(row).toMatchObject({ state: 'received', version: 2 })
    const proof = { host: 'tribune.example', method: 'dns', checkedAt: MOVED_AT }
    expect(documentOf<DisputeDocument>(row).shown).toMatchObject({ proof, statement: null })
    expect(await notesIn(store)).toEqual(['2'])
    expect((await findRecord(store.db, 'tribune'))?.disputes).toMatchObject([{ proof }, { proof: null }])
    expect((await changesAfter(store.db, 3, 9))[0]?.cause).toMatchObject({
      reason: 'Control of tribune.example was proved.',
      by: 'Ann',
      reviewedBy: 'Bob',
    })
  })

  it('takes a proof from somebody else, who read it as it is, of a host that is the outlet’s', async () => {
    await expect(prove({ id: 9 })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(prove({ holder: ANN, precondition: refusing })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(prove({ host: 'elsewhere.example', precondition: refusing })).rejects.toThrow('Read it first.')
    await expect(prove({ host: 'elsewhere.example' })).rejects.toMatchObject({ faults: [{ pointer: '/host' }] })
    expect(await findFiling(store.db, 'dispute', 1)).toMatchObject({ version: 1 })
  })

  it('shows in the newest record where something else was published meanwhile', async () => {
    const other = async () => {
      const record = await findRecord(store.db, 'tribune')
      if (record !== null) await publishRecords(store.db, [{ ...record, country: 'BE' }], { now: store.now() })
    }
    const { record } = await move('under-review', {}, outrunBy(store, other))
    expect(record.country).toBe('BE')
    expect(await findRecord(store.db, 'tribune')).toMatchObject({
      country: 'BE',
      disputes: [{ steps: [{}, { state: 'under-review' }] }, { steps: [{}] }],
    })
  })

  it('is moved once, where two move it at the same time', async () => {
    const second = move(
      'under-review',
      {},
      outrunBy(store, () => move('withdrawn', { holder: ANN })),
    )
    await expect(second).rejects.toMatchObject({ kind: 'conflict' })
    expect(await findFiling(store.db, 'dispute', 1)).toMatchObject({ state: 'withdrawn', version: 2 })
  })
})
