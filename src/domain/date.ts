import type { Instant, PartialDate } from './outlet.ts'

/** In milliseconds. */
export const DAY = 86_400_000

/** The UTC day of an instant: `2026-11-30T23:59:00Z` → `2026-11-30`. */
export function dayOf(instant: Date | Instant): string {
  return (typeof instant === 'string' ? instant : instant.toISOString()).slice(0, 10)
}

/** First day that a partial date can mean: `2012` → `2012-01-01`. */
export function earliestDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10)
}

/** Last day that a partial date can mean: `2012-02` → `2012-02-29`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date.slice(0, 10)
  const [year, month] = date.split('-').map(Number) as [number, number]
  return dayOf(new Date(Date.UTC(year, month, 0)))
}

/** Days from one day to another, negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** Whether `day` can lie between two partial dates, inclusive; null is open-ended. */
export function holdsOn(day: string, from: PartialDate | null, to: PartialDate | null): boolean {
  return (from === null || earliestDay(from) <= day) && (to === null || latestDay(to) >= day)
}

/** Whether `text` is a real calendar day, as `2024-02-03`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && dayOf(new Date(time)) === text
}
