import { DAY, dayOf } from '../../date.ts'
import type { Evidence } from '../../evidence.ts'
import type { Instant, OutletKind } from '../../outlet.ts'
import { betaBounds, type Interval } from '../beta-interval.ts'
import { dayNumberOf } from '../day-number.ts'
import type { BandName, Leaning, Methodology, Pillar } from '../methodology.ts'
import { toTenth } from '../round.ts'
import { isNearLeaningEdge, type ScoreStatus, standingOf, voicesAmong } from '../standing.ts'
import { type Tally, tallyFrom } from '../tally.ts'
import { isUnscored } from '../unscored-kind.ts'
import { entriesOf } from './entries.ts'
import { livingEvidence } from './lifetime.ts'
import {
  newRunningSums,
  pillarUnitsOn,
  type RunningSums,
  recount,
  roundedPillarUnitsOn,
  roundedSumsOn,
  sumsOn,
} from './running-sums.ts'
import { type Entry, enter, leave, type Slot } from './slot.ts'

export interface ScoreCause {
  readonly evidenceId: string
  readonly change: 'began' | 'ended' | 'withdrawn'
}

/**
 * The score on a day when the evidence that counts changed, with what changed. Between two points only decay changes
 * the score.
 */
export interface ScorePoint {
  readonly on: string
  readonly status: ScoreStatus
  readonly value: number | null
  readonly interval: Interval
  readonly leaning: Leaning | null
  readonly band: BandName | null
  readonly provisional: boolean
  /** Empty for the first point of a history that begins at `from`. */
  readonly causes: readonly ScoreCause[]
}

export interface HistoryRequest {
  readonly kind: OutletKind
  readonly evidence: Evidence
  readonly methodology: Methodology
  /** The first day; null for the day of the first evidence. */
  readonly from: string | null
  readonly to: string
  /**
   * The instant at which the record is read throughout; null to read it, for each day, as it was known at the end of
   * that day.
   */
  readonly knownAt: Instant | null
}

interface Change {
  readonly day: number
  readonly entry: Entry
  readonly change: ScoreCause['change']
}

interface Day {
  readonly day: number
  readonly changes: readonly Change[]
}

/** Every change of an outlet's score between two days, oldest first; empty for a kind of outlet that gets no score. */
export function scoreHistoryOf({
  kind,
  evidence,
  methodology,
  from,
  to,
  knownAt,
}: HistoryRequest): readonly ScorePoint[] {
  if (isUnscored(kind, methodology)) return []
  const living = livingEvidence(evidence, { to, knownAt, undatedAge: methodology.undatedAge })
  const { entries, families } = entriesOf(living, methodology)
  const running = newRunningSums(dayNumberOf(to))
  const mixed = [...new Set(entries.map(({ slot }) => slot))].filter(({ halfLives }) => halfLives.size > 1)
  const first = from === null ? Number.NEGATIVE_INFINITY : dayNumberOf(from)

  const pointOn = (day: number, causes: readonly ScoreCause[]): ScorePoint => {
    for (const slot of mixed) recount(running, slot, day)
    return {
      on: dayOf(new Date(day * DAY)),
      ...placedOn(running, families, day, methodology),
      causes,
    }
  }

  const days = daysOf(changesOf(entries, dayNumberOf(to)))
  const points: ScorePoint[] = []
  let opening: readonly ScoreCause[] = []
  for (const { day, changes } of days.filter((each) => each.day <= first)) {
    const causes = causesOf(running, changes, day)
    if (day === first) opening = causes
  }
  if (opening.length > 0 || (from !== null && running.counted > 0)) points.push(pointOn(first, opening))
  for (const { day, changes } of days.filter((each) => each.day > first)) {
    const causes = causesOf(running, changes, day)
    if (causes.length > 0) points.push(pointOn(day, causes))
  }
  return points
}

function changesOf(entries: readonly Entry[], last: number): readonly Change[] {
  const changes: Change[] = []
  for (const entry of entries) {
    const { from, until, ending } = entry.lifetime
    changes.push({ day: from, entry, change: 'began' })
    if (until <= last) changes.push({ day: until, entry, change: ending })
  }
  return changes.sort((one, other) => one.day - other.day)
}

