import { describe, expect, it } from 'vitest'
import { dayOf, daysBetween, earliestDay, holdsOn, isDay, latestDay } from '../../src/domain/date.ts'

describe('dayOf', () => {
  it.each([
    ['2026-11-30T00:00:00.000Z', '2026-11-30'],
    ['2026-11-30T23:59:59.999Z', '2026-11-30'],
    ['2026-12-01T00:00:00Z', '2026-12-01'],
  ])('is the UTC day of an instant, as text or as a date: %s', (instant, day) => {
    expect([dayOf(instant), dayOf(new Date(instant))]).toEqual([day, day])
  })
})

it.each([
  ['2012', '2012-01-01', '2012-12-31'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2013-02', '2013-02-01', '2013-02-28'],
  ['2013-12', '2013-12-01', '2013-12-31'],
  ['2013-12-05', '2013-12-05', '2013-12-05'],
  ['2013-12-05T10:00:00Z', '2013-12-05', '2013-12-05'],
])('%s can mean the days from %s to %s', (date, earliest, latest) => {
  expect([earliestDay(date), latestDay(date)]).toEqual([earliest, latest])
})

it('counts days across months, leap days and changes of clocks, negative backwards', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-03-28', '2026-04-01')).toBe(4)
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1)
})

it.each([
  ['2015-01-01', '2015', '2016', true],
  ['2014-12-31', '2015', '2016', false],
  ['2016-12-31', '2015', '2016', true],
  ['2017-01-01', '2015', '2016', false],
  ['1900-01-01', null, '2016', true],
  ['2100-01-01', '2015', null, true],
])('%s can lie between %s and %s: %s', (day, from, to, holds) => {
  expect(holdsOn(day, from, to)).toBe(holds)
})

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-13-01', false],
  ['2023-1-01', false],
  ['2023-01-01T00:00:00Z', false],
  ['', false],
])('%j is a day of the calendar: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})
