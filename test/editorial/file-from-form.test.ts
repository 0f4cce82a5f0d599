import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Proposal } from '../../src/catalogue/proposal.ts'
import { findProposal } from '../../src/db/proposals.ts'
import { fileFromForm } from '../../src/editorial/file-from-form.ts'
import { proposeFinding } from '../../src/editorial/propose-finding.ts'
import { proposeListing } from '../../src/editorial/propose-listing.ts'
import { proposalDocumentOf } from '../../src/reading/require-proposal.ts'
import { ANN, type EditorialStore, editorialStore } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'

const FOUND = {
  outletId: 'tribune',
  criterion: 'corrections-policy',
  finding: 'met',
  note: 'Its page says how.',
  page: 'https://tribune.example/corrections',
  title: 'Corrections',
  published: '2026-11-01',
  foundOn: 'primary',
} as const

describe.each(ENGINE_NAMES)('a proposal from a form on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [outletRecord('tribune')])
  })
  afterEach(() => store.close())

  it('of a finding is a proposal with that finding, filed by whoever sent it', async () => {
    const row = await proposeFinding(store, FOUND, ANN)
    expect(row).toMatchObject({ id: 1, outlet_id: 'tribune', state: 'open', author_name: 'Ann', author_id: ANN.id })
    expect(await findProposal(store.db, 1)).toEqual(row)
    expect(proposalDocumentOf(row).proposal.changes).toMatchObject([
      { action: 'add', list: 'transparency', record: { criterion: 'corrections-policy', observedOn: '2026-11-01' } },
    ])
  })

  it('of a listing is a proposal of a new outlet', async () => {
    const row = await proposeListing(store, { domain: 'courier.example', name: 'The Courier', country: 'BE' }, ANN)
    expect(row).toMatchObject({ outlet_id: 'the-courier', new_kind: 'news-site', author_name: 'Ann' })
    expect(proposalDocumentOf(row).proposal.changes.map(({ action }) => action)).toEqual(['add', 'add', 'set'])
  })

  it('names every field that has a fault, with its place', async () => {
    const reference = {
      id: 'a page',
      url: FOUND.page,
      title: 'Corrections',
      publisher: 'Tribune',
      kind: 'primary',
    } as const
    const faulty: Proposal = { outletId: 'Tri bune', reason: '', changes: [], references: [reference] }
    const refused = await fileFromForm(store, faulty, ANN).catch((problem: unknown) => problem)
    expect(refused).toMatchObject({ kind: 'invalid-request' })
    const { message } = refused as Error
    expect(message.split('; ').map((told) => told.split(' ')[0])).toEqual([
      'outletId',
      'reason',
      'reason',
      'changes',
      'references/0/id',
    ])
    expect(message).toMatch(/; changes must have at least one change; references\/0\/id [^;]+[^.]\.$/)
  })

  it('is refused like any other', async () => {
    await expect(proposeFinding(store, { ...FOUND, outletId: 'nobody' }, ANN)).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
