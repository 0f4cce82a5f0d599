import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumberOf, yearOf } from '../../../src/domain/scoring/day-number.ts'

it('numbers days as the calendar does', () => {
  expect(dayNumberOf('1970-01-01')).toBe(0)
  expect(dayNumberOf('2024-02-29')).toBe(19_782)
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
      fc.pre(/^\d{4}-/.test(day))
      expect(dayNumberOf(day)).toBe(number)
      expect(yearOf(day)).toBe(Number(day.slice(0, 4)))
    }),
  )
})

it('reads the day of an instant', () => {
  expect(dayNumberOf('1970-01-02T23:59:59.999Z')).toBe(1)
})