function daysOf(changes: readonly Change[]): readonly Day[] {
  const days: Day[] = []
  for (let from = 0, to = 0; from < changes.length; from = to) {
    const day = changes[from]?.day ?? 0
    while (changes[to]?.day === day) to++
    days.push({ day, changes: changes.slice(from, to) })
  }
  return days
}

/** Applies the changes of a day, and returns those in slots where the reading that counts changed. */
function causesOf(running: RunningSums, changes: readonly Change[], day: number): readonly ScoreCause[] {
  const touched = new Set<Slot>()
  for (const { entry, change } of changes) {
    if (change === 'began') enter(entry)
    else leave(entry)
    touched.add(entry.slot)
  }
  const changed = new Set([...touched].filter((slot) => recount(running, slot, day)))
  return changes
    .filter(({ entry }) => changed.has(entry.slot))
    .map(({ entry, change }) => ({ evidenceId: entry.reading.known.record.id, change }))
    .sort((one, other) => (one.evidenceId < other.evidenceId ? -1 : 1))
}

type Placed = Omit<ScorePoint, 'on' | 'causes'>

function placedOn(
  running: RunningSums,
  families: ReadonlyMap<string, Slot>,
  day: number,
  methodology: Methodology,
): Placed {
  const tally = tallyOn(running, day, methodology)
  const heard = {
    families: new Set([...families].flatMap(([family, { counted }]) => (counted.length > 0 ? [family] : []))),
    pillars: pillarsOn(running, day, methodology),
  }
  const { status, leaning, band, provisional } = standingOf(tally, voicesAmong(heard, methodology), methodology)
  return { status, value: tally.value, interval: tally.interval, leaning, band, provisional }
}

/**
 * How far the running sums can be from those of a score, as they skip the rounding of each contribution. A contribution
 * outside a pool is off by a few ten-millionths at most, in a random direction, so n of them are off by at most about
 * six standard deviations, 3·10⁻⁶·√n. Within a pool the error is negligible, and rounding the sums themselves adds half
 * a millionth.
 */
const errorOf = ({ single }: RunningSums) => 1e-6 + 3e-6 * Math.sqrt(single)

/** Evidence units of each pillar, summed as in a score where rounding decides whether a pillar is a voice. */
function pillarsOn(running: RunningSums, day: number, { firm }: Methodology): ReadonlyMap<Pillar, number> {
  const pillars = pillarUnitsOn(running, day)
  const isNearLeast = (units: number) => firm !== undefined && Math.abs(units - firm.least) < errorOf(running)
  return [...pillars.values()].some(isNearLeast) ? roundedPillarUnitsOn(running, day) : pillars
}

/**
 * Value and interval as a score of that day prints them. Where the error of the running sums could change a printed
 * digit, the contributions are summed one by one instead.
 */
function tallyOn(running: RunningSums, day: number, methodology: Methodology): Tally {
  const { prior, intervalMass, minimumEvidence } = methodology
  const { support, doubt } = sumsOn(running, day)
  const alpha = support + prior.rate * prior.weight
  const beta = doubt + (1 - prior.rate) * prior.weight
  const mean = (100 * alpha) / (alpha + beta)
  const [low, high] = betaBounds(alpha, beta, intervalMass)

  const error = errorOf(running)
  const isNearRounding = (points: number) =>
    Math.abs(10 * points - Math.floor(10 * points) - 0.5) < (2000 * error) / (alpha + beta)
  const isNearEdge = isNearLeaningEdge(alpha, beta, methodology)
  if (isNearEdge || Math.abs(support + doubt - minimumEvidence) < error || [mean, low, high].some(isNearRounding)) {
    const exact = roundedSumsOn(running, day)
    return tallyFrom(exact.support, exact.doubt, methodology, minimumEvidence)
  }
  return {
    support,
    doubt,
    evidence: support + doubt,
    value: support + doubt > 0 && support + doubt >= minimumEvidence ? toTenth(mean) : null,
    interval: { low: toTenth(low), high: toTenth(high), mass: intervalMass },
  }
}
