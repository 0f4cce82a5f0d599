import { dateOf, type TrackRecordEntry } from '../../domain/evidence.ts'

/** Rulings of one body on an outlet, newest first, which a page shows as one line. */
export interface RulingRun {
  readonly body: string
  readonly rulings: readonly TrackRecordEntry[]
  /** Years of the oldest and the newest dated one; null where none has a date. */
  readonly years: readonly [first: string, last: string] | null
}

/** A body with fewer rulings on an outlet is shown entry by entry. */
const MANY = 8

/**
 * Takes the rulings of each body that has many on the outlet out of a track record; `others` is the rest. Keeps the
 * order.
 */
export function rulingRunsOf(entries: readonly TrackRecordEntry[]): {
  readonly runs: readonly RulingRun[]
  readonly others: readonly TrackRecordEntry[]
} {
  const byBody = Map.groupBy(entries, ({ kind, body }) => (kind === 'ruling' ? body : null))
  const runs = [...byBody].flatMap(([body, rulings]): RulingRun[] =>
    body === null || rulings.length < MANY ? [] : [{ body, rulings, years: yearsOf(rulings) }],
  )
  const inRuns = new Set(runs.flatMap(({ rulings }) => rulings))
  return { runs, others: entries.filter((entry) => !inRuns.has(entry)) }
}

function yearsOf(rulings: readonly TrackRecordEntry[]): RulingRun['years'] {
  const years = rulings.flatMap((entry) => dateOf(entry)?.slice(0, 4) ?? []).toSorted()
  const [first] = years
  const last = years.at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}
