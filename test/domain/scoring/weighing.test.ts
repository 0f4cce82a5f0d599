import { describe, expect, it } from 'vitest'
import type { Basis } from '../../../src/domain/evidence.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import type { Reading } from '../../../src/domain/scoring/signal.ts'
import { decayOf, newestOf, type Weighed, weigh, weighingOf } from '../../../src/domain/scoring/weighing.ts'

/** A reading as the choice between readings sees it. */
const weighed = (id: string, age: number, x: number, strength = 1, scope: string | null = null) =>
  ({
    reading: { known: { record: { id, scope } } },
    age,
    weighing: { base: 1, x },
    level: Math.log2(strength),
    repeat: 1,
  }) as Weighed

const newest = (...all: Weighed[]) => newestOf(all)?.reading.known.record.id

describe('of several answers to one question', () => {
  it('the newest counts', () => {
    expect(newest(weighed('old', 10, 0), weighed('new', 9, 1))).toBe('new')
    expect(newest()).toBeUndefined()
  })

  it('the more doubtful counts where two are of one day, however strong the other is', () => {
    const [doubtful, certain] = [weighed('z', 5, 0.2), weighed('a', 5, 0.8, 9)]
    expect(newest(certain, doubtful)).toBe('z')
    expect(newest(doubtful, certain)).toBe('z')
  })

  it('the strongest represents those that agree with the newest, up to the first that does not', () => {
    expect(newest(weighed('new', 1, 1, 1), weighed('confirmed', 2, 1, 3))).toBe('confirmed')
    expect(newest(weighed('new', 1, 1, 1), weighed('other', 2, 0, 9), weighed('before', 3, 1, 3))).toBe('new')
    expect(newest(weighed('new', 1, 1, 3), weighed('equal', 2, 1, 3))).toBe('new')
  })

  it('the same one counts on every day where an older and a newer one weigh the same', () => {
    const reading = (id: string, age: number, basis: Basis) =>
      ({ known: { record: { id, basis, scope: null }, age } }) as unknown as Reading
    const factors = requireMethodology().basisFactors
    expect(factors.imported / factors.observed).toBe(0.5)
    const chosen = Array.from({ length: 3000 }, (_, day) => [
      weigh(reading('new', day, 'imported'), { base: 1, x: 0 }, 4, factors),
      weigh(reading('old', day + 4 * 365.25, 'observed'), { base: 1, x: 0 }, 4, factors),
    ]).map((pair) => newest(...pair))
    expect(new Set(chosen)).toEqual(new Set(['new']))
  })

  it('what is said of the whole outlet comes before what is said of a part', () => {
    expect(newest(weighed('part', 1, 0, 1, 'sport'), weighed('whole', 9, 1))).toBe('whole')
    expect(newest(weighed('part', 1, 0, 1, 'sport'), weighed('other part', 2, 1, 1, 'opinion'))).toBe('part')
  })

  it('the order in which records came in does not matter', () => {
    expect(newest(weighed('b', 1, 1), weighed('a', 1, 1))).toBe('a')
    expect(newest(weighed('a', 1, 1), weighed('b', 1, 1))).toBe('a')
  })
})

describe('what is left of a record', () => {
  it.each([
    [0, 3, 1],
    [365.25 * 3, 3, 0.5],
    [365.25 * 6, 3, 0.25],
    [365.25, 1, 0.5],
  ])('after %d days at a half-life of %d years is %d', (days, years, left) => {
    expect(decayOf(days, years)).toBe(left)
  })
})

describe('what a verdict is worth', () => {
  const scale = {
    base: 2,
    scale: [
      [0, 0.1],
      [50, 0.5],
      [100, 0.9],
    ],
  } as const
  it.each([
    ['-5', 0.1],
    ['0', 0.1],
    ['25', 0.3],
    ['50', 0.5],
    ['75', 0.7],
    ['100', 0.9],
    ['120', 0.9],
  ])('as the number %s is read off its scale: %d', (verdict, x) => {
    expect(weighingOf(scale, verdict)).toEqual({ base: 2, x })
  })

  it('is null where it is neither a number nor a known word', () => {
    expect(weighingOf(scale, '')).toBeUndefined()
    expect(weighingOf(scale, 'high')).toBeUndefined()
    expect(weighingOf({ base: 1, verdicts: { good: 0.8 } }, 'good')).toEqual({ base: 1, x: 0.8 })
    expect(weighingOf({ base: 1, verdicts: { good: 0.8 } }, 'bad')).toBeUndefined()
  })
})
