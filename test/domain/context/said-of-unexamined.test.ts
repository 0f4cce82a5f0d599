import { describe, expect, it } from 'vitest'
import { outletPartOf } from '../../../src/domain/context/context.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import type { OutletRecord } from '../../../src/domain/record.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { assessment, outletRecord, sourced, trackRecordEntry, transparencyNote } from '../../support/records.ts'

const ID = 'tribune'
const NOTHING = { transparency: [], trackRecord: [], assessments: [] }
const stake = (party: string, more = {}) => ({
  ...sourced(`${ID}/${party}`),
  party,
  partyKind: 'company' as const,
  relation: 'owns' as const,
  share: null,
  basis: 'reported' as const,
  disputed: false,
  note: null,
  ...more,
})

function partOf(more: Partial<OutletRecord>) {
  const record = outletRecord(ID, { ...NOTHING, country: 'BE', stakes: [], ...more })
  return outletPartOf(record, { asOf: '2026-11-30', knownAt: null, methodology: requireMethodology(), messages: en })
}

const UNEXAMINED = 'Only its identity is on record: how it works and what others found of it has not been examined yet.'

describe('an outlet of which nothing but its identity is on record', () => {
  it('is told by who it is and who owns it, once, with the advice of one that cannot be placed', () => {
    const { outlet, said, fact, missing, summary, advice } = partOf({ stakes: [stake('Reed Ltd'), stake('Halm Ltd')] })
    expect(said).toBe(`${outlet.name} is a newspaper (Belgium), owned by Reed Ltd and Halm Ltd. ${UNEXAMINED}`)
    expect([outlet.depth, fact, missing]).toEqual(['dossier', said, ''])
    expect(summary).toBe(`${said} ${advice.text}`)
    expect(advice.text).toMatch(/^Too little is known to place it/)
  })

  it('names no owner of another day, in dispute, or who only publishes it, and at most two', () => {
    const ended = stake('Reed Ltd', { validTo: '2020' })
    const disputed = stake('Halm Ltd', { disputed: true })
    const publisher = stake('Straw Ltd', { relation: 'publishes' })
    expect(partOf({ stakes: [ended, disputed, publisher] }).said).toMatch(/^[^,]* is a newspaper \(Belgium\)\. Only/)
    expect(partOf({ stakes: ['A', 'B', 'C'].map((party) => stake(party)) }).said).toContain('owned by A and B. ')
  })

  it.each([
    ['finding', { transparency: [transparencyNote(ID, 'note')] }],
    ['entry', { trackRecord: [trackRecordEntry(ID, 'entry')] }],
    ['assessment', { assessments: [assessment(ID, 'a', { assessor: 'nobody-known', verdict: 'good' })] }],
  ])('is not told so with a single %s, whatever it weighs', (_, more) => {
    expect(partOf(more).said).not.toContain(UNEXAMINED)
  })

  it('is told so where the one finding is withdrawn', () => {
    const withdrawn = {
      ...transparencyNote(ID, 'note'),
      withdrawnAt: '2026-11-29T00:00:00Z',
      withdrawalReason: 'A copy.',
    }
    expect(partOf({ transparency: [withdrawn] }).said).toContain(UNEXAMINED)
  })
})
