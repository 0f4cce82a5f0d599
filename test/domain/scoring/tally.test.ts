import { describe, expect, it } from 'vitest'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { tallyOf } from '../../../src/domain/scoring/tally.ts'

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
