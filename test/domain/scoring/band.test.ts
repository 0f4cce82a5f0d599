import { describe, expect, it } from 'vitest'
import { bandOf, isProvisional } from '../../../src/domain/scoring/band.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'

const methodology = requireMethodology('2027-01')

describe('a band', () => {
  it.each([
    [100, 'high'],
    [80, 'high'],
    [79.9, 'generally-reliable'],
    [60, 'generally-reliable'],
    [59.9, 'mixed'],
    [40, 'mixed'],
    [39.9, 'low'],
    [20, 'low'],
    [19.9, 'very-low'],
    [0, 'very-low'],
  ])('holds %d: %s', (value, band) => {
    expect(bandOf(value, methodology)).toBe(band)
  })

  it('holds nothing below the last', () => {
    expect(() => bandOf(-0.1, methodology)).toThrow(new RangeError('No band holds -0.1'))
  })
})

describe('a score', () => {
  it.each([
    [60, 100, false],
    [59.9, 80, true],
    [59.9, 79.9, false],
    [0, 39.9, false],
    [0, 40, true],
    [50, 50, false],
  ])('whose interval goes from %d to %d is provisional: %s', (low, high, is) => {
    expect(methodology.provisionalAbove).toBe(2)
    expect(isProvisional({ low, high, mass: 0.8 }, methodology)).toBe(is)
  })

  it('is provisional above as many bands as the methodology says', () => {
    const interval = { low: 59.9, high: 80, mass: 0.8 }
    expect(isProvisional(interval, { ...methodology, provisionalAbove: 3 })).toBe(false)
  })
})
