import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter } from '../../src/db/changes.ts'
import { findFiling } from '../../src/db/filings.ts'
import { findRecord } from '../../src/db/record-document.ts'
import type { ReplyDocument } from '../../src/domain/editorial/filing.ts'
import type { FiledOn } from '../../src/editorial/file-dispute.ts'
import { fileReply } from '../../src/editorial/file-reply.ts'
import type { FilingMove } from '../../src/editorial/move-dispute.ts'
import { proveReply, reviewReply, withdrawReply } from '../../src/editorial/move-reply.ts'
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
const WORDS = {
  evidence: ['tribune/ruling-1'],
  text: 'We stand by it.',
  language: 'en',
  author: 'The editor',
  url: null,
}
const MOVED_AT = '2026-11-21T09:00:00.000Z'
const LATER = '2026-11-22T09:00:00.000Z'
const PROOF = { host: 'tribune.example', method: 'dns', checkedAt: MOVED_AT }

describe.each(ENGINE_NAMES)('moving a reply on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
    for (const outletId of ['tribune', 'tribune'])
      await fileReply(store, { outletId, words: WORDS, filer: ANN, alongside: () => [] })
    store.clock.at = MOVED_AT
  })
  afterEach(() => store.close())

  const asBob = { id: 1, holder: BOB, precondition: () => {}, alongside: () => [] }
  const review = (decision: 'publish' | 'refuse', more: Partial<FilingMove> = {}, on = store) =>
    reviewReply(on, { ...asBob, decision, reason: 'It is theirs.', ...more })
  const withdraw = (more: Partial<FilingMove> = {}) =>
    withdrawReply(store, { ...asBob, holder: ANN, reason: 'Superseded.', ...more })
  const prove = (more: Partial<FilingMove & { host: string }> = {}) =>
    proveReply(store, { ...asBob, host: 'tribune.example', method: 'dns', ...more })
  const shownIn = async () => (await findRecord(store.db, 'tribune'))?.replies
  const stateOf = async (id: number) => (await findFiling(store.db, 'reply', id))?.state

  it('shows one that is published in the record, verbatim, from that instant on', async () => {
    const { row, record } = await review('publish', {
      alongside: noted<FiledOn>(({ row, record }) => `${row.state} ${record.replies.length}`),
    })
    expect(row).toMatchObject({ id: 1, state: 'published', version: 2 })
    const shown = { id: 1, ...WORDS, proof: null, recordedAt: MOVED_AT, withdrawnAt: null, withdrawalReason: null }
    expect(documentOf<ReplyDocument>(row)).toEqual({
      filed: WORDS,
      proof: null,
      shown,
      review: { by: 'Bob', reason: 'It is theirs.', at: MOVED_AT },
    })
    expect(await findFiling(store.db, 'reply', 1)).toEqual(row)
    expect(await isSignedAs(store, 'reply', row)).toBe(true)
    expect(record).toEqual(tribune)
    expect(await notesIn(store)).toEqual(['published 0'])
    expect(await shownIn()).toEqual([shown])
    expect(await changesAfter(store.db, 1, 9)).toMatchObject([
      {
        at: MOVED_AT,
        kind: 'reply-changed',
        cause: { kind: 'reply', id: 1, reason: 'It is theirs.', by: 'Ann', reviewedBy: 'Bob' },
      },
    ])
  })

  it('keeps the replies of a record in the order in which they were filed, each once', async () => {
    await review('publish', { id: 2 })
    await review('publish')
    expect((await shownIn())?.map(({ id }) => id)).toEqual([1, 2])
    await withdraw()
    expect((await shownIn())?.map(({ id, withdrawnAt }) => [id, withdrawnAt])).toEqual([
      [1, MOVED_AT],
      [2, null],
    ])
  })

  it('keeps one that is refused, and shows it nowhere', async () => {
    const { row } = await review('refuse', { alongside: noted<FiledOn>(({ row }) => row.state) })
    expect(row).toMatchObject({ state: 'refused', version: 2 })
    expect(documentOf<ReplyDocument>(row)).toMatchObject({ shown: null, review: { reason: 'It is theirs.' } })
    expect(await findFiling(store.db, 'reply', 1)).toEqual(row)
    expect(await isSignedAs(store, 'reply', row)).toBe(true)
    expect(await notesIn(store)).toEqual(['refused'])
    expect(await findRecord(store.db, 'tribune')).toEqual(tribune)
    expect(await changesAfter(store.db, 1, 9)).toEqual([])
  })

  it('is reviewed by somebody else, who read it as it is, and once: in that order', async () => {
    await expect(review('publish', { id: 9 })).rejects.toMatchObject({ kind: 'not-found' })
    const own = { holder: { ...BOB, name: 'ann' }, precondition: refusing }
    await expect(review('publish', own)).rejects.toMatchObject({ kind: 'forbidden' })
    await review('refuse')
    await expect(review('publish', { precondition: refusing })).rejects.toThrow('Read it first.')
    await expect(review('publish')).rejects.toMatchObject({
      kind: 'conflict',
      message: 'The reply is refused already.',
    })
  })

  it('is withdrawn where it is shown, and kept as withdrawn', async () => {
    await review('publish')
    store.clock.at = LATER
    const { row } = await withdraw({ alongside: noted<FiledOn>(({ row }) => row.state) })
    expect(row).toMatchObject({ state: 'withdrawn', version: 3 })
    const [shown] = (await shownIn()) ?? []
    expect(shown).toMatchObject({
      text: WORDS.text,
      recordedAt: MOVED_AT,
      withdrawnAt: LATER,
      withdrawalReason: 'Superseded.',
    })
    expect(documentOf<ReplyDocument>(row)).toMatchObject({ shown, review: { by: 'Bob' } })
    expect(await notesIn(store)).toEqual(['withdrawn'])
    expect((await changesAfter(store.db, 2, 9))[0]).toMatchObject({
      at: LATER,
      cause: { kind: 'reply', id: 1, reason: 'Superseded.', by: 'Ann', reviewedBy: null },
    })
  })

  it('is withdrawn before its review by whoever filed it or a reviewer, and touches no record', async () => {
    const eve = { ...ANN, id: 'e'.repeat(16), name: 'Eve' }
    await expect(withdraw({ holder: eve, precondition: refusing })).rejects.toMatchObject({
      kind: 'forbidden',
      message: 'Only whoever filed a reply, or a reviewer, can take it back.',
    })
    const { row } = await withdraw()
    expect(row).toMatchObject({ state: 'withdrawn', version: 2 })
    expect(documentOf<ReplyDocument>(row).shown).toBeNull()
    await withdraw({ id: 2, holder: BOB })
    expect(await stateOf(2)).toBe('withdrawn')
    expect(await findRecord(store.db, 'tribune')).toEqual(tribune)
  })

  it('is withdrawn once, by somebody who read it as it is', async () => {
    await expect(withdraw({ id: 9 })).rejects.toMatchObject({ kind: 'not-found' })
    await withdraw()
    await expect(withdraw({ precondition: refusing })).rejects.toThrow('Read it first.')
    await expect(withdraw()).rejects.toMatchObject({ kind: 'conflict', message: 'The reply is withdrawn already.' })
    await review('refuse', { id: 2 })
    await expect(withdraw({ id: 2 })).rejects.toMatchObject({ message: 'The reply is refused already.' })
  })

  it('carries a proof from before its review into the record', async () => {
    const { row } = await prove({ alongside: noted<FiledOn>(({ row }) => `${row.version}`) })
    expect(row).toMatchObject({ state: 'received', version: 2 })
    expect(documentOf<ReplyDocument>(row)).toMatchObject({ proof: PROOF, shown: null, review: null })
    expect(await notesIn(store)).toEqual(['2'])
    expect(await changesAfter(store.db, 1, 9)).toEqual([])
    await review('publish')
    expect(await shownIn()).toMatchObject([{ proof: PROOF }])
  })

  it('carries a proof from after its publication at once', async () => {
    await review('publish')
    const { row } = await prove()
    expect(row).toMatchObject({ state: 'published', version: 3 })
    expect(documentOf<ReplyDocument>(row)).toMatchObject({
      proof: PROOF,
      shown: { proof: PROOF },
      review: { by: 'Bob' },
    })
    expect(await shownIn()).toMatchObject([{ proof: PROOF, recordedAt: MOVED_AT }])
    expect((await changesAfter(store.db, 2, 9))[0]?.cause).toMatchObject({
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
  })

  it('shows in the newest record where something else was published meanwhile', async () => {
    const other = () => publishRecords(store.db, [{ ...tribune, country: 'BE' }], { now: store.now() })
    await review('publish', {}, outrunBy(store, other))
    expect(await findRecord(store.db, 'tribune')).toMatchObject({ country: 'BE', replies: [{ id: 1 }] })
  })

  it('is moved once, where two move it at the same time', async () => {
    await expect(
      review(
        'publish',
        {},
        outrunBy(store, () => withdraw()),
      ),
    ).rejects.toMatchObject({
      kind: 'conflict',
      message: 'Somebody else has changed this in the meantime: read it again.',
    })
    expect(await shownIn()).toEqual([])
  })
})
