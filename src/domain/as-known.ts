import { dayOf, earliestDay, latestDay } from './date.ts'
import type { Instant, PartialDate, Sourced } from './outlet.ts'
import { type OutletRecord, partsOf } from './record.ts'
import { dayOfPartial, isAfter } from './scoring/known-evidence.ts'

/** A point on both time axes: what was true on a day (`asOf`), as the record knew it at an instant (`knownAt`). */
export interface Viewpoint {
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  readonly knownAt: Instant
}

/** Whether it was recorded by then, and not yet withdrawn. */
export function wasKnown(
  { recordedAt, withdrawnAt }: Pick<Sourced, 'recordedAt' | 'withdrawnAt'>,
  knownAt: Instant,
): boolean {
  return !isAfter(recordedAt, knownAt) && (withdrawnAt === null || isAfter(withdrawnAt, knownAt))
}

/** Whether it was known by then, and valid on the day. */
export function held(each: Omit<Sourced, 'id' | 'references'>, { asOf, knownAt }: Viewpoint): boolean {
  return (
    wasKnown(each, knownAt) &&
    (each.validFrom === null || earliestDay(each.validFrom) <= asOf) &&
    (each.validTo === null || latestDay(each.validTo) >= asOf)
  )
}

/** Whether something had happened by a day; undated events count from the day they were recorded. */
export function hadHappened(on: PartialDate | null, recordedAt: Instant, asOf: string): boolean {
  return (on === null ? dayOf(recordedAt) : dayOfPartial(on, recordedAt)) <= asOf
}

/** The instant of a record's last addition or withdrawal; with it as `knownAt`, everything is known. */
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
