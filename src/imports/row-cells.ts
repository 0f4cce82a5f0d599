import { earliestDay, isDay, latestDay } from '../domain/date.ts'
import type { PartialDate } from '../domain/outlet.ts'

/** A parsed cell, or the reason why it is invalid. */
export type Read<T> = { readonly value: T } | { readonly reason: string }

/** Parses a day, month or year that is not in the future. */
export function readDate(cell: string, today: string): Read<PartialDate> {
  if (cell === '') return { reason: 'is empty: give a year, month or day, as 2026-11-26' }
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(cell) || !isDay(earliestDay(cell)))
    return { reason: `${quoted(cell)} is no date: give a year, month or day, as 2026-11-26` }
  if (earliestDay(cell) > today) return { reason: `${cell} lies in the future` }
  return { value: cell }
}

/** The last day that a date can mean, but not after today. */
export function dayWithin(date: PartialDate, today: string): string {
  const latest = latestDay(date)
  return latest < today ? latest : today
}

/** Parses one of a list of words, ignoring case and spacing: `Not upheld` → `not-upheld`. */
export function readWord<const T extends string>(cell: string, words: readonly T[]): Read<T> {
  const word = toWord(cell)
  const found = words.find((each) => each === word)
  if (found !== undefined) return { value: found }
  return { reason: `${cell === '' ? 'is empty' : `${quoted(cell)} is not known`}: give one of ${words.join(', ')}` }
}

export function toWord(cell: string): string {
  return cell.toLowerCase().replaceAll(/[\s_-]+/g, '-')
}

export function quoted(cell: string): string {
  return JSON.stringify(cell.length > 80 ? `${cell.slice(0, 79)}…` : cell)
}
