import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proposal as NewProposal } from '../../src/catalogue/proposal.ts'
import { changesAfter, readSignedHead } from '../../src/db/changes.ts'
import { findProposal, type StoredProposal } from '../../src/db/proposals.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { fileProposal } from '../../src/editorial/file-proposal.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type ReviewOfProposal, reviewProposal } from '../../src/editorial/review-proposal.ts'
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
import { ABOUT_PAGE, outletRecord } from '../support/records.ts'

const tribune = outletRecord('tribune')
const FOUNDED = { action: 'set', field: 'founded', value: '1951', references: ['page'] }
const REVIEWED_AT = '2026-11-21T09:00:00.000Z'

describe.each(ENGINE_NAMES)('reviewing a proposal on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
  })
  afterEach(() => store.close())

  const filed = async (more: object = {}) => {
    const asked = { outletId: 'tribune', reason: 'Read today.', changes: [FOUNDED], references: [ABOUT_PAGE], ...more }
    const proposal = NewProposal.parse(asked)
    const row = await fileProposal(store, { proposal, author: ANN, precondition: () => {}, alongside: () => [] })
    store.clock.at = REVIEWED_AT
    return row
  }
  const review = (decision: ReviewOfProposal['decision'], more: Partial<ReviewOfProposal> = {}, on = store) =>
    reviewProposal(on, {
      id: 1,
      decision,
      reason: 'Seen too.',
      reviewer: BOB,
      precondition: () => {},
      alongside: () => [],
      ...more,
    })

  it('publishes one that is approved: record, entry, signed row and the caller’s statements in one commit', async () => {
    const row = await filed()
    const alongside = noted<StoredProposal>(({ id, state, change_seq }) => `${id} ${state} ${change_seq}`)
    const closed = await review('approve', { alongside })
    expect(closed).toEqual({
      ...row,
      state: 'published',
      reviewer_id: BOB.id,
      reviewer_name: 'Bob',
      review_reason: 'Seen too.',
      reviewed_at: REVIEWED_AT,
      change_seq: 2,
    })
    expect(await findProposal(store.db, 1)).toEqual(closed)
    expect(await isSignedAs(store, 'proposal', closed)).toBe(true)
    expect(await notesIn(store)).toEqual(['1 published 2'])
    expect(await findRecord(store.db, 'tribune')).toMatchObject({ founded: '1951' })
    const [entry] = await changesAfter(store.db, 1, 9)
    expect(entry).toMatchObject({
      seq: 2,
      at: REVIEWED_AT,
      kind: 'record-changed',
      cause: { kind: 'proposal', id: 1, reason: 'Read today.', by: 'Ann', reviewedBy: 'Bob' },
    })
    expect((await readSignedHead(store.db)).publicKey).toBe((await store.signer).publicKey)
  })

  it('keeps one that is rejected, and leaves record and log alone', async () => {
    const row = await filed()
    const closed = await review('reject', { alongside: noted<StoredProposal>(({ state }) => state) })
    expect(closed).toEqual({
      ...row,
      state: 'rejected',
      reviewer_id: BOB.id,
      reviewer_name: 'Bob',
      review_reason: 'Seen too.',
      reviewed_at: REVIEWED_AT,
    })
    expect(await findProposal(store.db, 1)).toEqual(closed)
    expect(await isSignedAs(store, 'proposal', closed)).toBe(true)
    expect(await notesIn(store)).toEqual(['rejected'])
    expect(await findRecord(store.db, 'tribune')).toEqual(tribune)
    expect(await changesAfter(store.db, 1, 9)).toEqual([])
  })

  it('is for somebody else, who read it as it is, and while it is open: in that order', async () => {
    await expect(review('approve')).rejects.toMatchObject({ kind: 'not-found', message: 'There is no proposal 1.' })
    await filed()
    const own = { reviewer: { ...BOB, name: 'ANN' }, precondition: refusing }
    await expect(review('approve', own)).rejects.toMatchObject({ kind: 'forbidden' })
    const read: string[] = []
    await review('reject', { precondition: ({ state }) => void read.push(state) })
    expect(read).toEqual(['open'])
    await expect(review('approve', { precondition: refusing })).rejects.toThrow('Read it first.')
    await expect(review('approve')).rejects.toMatchObject({
      kind: 'conflict',
      message: 'The proposal is rejected already.',
    })
  })

  it('is refused where the record has changed since, whichever way it did', async () => {
    await filed()
    await publishRecords(store.db, [{ ...tribune, country: 'BE' }], { now: store.now() })
    await expect(review('approve')).rejects.toMatchObject({
      kind: 'conflict',
      message:
        'The record of tribune has changed since this was proposed: reject it, and propose it again from what the record says now.',
    })
    expect(await findProposal(store.db, 1)).toMatchObject({ state: 'open', change_seq: null })
    const names = [
      { action: 'add', list: 'names', record: { text: 'C', language: 'en', kind: 'official', references: ['page'] } },
    ]
    await filed({ outletId: 'courier', kind: 'magazine', changes: names })
    await publishRecords(store.db, [outletRecord('courier')], { now: store.now() })
    await expect(review('approve', { id: 2 })).rejects.toMatchObject({
      kind: 'conflict',
      message: 'There is an outlet courier by now: reject the proposal, and propose the change to what there is.',
    })
  })

  it('is refused where another proposal has taken what it adds since', async () => {
    const host = { action: 'add', list: 'locators', record: { host: 'new.example', references: ['page'] } }
    await filed({ changes: [host] })
    const courier = outletRecord('courier')
    const [own] = courier.locators
    if (own === undefined) throw new Error('A made-up outlet has a host.')
    await publishRecords(store.db, [{ ...courier, locators: [{ ...own, host: 'new.example' }] }], { now: store.now() })
    await expect(review('approve')).rejects.toMatchObject({ faults: [{ detail: 'is taken by courier' }] })
  })

  it('is made again where something else was published meanwhile, with the number that it then has', async () => {
    await filed()
    const other = () => publishRecords(store.db, [outletRecord('courier')], { now: store.now() })
    const alongside = noted<StoredProposal>(({ change_seq }) => `${change_seq}`)
    expect(await review('approve', { alongside }, outrunBy(store, other))).toMatchObject({ change_seq: 3 })
    expect(await findProposal(store.db, 1)).toMatchObject({ state: 'published', change_seq: 3 })
    expect(await notesIn(store)).toEqual(['3'])
  })

  it('is decided once, where two decide at the same time', async () => {
    await filed()
    const second = review(
      'approve',
      {},
      outrunBy(store, () => review('reject')),
    )
    await expect(second).rejects.toMatchObject({
      kind: 'conflict',
      message: 'Somebody else has reviewed the proposal in the meantime.',
    })
    expect(await findRecord(store.db, 'tribune')).toEqual(tribune)
  })
})
