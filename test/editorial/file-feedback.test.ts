import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFeedback, type StoredFeedback } from '../../src/db/feedback.ts'
import { fileFeedback, type NewFeedback } from '../../src/editorial/file-feedback.ts'
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
import { outletRecord } from '../support/records.ts'

const SAID = {
  citation: { url: 'https://ann:secret@tribune.example/a' },
  outletId: 'tribune',
  meant: 'The other Tribune',
  note: null,
  passage: 'It said so.',
}
const FILED_AT = '2026-11-20T10:00:00.000Z'

describe.each(ENGINE_NAMES)('filing feedback on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [outletRecord('tribune')])
  })
  afterEach(() => store.close())

  const file = (more: Partial<NewFeedback> = {}, on = store) =>
    fileFeedback(on, { kind: 'false-match', said: SAID, author: ANN, alongside: () => [], ...more })
  it('is filed open and signed, with its citation as it was read', async () => {
    const row = await file({ alongside: noted<StoredFeedback>(({ id, state }) => `${id} ${state}`) })
    const { body, ...columns } = row
    expect(columns).toEqual({
      id: 1,
      kind: 'false-match',
      state: 'open',
      author_id: ANN.id,
      author_name: 'Ann',
      filed_at: FILED_AT,
      reviewer_id: null,
      reviewer_name: null,
      review_reason: null,
      reviewed_at: null,
    })
    const { citation, ...said } = JSON.parse(body)
    expect(said).toEqual({ outletId: 'tribune', meant: 'The other Tribune', note: null, passage: 'It said so.' })
    expect(JSON.stringify(citation)).toContain('tribune.example/a')
    expect(body).not.toContain('secret')
    expect(await findFeedback(store.db, 1)).toEqual(row)
    expect(await isSignedAs(store, 'feedback', row)).toBe(true)
    expect(await notesIn(store)).toEqual(['1 open'])
  })

  it('is filed on an outlet that there is, or on none', async () => {
    const detail = 'There is no outlet nobody.'
    await expect(file({ said: { ...SAID, outletId: 'nobody' } })).rejects.toMatchObject({
      kind: 'invalid-request',
      message: detail,
      faults: [{ pointer: '/outletId', detail }],
    })
    const missed = await file({ kind: 'missed-source', said: { ...SAID, outletId: null } })
    expect([missed.id, missed.kind, JSON.parse(missed.body).outletId]).toEqual([1, 'missed-source', null])
  })

  it('takes the next number where somebody else takes its own', async () => {
    expect(
      (
        await file(
          {},
          outrunBy(store, () => file()),
        )
      ).id,
    ).toBe(2)
  })
})
