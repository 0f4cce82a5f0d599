import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter } from '../../src/db/changes.ts'
import { findFiling } from '../../src/db/filings.ts'
import { findRecord } from '../../src/db/record-document.ts'
import type { FiledOn } from '../../src/editorial/file-dispute.ts'
import { fileReply, type NewReply } from '../../src/editorial/file-reply.ts'
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
const WORDS = {
  evidence: ['tribune/ruling-1'],
  text: 'We stand by it.',
  language: 'en',
  author: 'The editor',
  url: null,
}

describe.each(ENGINE_NAMES)('filing a reply on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
  })
  afterEach(() => store.close())

  const file = (more: Partial<NewReply> = {}, on = store) =>
    fileReply(on, { outletId: 'tribune', words: WORDS, filer: ANN, alongside: () => [], ...more })

  it('stores it as received, signed, and shows it nowhere', async () => {
    const { row, record } = await file({ alongside: noted<FiledOn>(({ row, record }) => `${row.id} ${record.id}`) })
    const { body, ...columns } = row
    expect(columns).toEqual({
      id: 1,
      outlet_id: 'tribune',
      state: 'received',
      filer_id: ANN.id,
      filer_name: 'Ann',
      filed_at: '2026-11-20T10:00:00.000Z',
      version: 1,
    })
    expect(JSON.parse(body)).toEqual({ filed: WORDS, proof: null, shown: null, review: null })
    expect(record).toEqual(tribune)
    expect(await findFiling(store.db, 'reply', 1)).toEqual(row)
    expect(await isSignedAs(store, 'reply', row)).toBe(true)
    expect(await notesIn(store)).toEqual(['1 tribune'])
    expect(await findRecord(store.db, 'tribune')).toEqual(tribune)
    expect(await changesAfter(store.db, 1, 9)).toEqual([])
  })

  it('is refused for an outlet or evidence that there is not', async () => {
    await expect(file({ outletId: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(file({ words: { ...WORDS, evidence: ['tribune/none'] } })).rejects.toMatchObject({
      faults: [{ pointer: '/evidence/0' }],
    })
    expect(await findFiling(store.db, 'reply', 1)).toBeNull()
  })

  it('takes the next number where somebody else takes its own', async () => {
    expect(
      (
        await file(
          {},
          outrunBy(store, () => file()),
        )
      ).row.id,
    ).toBe(2)
  })
})
