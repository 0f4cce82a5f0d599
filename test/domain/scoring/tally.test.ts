import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../../src/domain/scoring/contribution.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { pillarsOf, tallyOf } from '../../../src/domain/scoring/tally.ts'

const methodology = requireMethodology('2026-12')

describe('a tally', () => {
  it.each([
    [2, true],
    [1.999999, false],
    [2.000001, true],
  ])('of %d units has a value from exactly the minimum on: %s', (units, hasValue) => {
    const { value, evidence } = tallyOf([{ x: 1, units }], methodology, 2)
    expect(evidence).toBe(units)
    expect(value !== null).toBe(hasValue)
  })

  it('has no value without evidence, even where none is asked for', () => {
    expect(tallyOf([], methodology, 0)).toMatchObject({ value: null, support: 0, doubt: 0, evidence: 0 })
  })

  it('is support and doubt beside a prior of two units, half and half', () => {
    expect(methodology.prior).toEqual({ weight: 2, rate: 0.5 })
    const { value, support, doubt } = tallyOf(
      [
        { x: 0.75, units: 4 },
        { x: 0, units: 2 },
      ],
      methodology,
      2,
    )
    expect([support, doubt]).toEqual([3, 3])
    expect(value).toBe(50)
    expect(tallyOf([{ x: 1, units: 6 }], methodology, 2).value).toBe(87.5)
    expect(tallyOf([{ x: 0, units: 6 }], methodology, 2).value).toBe(12.5)
  })
})

describe('a pillar by itself', () => {
  const contribution = (pillar: Contribution['pillar'], x: number, units: number) =>
    ({ pillar, x, units, base: 5, basisFactor: 0.5, decay: 0.8 }) as Contribution
  const contributions = [
    contribution('transparency', 1, 0.7),
    contribution('transparency', 0.25, 0.4),
    contribution('track-record', 0, 1.5),
  ]

  it('adds up what its records weigh before a pool bounds them, where there are pools', () => {
    const pooled = pillarsOf(contributions, requireMethodology('2027-01'))
    // Two units a record: 5 · 0.5 · 0.8.
    expect(pooled.transparency).toMatchObject({ support: 2.5, doubt: 1.5, evidence: 4 })
    expect(pooled['track-record']).toMatchObject({ support: 0, doubt: 2, evidence: 2 })
    expect(pooled.assessments).toMatchObject({ value: null, evidence: 0 })
  })

  it('adds up units where there are none', () => {
    const { transparency, ...others } = pillarsOf(contributions, methodology)
    expect(transparency).toMatchObject({ support: 0.8, doubt: 0.3, evidence: 1.1 })
    expect(others['track-record']).toMatchObject({ support: 0, doubt: 1.5 })
  })

  it('has a value from exactly its own minimum on', () => {
    const asking = (pillarMinimumEvidence: number) =>
      pillarsOf(contributions, { ...methodology, minimumEvidence: 9, pillarMinimumEvidence }).transparency.value
    expect(asking(1.1)).not.toBeNull()
    expect(asking(1.100001)).toBeNull()
  })
})
