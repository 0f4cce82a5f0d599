import type { Basis } from '../evidence.ts'
import type { AssessorWeighing, Pool, Weighing } from './methodology.ts'
import { toMicro } from './round.ts'
import type { Reading } from './signal.ts'

/** A reading and what it is worth. */
export interface Weighed {
  readonly reading: Reading
  /** Days. */
  readonly age: number
  readonly weighing: Weighing
  readonly basisFactor: number
  readonly decay: number
  /** base · basisFactor · decay */
  readonly strength: number
  /** The pool that it shares, by a key of its own; null where it counts by itself. */
  readonly pool: { readonly pool: Pool; readonly key: string } | null
  /** 1 until `discountRepeats` or `sharePools` has seen it. */
  repeat: number
}

const DAYS_A_YEAR = 365.25

/** What is left of a record of some age: 1 when new, a half after each half-life. */
export function decayOf(ageInDays: number, halfLifeYears: number): number {
  return toMicro(2 ** (-ageInDays / (halfLifeYears * DAYS_A_YEAR)))
}

export function weigh(
  reading: Reading,
  weighing: Weighing,
  halfLifeYears: number,
  basisFactors: Readonly<Record<Basis, number>>,
  pool: Weighed['pool'] = null,
): Weighed {
  const { record, age } = reading.known
  const basisFactor = basisFactors[record.basis]
  const decay = decayOf(age, halfLifeYears)
  const strength = weighing.base * basisFactor * decay
  return { reading, age, weighing, basisFactor, decay, strength, pool, repeat: 1 }
}

/** What an assessor's verdict is worth; undefined where the methodology gives it no weight. */
export function weighingOf(assessor: AssessorWeighing, verdict: string): Weighing | undefined {
  if ('verdicts' in assessor) {
    const x = assessor.verdicts[verdict]
    return x === undefined ? undefined : { base: assessor.base, x }
  }
  const number = Number(verdict)
  return verdict === '' || Number.isNaN(number)
    ? undefined
    : { base: assessor.base, x: readOff(assessor.scale, number) }
}

/** The height at `at` of straight lines between points; level beyond the first and the last. */
function readOff(points: readonly (readonly [number, number])[], at: number): number {
  let [fromAt, fromX] = points[0] as readonly [number, number]
  for (const [toAt, toX] of points) {
    if (at <= toAt) return toAt === fromAt ? toX : toMicro(fromX + ((toX - fromX) * (at - fromAt)) / (toAt - fromAt))
    fromAt = toAt
    fromX = toX
  }
  return fromX
}

/**
 * The newest answer, taken from the strongest of the newest records that agree on it, so that being confirmed never weakens it. What is
 * said of the whole outlet comes before what is limited to a part. On one day the more doubtful answer wins.
 */
export function newestOf(weighed: readonly Weighed[]): Weighed | undefined {
  const whole = weighed.filter(({ reading }) => reading.known.record.scope === null)
  return strongestOfRun([...(whole.length > 0 ? whole : weighed)].sort(byAgeThenDoubt))
}

/** Of a list from the newest, the strongest of those that agree with the first and have no other between. */
export function strongestOfRun<W extends Weighed>(sorted: readonly W[]): W | undefined {
  let strongest = sorted[0]
  for (const each of sorted) {
    if (each.weighing.x !== sorted[0]?.weighing.x) break
    if (strongest !== undefined && each.strength > strongest.strength) strongest = each
  }
  return strongest
}

export function byAgeThenDoubt(one: Weighed, other: Weighed): number {
  return one.age - other.age || one.weighing.x - other.weighing.x || byId(one, other)
}

/** Newest first, then by the id of the record: an order that does not depend on how the records came in. */
export function byAge(one: Weighed, other: Weighed): number {
  return one.age - other.age || byId(one, other)
}

function byId(one: Weighed, other: Weighed): number {
  const [id, otherId] = [one.reading.known.record.id, other.reading.known.record.id]
  return id < otherId ? -1 : id > otherId ? 1 : 0
}
