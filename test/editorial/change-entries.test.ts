import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findChange, readSignedHead } from '../../src/db/changes.ts'
import { CHAIN_START, headText, type OutletChange } from '../../src/domain/editorial/change.ts'
import { isSignedBy } from '../../src/domain/editorial/signature.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { changeStatements } from '../../src/editorial/change-entries.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type EditorialStore, editorialStore } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { assessment, outletRecord, REFERENCE, transparencyNote } from '../support/records.ts'

const LICENSED = { ...REFERENCE, id: 'imported-mbfc', title: 'A rating by licence' }
const rating = (local: string, verdict: string) =>
  assessment('tribune', `imported-mbfc-${local}`, {
    basis: 'imported',
    assessor: 'mbfc',
    verdict,
    references: ['imported-mbfc'],
  })
const own = assessment('tribune', 'own')
const tribune = outletRecord('tribune', {
  references: [REFERENCE, LICENSED],
  assessments: [own, rating('2025', 'low')],
})
const examined = (
  ['ownership-disclosed', 'funding-disclosed', 'corrections-policy', 'editorial-standards'] as const
).map((criterion) => transparencyNote('tribune', criterion, { criterion }))

describe.each(ENGINE_NAMES)('an entry of the change log on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name)
  })
  afterEach(() => store.close())

  const publish = async (record: OutletRecord): Promise<OutletChange> => {
    await publishRecords(store.db, [record], { now: store.now() })
    const { seq } = await readSignedHead(store.db)
    const change = await findChange(store.db, seq)
    if (change === null || change.outletId === null) throw new Error('There is no entry of an outlet.')
    return change as OutletChange
  }

  it('says whether the score moved, by what and from which day’s', async () => {
    const added = await publish(outletRecord('tribune'))
    expect(added).toMatchObject({ kind: 'outlet-added', changes: [] })
    expect(added.score).toMatchObject({ moved: true, before: null, asOf: '2026-11-20' })
    const { methodology, after } = added.score
    expect(methodology).toBe(requireMethodology().version)
    expect(Object.keys(after).toSorted()).toEqual(['band', 'leaning', 'status', 'value'])
    const named = await publish(outletRecord('tribune', { country: 'BE' }))
    expect(named.score).toMatchObject({ moved: false, before: after, after })
    const evidence = { transparency: examined, assessments: [assessment('tribune', 'own')] }
    const moved = await publish(outletRecord('tribune', { country: 'BE', ...evidence }))
    expect(moved.score).toMatchObject({ moved: true, before: after })
    expect(moved.score.after).not.toEqual(after)
    expect((await publish(outletRecord('tribune', evidence))).score.before).toEqual(moved.score.after)
  })

  it('counts what was imported under a licence, and tells nothing of it', async () => {
    const added = await publish(tribune)
    const again = { ...tribune, country: 'BE', assessments: [...tribune.assessments, rating('2026', 'very-low')] }
    const changed = await publish(again)
    expect(changed.changes).toEqual([
      { what: 'set', member: 'country', id: null, old: 'FR', new: 'BE' },
      { what: 'changed', member: 'assessments', id: null, old: { imported: 1 }, new: { imported: 2 } },
    ])
    const corrected = await publish({
      ...again,
      assessments: [own, rating('2025', 'high'), rating('2026', 'very-low')],
    })
    expect(corrected.changes).toEqual([
      { what: 'changed', member: 'assessments', id: null, old: { imported: 2 }, new: { imported: 2 } },
    ])
    expect(JSON.stringify([added, changed, corrected])).not.toMatch(/mbfc|by licence/)
    const second = assessment('tribune', 'second')
    const told = await publish({
      ...again,
      assessments: [own, second, rating('2025', 'high'), rating('2026', 'very-low')],
    })
    expect(told.changes.map(({ what, id }) => [what, id])).toEqual([['added', 'tribune/second']])
  })

  it('counts what was imported in the score before as in the score after', async () => {
    await publish({ ...tribune, transparency: examined })
    const change = await publish({ ...tribune, transparency: examined, country: 'BE' })
    expect(change.score.moved).toBe(false)
  })

  it('moves the head, signed where there is a key and not where there is none', async () => {
    await publish(tribune)
    expect(await readSignedHead(store.db)).toMatchObject({ seq: 1, signature: null, publicKey: null })
    const signer = await store.signer
    await publishRecords(store.db, [outletRecord('courier')], { now: store.now(), signer })
    const { signature, publicKey, seq, hash, at } = await readSignedHead(store.db)
    expect([seq, hash, publicKey]).toEqual([2, (await findChange(store.db, 2))?.hash, signer.publicKey])
    expect(await isSignedBy(signer.publicKey, signature ?? '', headText({ seq, hash, at }))).toBe(true)
  })

  it('is none where no record changed', async () => {
    const state = { revision: 0, lookupRevision: 0, filesDigest: null, showsImported: false }
    const cause = { kind: 'catalogue', id: null, reason: 'x', by: 'x', reviewedBy: null } as const
    const context = { now: store.now(), day: '2026-11-20', cause, signer: undefined }
    expect(await changeStatements([], { head: CHAIN_START, state }, context)).toEqual([])
  })
})
