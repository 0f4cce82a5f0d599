import { earliestDay, latestDay } from '../../date.ts'
import type { Evidence } from '../../evidence.ts'
import type { Instant, PartialDate, Sourced } from '../../outlet.ts'
import { dayNumberOf } from '../day-number.ts'
import { DATES, dayOfRecord, isAfter, type Known, type KnownEvidence, publishedOf } from '../known-evidence.ts'

/** The days on which a record exists, as day numbers (see `dayNumberOf`). */
export interface Lifetime {
  readonly from: number
  /** The first day on which it no longer exists; Infinity while it is valid. */
  readonly until: number
  readonly ending: 'ended' | 'withdrawn'
}

export interface LivingEvidence {
  readonly evidence: KnownEvidence
  readonly lifetimes: ReadonlyMap<Known<unknown>, Lifetime>
}

export interface LifetimeRules {
  /** The day that ages are counted to. */
  readonly to: string
  /**
   * The instant at which the record is read throughout; null to read it, for each day, as it was known at the end of
   * that day.
   */
  readonly knownAt: Instant | null
  readonly undatedAge: number | null
}

/** Every record that exists on some day up to `to`, with its lifetime. */
export function livingEvidence(evidence: Evidence, rules: LifetimeRules): LivingEvidence {
  const lifetimes = new Map<Known<unknown>, Lifetime>()
  const pages = publishedOf(evidence)
  const living = <R extends Sourced>(
    records: readonly R[],
    datedBy: (record: R) => PartialDate | null,
    ends: boolean,
  ): Known<R>[] => {
    const found: Known<R>[] = []
    for (const record of records) {
      const on = dayOfRecord(record, datedBy(record), rules.undatedAge, pages)
      if (on === null && rules.undatedAge === null) continue
      const lifetime = lifetimeOf(record, on, ends, rules)
      if (lifetime === null) continue
      const age = dayNumberOf(rules.to) - dayNumberOf(on ?? record.recordedAt)
      const known = { record, on, age: on === null ? age + (rules.undatedAge ?? 0) : age }
      found.push(known)
      lifetimes.set(known, lifetime)
    }
    return found
  }
  const notes = living(evidence.transparency, DATES.transparency, true)
  const entries = living(evidence.trackRecord, DATES.trackRecord, false)
  const known = {
    transparency: Map.groupBy(notes, ({ record }) => record.criterion),
    trackRecord: Map.groupBy(entries, ({ record }) => record.kind),
    assessments: living(evidence.assessments, DATES.assessments, true),
  }
  return { evidence: known, lifetimes }
}

function lifetimeOf(
  { recordedAt, withdrawnAt, validFrom, validTo }: Sourced,
  on: string | null,
  ends: boolean,
  { to, knownAt }: LifetimeRules,
): Lifetime | null {
  const recordedOn = dayNumberOf(recordedAt)
  let from = on === null ? recordedOn : dayNumberOf(on)
  let until = Number.POSITIVE_INFINITY
  let ending: Lifetime['ending'] = 'ended'
  if (ends && validFrom !== null) from = Math.max(from, dayNumberOf(earliestDay(validFrom)))
  if (ends && validTo !== null) until = dayNumberOf(latestDay(validTo)) + 1
  if (knownAt === null) {
    from = Math.max(from, recordedOn)
    if (withdrawnAt !== null && dayNumberOf(withdrawnAt) < until) {
      until = dayNumberOf(withdrawnAt)
      ending = 'withdrawn'
    }
  } else if (isAfter(recordedAt, knownAt) || (withdrawnAt !== null && !isAfter(withdrawnAt, knownAt))) return null
  return from >= until || from > dayNumberOf(to) ? null : { from, until, ending }
}
