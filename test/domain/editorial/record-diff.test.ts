import { describe, expect, it } from 'vitest'
import type { Dispute } from '../../../src/domain/editorial/dispute.ts'
import { recordDiff } from '../../../src/domain/editorial/record-diff.ts'
import type { Reply } from '../../../src/domain/editorial/reply.ts'
import type { OutletRecord } from '../../../src/domain/record.ts'
import {
  assessment,
  hostOf,
  nameOf,
  outletRecord,
  REFERENCE,
  sourced,
  trackRecordEntry,
  transparencyNote,
} from '../../support/records.ts'

const before = outletRecord('tribune', { transparency: [transparencyNote('tribune', 'note-1')] })
const diff = (changes: Partial<OutletRecord>) => recordDiff(before, { ...before, ...changes })

describe('two states of a record', () => {
  it('differ in nothing where they say the same, though not in the same object', () => {
    expect(recordDiff(before, structuredClone(before))).toEqual([])
  })

  it.each([
    ['kind', 'magazine', 'newspaper'],
    ['country', null, 'FR'],
    ['languages', ['fr', 'en'], ['en', 'fr']],
    ['founded', '1951', '1950'],
    ['closed', '2020', null],
    ['issn', ['1234-5679'], null],
    ['note', 'A note.', null],
    ['fieldReferences', {}, { country: ['s1'] }],
  ])('differ in their %s', (member, value, old) => {
    expect(diff({ [member]: value })).toEqual([{ what: 'set', member, id: null, old, new: value }])
  })

  it.each([
    ['names', nameOf('tribune', 'Trib')],
    ['locators', hostOf('tribune', 'trib.example')],
    ['stakes', sourced('tribune/stake-1')],
    ['related', sourced('tribune/related-1')],
    ['transparency', transparencyNote('tribune', 'note-2')],
    ['trackRecord', trackRecordEntry('tribune', 'ruling-1')],
    ['assessments', assessment('tribune', 'verdict-1')],
    ['references', { ...REFERENCE, id: 's2' }],
  ] as const)('differ by what is added to and removed from their %s', (member, part) => {
    const more = { ...before, [member]: [...before[member], part] } as OutletRecord
    expect(recordDiff(before, more)).toEqual([{ what: 'added', member, id: part.id, old: null, new: part }])
    expect(recordDiff(more, before)).toEqual([{ what: 'removed', member, id: part.id, old: part, new: null }])
  })

  it('name replies and disputes by their number', () => {
    const reply = { id: 3, withdrawnAt: null } as Reply
    const dispute = { id: 7, statement: null } as Dispute
    expect(diff({ replies: [reply], disputes: [dispute] })).toEqual([
      { what: 'added', member: 'replies', id: '3', old: null, new: reply },
      { what: 'added', member: 'disputes', id: '7', old: null, new: dispute },
    ])
    const [withDispute, taken] = [dispute, { ...dispute, statement: 'Wrong.' }].map((each) => ({
      ...before,
      disputes: [each],
    }))
    expect(recordDiff(withDispute as OutletRecord, taken as OutletRecord)).toEqual([
      { what: 'changed', member: 'disputes', id: '7', old: { statement: null }, new: { statement: 'Wrong.' } },
    ])
  })

  it('include only members that differ, also those that one side lacks', () => {
    const [note] = before.transparency
    const { observedOn: _, ...undated } = { ...note, finding: 'partly' }
    expect(diff({ transparency: [undated] as never })).toEqual([
      {
        what: 'changed',
        member: 'transparency',
        id: 'tribune/note-1',
        old: { finding: 'met', observedOn: '2025-06-01' },
        new: { finding: 'partly', observedOn: null },
      },
    ])
  })

  it('include what is withdrawn completely, once', () => {
    const [note] = before.transparency
    const end = { withdrawnAt: '2026-11-01T00:00:00Z', withdrawalReason: 'Wrong.' }
    const withdrawn = { ...note, ...end } as typeof note
    const after = { ...before, transparency: [withdrawn] } as OutletRecord
    expect(recordDiff(before, after)).toEqual([
      { what: 'withdrawn', member: 'transparency', id: 'tribune/note-1', old: note, new: end },
    ])
    const again = { ...before, transparency: [{ ...withdrawn, withdrawalReason: 'A mistake.' }] } as OutletRecord
    expect(recordDiff(after, again)).toEqual([
      {
        what: 'changed',
        member: 'transparency',
        id: 'tribune/note-1',
        old: { withdrawalReason: 'Wrong.' },
        new: { withdrawalReason: 'A mistake.' },
      },
    ])
    expect(recordDiff(after, before).map(({ what }) => what)).toEqual(['changed'])
  })

  it('are listed in the order of the record, fields first, removals last in each list', () => {
    const [name] = before.names
    const changes = diff({
      trackRecord: [trackRecordEntry('tribune', 'ruling-1')],
      names: [nameOf('tribune', 'New'), nameOf('tribune', 'Newer')],
      note: 'n',
      country: 'BE',
    })
    expect(changes.map(({ what, member, id }) => [what, member, id])).toEqual([
      ['set', 'country', null],
      ['set', 'note', null],
      ['added', 'names', 'tribune/name-New'],
      ['added', 'names', 'tribune/name-Newer'],
      ['removed', 'names', name?.id],
      ['added', 'trackRecord', 'tribune/ruling-1'],
    ])
  })
})
