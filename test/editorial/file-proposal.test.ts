import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proposal as NewProposal, type Proposal } from '../../src/catalogue/proposal.ts'
import { contentDigestOf, findProposal, type StoredProposal } from '../../src/db/proposals.ts'
import { fileProposal } from '../../src/editorial/file-proposal.ts'
import { proposalDocumentOf } from '../../src/reading/require-proposal.ts'
import {
  ANN,
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
const references = ['page']
const FOUNDED = { action: 'set', field: 'founded', value: '1951', references }
const NAMED = {
  action: 'add',
  list: 'names',
  record: { text: 'The Courier', language: 'en', kind: 'official', references },
}

const proposed = (more: object = {}): Proposal =>
  NewProposal.parse({
    outletId: 'tribune',
    reason: 'Read today.',
    changes: [FOUNDED],
    references: [ABOUT_PAGE],
    ...more,
  })

describe.each(ENGINE_NAMES)('filing a proposal on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
  })
  afterEach(() => store.close())

  const file = (proposal = proposed(), more: object = {}, on = store) =>
    fileProposal(on, { proposal, author: ANN, precondition: () => {}, alongside: () => [], ...more })

  it('stores it under the next number, open, signed, with the difference it would make', async () => {
    const row = await file(proposed(), { alongside: noted<StoredProposal>(({ id, state }) => `${id} ${state}`) })
    expect(row).toEqual({
      id: 1,
      outlet_id: 'tribune',
      new_kind: null,
      base_digest: contentDigestOf(tribune),
      state: 'open',
      author_id: ANN.id,
      author_name: 'Ann',
      reason: 'Read today.',
      filed_at: '2026-11-20T10:00:00.000Z',
      body: row.body,
      reviewer_id: null,
      reviewer_name: null,
      review_reason: null,
      reviewed_at: null,
      change_seq: null,
    })
    const { proposal, diff } = proposalDocumentOf(row)
    expect(proposal).toEqual(JSON.parse(JSON.stringify(proposed())))
    expect(diff).toMatchObject([
      { what: 'set', member: 'founded', old: '1950', new: '1951' },
      {
        what: 'set',
        member: 'fieldReferences',
        old: { country: ['s1'] },
        new: { country: ['s1'], founded: ['proposed-1-page'] },
      },
      { what: 'added', member: 'references', id: 'proposed-1-page' },
    ])
    expect(await findProposal(store.db, 1)).toEqual(row)
    expect(await isSignedAs(store, 'proposal', row)).toBe(true)
    expect(await notesIn(store)).toEqual(['1 open'])
    expect((await file()).id).toBe(2)
  })

  it('compares a new outlet with an empty record', async () => {
    const set = (field: string, value: unknown) => ({ action: 'set', field, value, references })
    const changes = [
      NAMED,
      set('country', 'BE'),
      set('languages', ['nl']),
      set('founded', '1951'),
      set('closed', '2001'),
      set('issn', ['1234-5679']),
      set('note', 'Looked for in vain: its owner.'),
    ]
    const row = await file(proposed({ outletId: 'courier', kind: 'magazine', changes }))
    expect([row.new_kind, row.base_digest]).toEqual(['magazine', null])
    const told = proposalDocumentOf(row).diff.map(({ what, member, old }) => [what, member, old])
    expect(told).toEqual([
      ['set', 'country', null],
      ['set', 'languages', []],
      ['set', 'founded', null],
      ['set', 'closed', null],
      ['set', 'issn', null],
      ['set', 'note', null],
      ['set', 'fieldReferences', {}],
      ['added', 'names', null],
      ['added', 'references', null],
    ])
  })

  it('asks for a kind for a new outlet alone', async () => {
    await expect(file(proposed({ kind: 'magazine' }))).rejects.toMatchObject({
      kind: 'conflict',
      message: 'There is an outlet tribune already: leave out `kind` to change it.',
      faults: [{ pointer: '/kind', detail: 'Is for a new outlet.' }],
    })
    await expect(file(proposed({ outletId: 'courier' }))).rejects.toMatchObject({
      kind: 'not-found',
      message: 'There is no outlet courier: give `kind` to propose a new one.',
      faults: [{ pointer: '/outletId', detail: 'No such outlet.' }],
    })
  })

  it('asks whether its author read the outlet as it is, where there is one', async () => {
    const read: unknown[] = []
    await file(proposed(), { precondition: (found: { revision: number }) => read.push(found.revision) })
    expect(read).toEqual([1])
    const unknownReference = { ...FOUNDED, references: ['nowhere'] }
    await expect(file(proposed({ changes: [unknownReference] }), { precondition: refusing })).rejects.toThrow(
      'Read it first.',
    )
    const courier = proposed({ outletId: 'courier', kind: 'magazine', changes: [NAMED] })
    expect((await file(courier, { precondition: refusing })).id).toBe(2)
  })

  it('stores nothing of one that has a fault', async () => {
    await expect(file(proposed({ changes: [{ ...FOUNDED, references: ['nowhere'] }] }))).rejects.toMatchObject({
      kind: 'invalid-request',
    })
    expect(await findProposal(store.db, 1)).toBeNull()
  })

  it('takes the number after where somebody else takes its own, in the ids it gives too', async () => {
    const row = await file(
      proposed(),
      {},
      outrunBy(store, () => file()),
    )
    expect(row.id).toBe(2)
    expect(row.body).toContain('proposed-2-page')
    expect(row.body).not.toContain('proposed-1-page')
  })
})
