import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter, readSignedHead } from '../../src/db/changes.ts'
import { findFiling } from '../../src/db/filings.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { type FiledOn, fileDispute, type NewDispute } from '../../src/editorial/file-dispute.ts'
import {
  ANN,
  type EditorialStore,
  editorialStore,
  isSignedAs,
  noted,
  notesIn,
  outrunBy,
} from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord, trackRecordEntry } from '../support/records.ts'

const tribune = outletRecord('tribune', { trackRecord: [trackRecordEntry('tribune', 'ruling-1')] })
const AT = '2026-11-20T10:00:00.000Z'

describe.each(ENGINE_NAMES)('filing a dispute on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
  })
  afterEach(() => store.close())

  const file = (more: Partial<NewDispute> = {}, on = store) =>
    fileDispute(on, {
      outletId: 'tribune',
      evidence: ['tribune/ruling-1'],
      disputant: 'outlet',
      statement: 'It was overturned.',
      language: 'en',
      filer: ANN,
      alongside: () => [],
      ...more,
    })

  it('stores and shows it in one commit: received, signed, its words not yet shown', async () => {
    const alongside = noted<FiledOn>(({ row, record }) => `${row.id} ${record.disputes.length}`)
    const { row, record } = await file({ alongside })
    const shown = {
      id: 1,
      evidence: ['tribune/ruling-1'],
      disputant: 'outlet',
      statement: null,
      language: 'en',
      proof: null,
      steps: [{ state: 'received', at: AT, by: 'Ann', reason: null }],
    }
    const { body, ...columns } = row
    expect(columns).toEqual({
      id: 1,
      outlet_id: 'tribune',
      state: 'received',
      filer_id: ANN.id,
      filer_name: 'Ann',
      filed_at: AT,
      version: 1,
    })
    expect(JSON.parse(body)).toEqual({ statement: 'It was overturned.', shown })
    expect(await findFiling(store.db, 'dispute', 1)).toEqual(row)
    expect(await isSignedAs(store, 'dispute', row)).toBe(true)
    expect(record).toEqual(tribune)
    expect(await notesIn(store)).toEqual(['1 0'])
    expect(await findRecord(store.db, 'tribune')).toEqual({ ...tribune, disputes: [shown] })
    expect(await changesAfter(store.db, 1, 9)).toMatchObject([
      {
        at: AT,
        kind: 'dispute-changed',
        cause: { kind: 'dispute', id: 1, reason: 'Received.', by: 'Ann', reviewedBy: null },
      },
    ])
    expect((await readSignedHead(store.db)).signature).not.toBeNull()
  })

  it('adds it behind those that are there', async () => {
    await file()
    await file({ disputant: 'other' })
    const disputes = (await findRecord(store.db, 'tribune'))?.disputes
    expect(disputes?.map(({ id, disputant }) => `${id} ${disputant}`)).toEqual(['1 outlet', '2 other'])
  })

  it('is refused for an outlet or evidence that there is not, and nothing is stored', async () => {
    await expect(file({ outletId: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(file({ evidence: ['tribune/ruling-1', 'tribune/none'] })).rejects.toMatchObject({
      kind: 'invalid-request',
      faults: [{ pointer: '/evidence/1' }],
    })
    expect(await findFiling(store.db, 'dispute', 1)).toBeNull()
    expect(await findRecord(store.db, 'tribune')).toEqual(tribune)
  })

  it('takes the next number and the newest record where somebody else files at the same time', async () => {
    const { row, record } = await file(
      {},
      outrunBy(store, () => file({ disputant: 'other' })),
    )
    expect(row.id).toBe(2)
    expect(record.disputes.map(({ id }) => id)).toEqual([1])
    expect((await findRecord(store.db, 'tribune'))?.disputes.map(({ id }) => id)).toEqual([1, 2])
  })
})
