import { describe, expect, it } from 'vitest'
import { CRITERIA } from '../../src/domain/evidence.ts'
import { ACT_POINTS, actStandingOf, EU_MEMBERS, isSeen, withCounterpart } from '../../src/domain/media-freedom-act.ts'
import type { Stake } from '../../src/domain/outlet.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { outletRecord, sourced, transparencyNote } from '../support/records.ts'

function stakeOf(outletId: string, party: string, more: Partial<Stake> = {}): Stake {
  const bare = {
    partyKind: 'company',
    relation: 'owns',
    share: null,
    basis: 'reported',
    disputed: false,
    note: null,
  } as const
  return { ...sourced(`${outletId}/stake`), ...bare, party, ...more }
}

const DAY = '2026-11-30'
const standing = (more: Partial<OutletRecord>) => actStandingOf(outletRecord('tide', more), DAY)
const seen = (more: Partial<OutletRecord>) => ACT_POINTS.filter((point) => isSeen(standing(more), point)).join('')

describe('what Article 6(1) of the Media Freedom Act asks for', () => {
  it('is the counterpart of three criteria, and of no other question', () => {
    const sources = CRITERIA.map((criterion) => withCounterpart(`transparency.${criterion}`, 'x'))
    expect(sources.filter((source) => /\)\([a-d]\)/.test(source))).toEqual([
      'x; EMFA Article 6(1)(a) to (c)',
      'x; EMFA Article 6(1)(d)',
      'x; EMFA Article 6(1)(a)',
    ])
    expect(sources.filter((source) => source.endsWith('nothing in EMFA Article 6(1)'))).toHaveLength(9)
    expect(withCounterpart('fact-check', 'x')).toBe('x')
    expect(withCounterpart('transparency.contact-published', 'clause 1.2. Shown')).toBe(
      'clause 1.2; EMFA Article 6(1)(a). Shown',
    )
  })

  it('is asked of the 27 members', () => {
    expect(EU_MEMBERS.size).toBe(27)
    expect([EU_MEMBERS.has('FR'), EU_MEMBERS.has('GB')]).toEqual([true, false])
  })
})

describe('what was seen of it', () => {
  it('is nothing where nothing is on record', () => {
    expect(seen({})).toBe('')
  })

  it.each([
    ['a publisher', { stakes: [stakeOf('tide', 'Tide GmbH', { relation: 'publishes' })] }, 'a'],
    ['an owner that is a company', { stakes: [stakeOf('tide', 'Tide Group', { partyKind: 'company' })] }, 'b'],
    ['an owner that is a person', { stakes: [stakeOf('tide', 'A. Person', { partyKind: 'person' })] }, 'bc'],
    ['a former owner', { stakes: [stakeOf('tide', 'Old Group', { validTo: '2020' })] }, ''],
    ['an owner that is disputed', { stakes: [stakeOf('tide', 'Some Group', { disputed: true })] }, ''],
    [
      'a finding on contact',
      { transparency: [transparencyNote('tide', 'a', { criterion: 'contact-published' })] },
      'a',
    ],
    [
      'a finding on funding',
      { transparency: [transparencyNote('tide', 'a', { criterion: 'funding-disclosed' })] },
      'd',
    ],
    ['a finding on another', { transparency: [transparencyNote('tide', 'a', { criterion: 'sourcing-policy' })] }, ''],
  ] as const)('by %s is told', (_, more, points) => {
    expect(seen(more)).toBe(points)
  })
})
