import { describe, expect, it } from 'vitest'
import { proposal as NewProposal } from '../../src/catalogue/proposal.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { applyProposal } from '../../src/editorial/apply-proposal.ts'
import { ABOUT_PAGE, nameOf, outletRecord, transparencyNote } from '../support/records.ts'

const NOW = '2026-11-20T10:00:00Z'
const AT = { number: 7, now: NOW }
const NOTE = {
  criterion: 'corrections-policy',
  finding: 'met',
  note: 'Its page says how.',
  basis: 'observed',
  observedOn: '2026-11-01',
}
const stored = outletRecord('tribune', {
  transparency: [
    transparencyNote('tribune', 'own'),
    transparencyNote('tribune', 'gone', { withdrawnAt: '2026-02-01T00:00:00Z', withdrawalReason: 'Wrong.' }),
  ],
})
const add = (more: object = {}, list = 'transparency') => ({
  action: 'add',
  list,
  record: { ...NOTE, references: ['page'], ...more },
})
const applied = (changes: readonly object[], more: object = {}, to: OutletRecord | null = stored) =>
  applyProposal(
    to,
    NewProposal.parse({ outletId: 'tribune', reason: 'Seen today.', references: [ABOUT_PAGE], changes, ...more }),
    AT,
  )
const faultsOf = (...args: Parameters<typeof applied>) =>
  applied(...args).faults.map(({ pointer, detail }) => `${pointer} ${detail}`)

