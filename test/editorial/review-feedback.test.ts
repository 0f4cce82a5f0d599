import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFeedback, type StoredFeedback } from '../../src/db/feedback.ts'
import { fileFeedback } from '../../src/editorial/file-feedback.ts'
import { type ReviewOfFeedback, reviewFeedback } from '../../src/editorial/review-feedback.ts'
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

const SAID = {
  citation: { url: 'https://ann:secret@tribune.example/a' },
  outletId: null,
  meant: 'The other Tribune',
  note: null,
  passage: 'It said so.',
}
const REVIEWED_AT = '2026-11-21T09:00:00.000Z'

describe.each(ENGINE_NAMES)('reviewing feedback on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name)
  })
  afterEach(() => store.close())

  const file = () => fileFeedback(store, { kind: 'missed-source', said: SAID, author: ANN, alongside: () => [] })
  const review = (more: Partial<ReviewOfFeedback> = {}, on = store) =>
    reviewFeedback(on, {
      id: 1,
      decision: 'accept',
      reason: 'Proposal 12 adds it.',
      reviewer: BOB,
      precondition: () => {},
      alongside: () => [],
      ...more,
    })

  it.each([
    ['accept', 'accepted'],
    ['decline', 'declined'],
  ] as const)('that somebody else decides to %s is closed as %s, signed', async (decision, state) => {
    const open = await file()
    store.clock.at = REVIEWED_AT
    const closed = await review({ decision, alongside: noted<StoredFeedback>(({ state }) => state) })
    expect(closed).toEqual({
      ...open,
      state,
      reviewer_id: BOB.id,
      reviewer_name: 'Bob',
      review_reason: 'Proposal 12 adds it.',
      reviewed_at: REVIEWED_AT,
    })
    expect(await findFeedback(store.db, 1)).toEqual(closed)
    expect(await isSignedAs(store, 'feedback', closed)).toBe(true)
    expect(await notesIn(store)).toEqual([state])
  })

  it('is reviewed by somebody else, who read it as it is, and once: in that order', async () => {
    await expect(review()).rejects.toMatchObject({ kind: 'not-found' })
    await file()
    await expect(review({ reviewer: { ...BOB, name: 'ann' }, precondition: refusing })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await review({ decision: 'decline' })
    await expect(review({ precondition: refusing })).rejects.toThrow('Read it first.')
    await expect(review()).rejects.toMatchObject({ kind: 'conflict', message: 'The feedback is declined already.' })
    await file()
    await expect(
      review(
        { id: 2 },
        outrunBy(store, () => review({ id: 2 })),
      ),
    ).rejects.toMatchObject({
      message: 'Somebody else has reviewed the feedback in the meantime.',
    })
  })
})
