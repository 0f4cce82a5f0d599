import { earliestDay, latestDay } from './date.ts'
import type { Instant, PartialDate, Sourced } from './outlet.ts'
import { type OutletRecord, partsOf } from './record.ts'
import { dayOf, isAfter } from './scoring/known-evidence.ts'

/** A point in both times: what was true on a day, as the record said at an instant. */
export interface Viewpoint {
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  readonly knownAt: Instant
}

/** Whether the record spoke of it by then: recorded, and not yet withdrawn. */
export function wasKnown(
  { recordedAt, withdrawnAt }: Pick<Sourced, 'recordedAt' | 'withdrawnAt'>,
  knownAt: Instant,
): boolean {
  return !isAfter(recordedAt, knownAt) && (withdrawnAt === null || isAfter(withdrawnAt, knownAt))
}

/** Whether it was known, and held on the day. */
export function held(each: Omit<Sourced, 'id' | 'references'>, { asOf, knownAt }: Viewpoint): boolean {
  return (
    wasKnown(each, knownAt) &&
    (each.validFrom === null || earliestDay(each.validFrom) <= asOf) &&
    (each.validTo === null || latestDay(each.validTo) >= asOf)
  )
}

/** Whether something dated had happened by a day; the undated counts from the day it was recorded. */
export function hadHappened(on: PartialDate | null, recordedAt: Instant, asOf: string): boolean {
  return (on === null ? recordedAt.slice(0, 10) : dayOf(on, recordedAt)) <= asOf
}

/** The instant of a record's last addition or withdrawal: seen from there, all of it is known. */
export function lastChangeOf(record: OutletRecord): Instant {
  let last = record.recordedAt
  for (const { recordedAt, withdrawnAt } of partsOf(record)) {
    if (isAfter(recordedAt, last)) last = recordedAt
    if (withdrawnAt !== null && isAfter(withdrawnAt, last)) last = withdrawnAt
  }
  const filed = [
    ...record.replies.flatMap(({ recordedAt, withdrawnAt, proof }) => [recordedAt, withdrawnAt, proof?.checkedAt]),
    ...record.disputes.flatMap(({ steps, proof }) => [...steps.map(({ at }) => at), proof?.checkedAt]),
  ]
  for (const at of filed) if (at && isAfter(at, last)) last = at
  return last
}