describe('a proposal', () => {
  it('gives added parts and references ids with the proposal’s number, recorded now', () => {
    const { record, faults, added } = applied([
      add(),
      add({ criterion: 'sourcing-policy', references: ['page', 's1'] }),
    ])
    expect(faults).toEqual([])
    expect(record.transparency.map(({ id }) => id)).toEqual([
      'tribune/own',
      'tribune/gone',
      'tribune/proposed-7-1',
      'tribune/proposed-7-2',
    ])
    expect(record.transparency[2]).toMatchObject({
      recordedAt: NOW,
      references: ['proposed-7-page'],
      withdrawnAt: null,
    })
    expect(record.transparency[3]?.references).toEqual(['proposed-7-page', 's1'])
    expect(record.references.map(({ id }) => id)).toEqual(['s1', 'proposed-7-page'])
    expect(added).toEqual([
      { list: 'transparency', part: record.transparency[2], pointer: '/changes/0/record' },
      { list: 'transparency', part: record.transparency[3], pointer: '/changes/1/record' },
    ])
    expect([record.recordedAt, record.names]).toEqual([stored.recordedAt, stored.names])
  })

  it('withdraws a part with its own reason, else with that of the whole, and leaves the others alone', () => {
    const withdrawn = (reason?: string) =>
      applied([{ action: 'withdraw', id: 'tribune/own', ...(reason && { reason }) }], { references: [] }).record
        .transparency
    expect(withdrawn('No longer there.')[0]).toEqual({
      ...stored.transparency[0],
      withdrawnAt: NOW,
      withdrawalReason: 'No longer there.',
    })
    expect(withdrawn()[0]?.withdrawalReason).toBe('Seen today.')
    expect(withdrawn()[1]).toEqual(stored.transparency[1])
  })

  it('amends a part: the old one is withdrawn and the new one added', () => {
    const { record, faults, added } = applied([
      { action: 'amend', list: 'transparency', id: 'tribune/own', record: { ...NOTE, references: ['page'] } },
    ])
    expect(faults).toEqual([])
    expect(record.transparency.map(({ id, withdrawnAt }) => [id, withdrawnAt])).toEqual([
      ['tribune/own', NOW],
      ['tribune/gone', '2026-02-01T00:00:00Z'],
      ['tribune/proposed-7-1', null],
    ])
    expect(added).toHaveLength(1)
  })

  it('sets a member of the outlet, with its source beside those of others', () => {
    const { record, faults } = applied([{ action: 'set', field: 'founded', value: '1951', references: ['page', 's1'] }])
    expect(faults).toEqual([])
    expect(record.founded).toBe('1951')
    expect(record.fieldReferences).toEqual({ country: ['s1'], founded: ['proposed-7-page', 's1'] })
  })

  it('sets the ISSN, with a right check digit', () => {
    const value = ['1234-5679']
    const { record, faults } = applied([{ action: 'set', field: 'issn', value, references: ['page'] }])
    expect([record.issn, record.fieldReferences.issn, faults]).toEqual([value, ['proposed-7-page'], []])
  })

  it('may name again what it withdraws or what was withdrawn, and not what stands', () => {
    const [name] = stored.names
    const record = { text: name?.text, language: 'en', kind: 'native', references: ['page'] }
    const amended = { action: 'amend', list: 'names', id: name?.id, record }
    expect(faultsOf([amended])).toEqual([])
    const again = { action: 'add', list: 'names', record }
    expect(faultsOf([again])).toEqual(['/changes/0/record repeats /names/0'])
    const gone = { ...stored, names: [...stored.names, { ...nameOf('tribune', 'Trib'), withdrawnAt: NOW }] }
    expect(faultsOf([{ ...again, record: { ...record, text: 'Trib' } }], {}, gone)).toEqual([])
  })

  it('withdraws nothing of an outlet that is new', () => {
    const gone = { action: 'withdraw', id: 'tribune/own' }
    expect(faultsOf([gone], { references: [], kind: 'magazine' }, null)).toContain(
      '/changes/0/id tribune/own is no record of the outlet',
    )
  })

  it('makes a new outlet of its parts alone', () => {
    const names = add({ text: 'The Tribune', language: 'en', script: 'Latn', kind: 'official' }, 'names')
    const named = {
      ...names,
      record: { text: 'The Tribune', language: 'en', script: 'Latn', kind: 'official', references: ['page'] },
    }
    const { record, faults } = applied([named], { kind: 'magazine' }, null)
    expect(faults).toEqual([])
    expect(record).toMatchObject({ id: 'tribune', kind: 'magazine', country: null, recordedAt: NOW, transparency: [] })
    expect(record.names.map(({ id }) => id)).toEqual(['tribune/proposed-7-1'])
    expect(record.references.map(({ id }) => id)).toEqual(['proposed-7-page'])
  })

  it.each([
    [
      'a reference that is kept under its id',
      [add({ references: ['s1'] })],
      { references: [{ ...ABOUT_PAGE, id: 's1' }] },
      '/references/0/id s1 is the id of a reference that is kept already',
    ],
    [
      'a member set twice',
      [
        { action: 'set', field: 'country', value: 'BE', references: ['page'] },
        { action: 'set', field: 'country', value: 'NL', references: ['page'] },
      ],
      {},
      '/changes/1/field country is set twice',
    ],
    [
      'a member set without a new reference',
      [{ action: 'set', field: 'country', value: 'BE', references: ['s1'] }, add()],
      {},
      '/changes/0/references must name a reference that this proposal brings',
    ],
    [
      'a part that is none of the outlet',
      [{ action: 'withdraw', id: 'tribune/nothing' }],
      { references: [] },
      '/changes/0/id tribune/nothing is no record of the outlet',
    ],
    [
      'a part of another list',
      [
        {
          action: 'amend',
          list: 'locators',
          id: 'tribune/own',
          record: { host: 'trib.example', references: ['page'] },
        },
      ],
      {},
      '/changes/0/id tribune/own is no record of the outlet among its locators',
    ],
    [
      'a part that is withdrawn',
      [{ action: 'withdraw', id: 'tribune/gone' }],
      { references: [] },
      '/changes/0/id tribune/gone is withdrawn already',
    ],
    [
      'a part changed twice',
      [
        { action: 'withdraw', id: 'tribune/own' },
        { action: 'withdraw', id: 'tribune/own' },
      ],
      { references: [] },
      '/changes/1/id tribune/own is changed twice',
    ],
    [
      'a reference that nothing rests on',
      [{ action: 'withdraw', id: 'tribune/own' }],
      {},
      '/references/0 page is used by nothing',
    ],
    [
      'a reference that is not there',
      [add(), add({ criterion: 'sourcing-policy', references: ['page', 'nowhere'] })],
      {},
      '/changes/1/record/references/1 nowhere is not among the references',
    ],
    [
      'a value that is none',
      [{ action: 'set', field: 'country', value: 'XX', references: ['page'] }],
      {},
      '/changes/0/value XX is no ISO 3166-1 code',
    ],
    [
      'a source of a value that is not there',
      [{ action: 'set', field: 'founded', value: '1951', references: ['page', 'nowhere'] }],
      {},
      '/changes/0/references/1 nowhere is not among the references',
    ],
    [
      'the only name withdrawn',
      [{ action: 'withdraw', id: 'tribune/name-The tribune Gazette' }],
      { references: [] },
      '/changes has neither an official nor a native name',
    ],
    [
      'a part that holds until before it began',
      [add({ validFrom: '2020', validTo: '2019' })],
      {},
      /^\/changes\/0\/record\/validTo /,
    ],
  ])('is told of %s', (_, changes, more, fault) => {
    const faults = faultsOf(changes, more)
    expect(faults).toHaveLength(1)
    if (typeof fault === 'string') expect(faults[0]).toBe(fault)
    else expect(faults[0]).toMatch(fault)
  })

  it('is not to blame for what was wrong before it, in the outlet, its parts, its references or what it has withdrawn', () => {
    const [own, gone] = stored.transparency
    const faulty = {
      ...stored,
      country: 'XX',
      fieldReferences: { country: ['nowhere'] },
      references: [...stored.references, { ...stored.references[0], id: 's2', url: 'nowhere' }],
      transparency: [
        { ...own, validFrom: '2020', validTo: '2019' },
        { ...gone, references: ['nowhere'] },
      ],
    } as OutletRecord
    expect(faultsOf([add()], {}, faulty)).toEqual([])
    expect(faultsOf([{ action: 'withdraw', id: 'tribune/own' }], { references: [] }, faulty)).toEqual([])
  })

  it('leaves when and why a part was withdrawn before', () => {
    const { record } = applied([{ action: 'withdraw', id: 'tribune/gone', reason: 'Again.' }], { references: [] })
    expect(record.transparency[1]).toEqual(stored.transparency[1])
  })
})
