import { describe, expect, it } from 'vitest'
import { evidenceRowsOf } from '../../src/domain/evidence-rows.ts'
import type { Stake } from '../../src/domain/outlet.ts'
import { outletRecord, REFERENCE, sourced, trackRecordEntry, transparencyNote } from '../support/records.ts'

const VIEW = { asOf: '2026-11-20', knownAt: '2026-11-20T00:00:00Z' }

const stake = (local: string, more: Partial<Stake> = {}): Stake => ({
  ...sourced(`paper/${local}`),
  party: 'Gazette Holding',
  partyKind: 'company',
  relation: 'owns',
  share: null,
  basis: 'reported',
  disputed: false,
  note: null,
  ...more,
})

describe('a row of evidence', () => {
  it('carries what the score took of it, and 0 where it counts for nothing', () => {
    const record = outletRecord('paper', {
      transparency: [transparencyNote('paper', 'note-1'), transparencyNote('paper', 'note-2')],
    })
    const rows = evidenceRowsOf(record, VIEW, [{ basis: ['paper/note-1'], units: 0.3, x: 1 }])
    expect(rows.map(({ id, units, speaksFor }) => [id, units, speaksFor])).toEqual([
      ['paper/note-1', 0.3, 1],
      ['paper/note-2', 0, null],
    ])
  })

  it('of an entry says that its day is the last that it can have happened on', () => {
    const trackRecord = [
      trackRecordEntry('paper', 'ruling-1'),
      trackRecordEntry('paper', 'ruling-2', { occurredOn: null, occurredBy: '2025-05' }),
    ]
    const rows = evidenceRowsOf(outletRecord('paper', { trackRecord }), VIEW, [])
    expect(rows.map(({ on, orBefore }) => [on, orBefore])).toEqual([
      ['2025-03-01', false],
      ['2025-05', true],
    ])
  })

  it('of a stake names the party and its share, and is left out once the stake has ended', () => {
    const stakes = [stake('stake-1', { share: 12.5 }), stake('stake-2', { validTo: '2026-11-19' })]
    const rows = evidenceRowsOf(outletRecord('paper', { stakes }), VIEW, [])
    expect(rows.map(({ type, what, says }) => [type, what, says])).toEqual([
      ['stake', 'owns', 'Gazette Holding (12.5 %)'],
    ])
  })

  it('rests on the strongest reference first', () => {
    const press = { ...REFERENCE, id: 's0', kind: 'press' as const }
    const record = outletRecord('paper', {
      references: [press, REFERENCE],
      transparency: [transparencyNote('paper', 'note-1', { references: ['s0', 's1'] })],
    })
    expect(evidenceRowsOf(record, VIEW, [])[0]?.references.map(({ id }) => id)).toEqual(['s1', 's0'])
  })
})
