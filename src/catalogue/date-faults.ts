import { dayOf, earliestDay, isDay, latestDay } from '../domain/date.ts'
import type { PartialDate, Sourced } from '../domain/outlet.ts'
import { isAfter } from '../domain/scoring/known-evidence.ts'
import type { RecordFault } from './fault.ts'

/** Faults in a record's dates of validity, recording and withdrawal. */
export function* validityFaultsOf(part: Sourced): Generator<RecordFault> {
  const { validFrom, validTo, recordedAt, withdrawnAt, withdrawalReason } = part
  yield* pastFaults(validFrom, recordedAt, ['validFrom'])
  if (validTo !== null && !isPartialDate(validTo)) yield [['validTo'], `${validTo} is no real date`]
  else if (!areInOrder(validFrom, validTo)) yield [['validTo'], `is before validFrom, ${validFrom}`]
  if (!isInstant(recordedAt)) yield [['recordedAt'], `${recordedAt} is no real instant`]
  if (withdrawnAt !== null && !isInstant(withdrawnAt)) yield [['withdrawnAt'], `${withdrawnAt} is no real instant`]
  else if (withdrawnAt !== null && isAfter(recordedAt, withdrawnAt))
    yield [['withdrawnAt'], `is before recordedAt, ${recordedAt}`]
  if ((withdrawnAt === null) !== (withdrawalReason === null))
    yield [
      [withdrawnAt === null ? 'withdrawnAt' : 'withdrawalReason'],
      'is missing: a withdrawal has an instant and a reason',
    ]
}

/** A date must be real and, by its first possible day, not after the day it was recorded. */
export function* pastFaults(
  date: PartialDate | null,
  recordedAt: string,
  path: readonly PropertyKey[],
): Generator<RecordFault> {
  if (date === null) return
  if (!isPartialDate(date)) yield [path, `${date} is no real date`]
  else if (earliestDay(date) > dayOf(recordedAt)) yield [path, `${date} is after it was recorded, ${recordedAt}`]
}

/** Whether `from` can be before `to`; true for what is not a date, which is reported elsewhere. */
export function areInOrder(from: PartialDate | null, to: PartialDate | null): boolean {
  if (from === null || to === null || !isPartialDate(from) || !isPartialDate(to)) return true
  return earliestDay(from) <= latestDay(to)
}

function isPartialDate(date: string): boolean {
  return isDay(earliestDay(date))
}

export function isInstant(instant: string): boolean {
  return isDay(dayOf(instant)) && !Number.isNaN(Date.parse(instant))
}
