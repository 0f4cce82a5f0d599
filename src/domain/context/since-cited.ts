import { held, type Viewpoint } from '../as-known.ts'
import { earliestDay } from '../date.ts'
import { dateOf } from '../evidence.ts'
import type { OutletRecord } from '../record.ts'
import { type ContextOptions, type SinceCited, scoreOfRecord } from './context.ts'

/** Null where the citation is not older than `asOf`. */
export function sinceCitedOf(
  record: OutletRecord,
  citedOn: string,
  viewpoint: Viewpoint,
  options: ContextOptions,
): SinceCited | null {
  if (citedOn >= viewpoint.asOf) return null
  const then: Viewpoint = { asOf: citedOn, knownAt: viewpoint.knownAt }
  const scoreOn = (asOf: string) => scoreOfRecord(record, { ...options, asOf, knownAt: viewpoint.knownAt })
  const before = scoreOn(citedOn)
  const after = scoreOn(viewpoint.asOf)
  const between = (on: string | null) => on !== null && earliestDay(on) > citedOn && earliestDay(on) <= viewpoint.asOf
  const dated = [
    ...record.transparency.map(({ observedOn, ...each }) => ({ ...each, on: observedOn })),
    ...record.trackRecord.map((each) => ({ ...each, on: dateOf(each) })),
    ...record.assessments.map(({ assessedOn, ...each }) => ({ ...each, on: assessedOn })),
  ]
  return {
    from: citedOn,
    valueThen: before.value,
    valueNow: after.value,
    leaningThen: before.leaning,
    leaningNow: after.leaning,
    bandThen: before.band,
    bandNow: after.band,
    newEvidence: dated.filter((each) => held(each, viewpoint) && between(each.on)).map(({ id }) => id),
    changedStakes: record.stakes.filter((each) => held(each, then) !== held(each, viewpoint)).map(({ id }) => id),
  }
}
