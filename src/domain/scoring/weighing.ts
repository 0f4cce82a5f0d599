import type { Basis } from '../evidence.ts'
import { DAYS_A_YEAR } from './day-number.ts'
import type { AssessorWeighing, Pool, Weighing } from './methodology.ts'
import { toMicro } from './round.ts'
import type { Reading } from './signal.ts'

/** A reading with its weight. */
export interface Weighed {
  readonly reading: Reading
  /** In days. */
  readonly age: number
  readonly weighing: Weighing
  readonly basisFactor: number
  readonly decay: number
  /** base · basisFactor · decay */
  readonly strength: number
  /** Base-2 logarithm of the strength before rounding. Two of one half-life differ by the same on every day. */
  readonly level: number
  /** The pool that it belongs to, with the pool's key; null where it counts by itself. */
  readonly pool: { readonly pool: Pool; readonly key: string } | null
  /** 1 until `discountRepeats` or `sharePools` sets it. */
  repeat: number
}

/** Levels closer than this differ by floating-point error only. */
const SAME_LEVEL = 1e-9

/** The factor for age: 1 when new, halved after each half-life. Six decimals. */
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
  const full = weighing.base * basisFactor
  const level = Math.log2(full) - age / (halfLifeYears * DAYS_A_YEAR)
  return { reading, age, weighing, basisFactor, decay, strength: full * decay, level, pool, repeat: 1 }
}

/** The weight of an assessor's verdict; undefined where the methodology gives it none. */
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

/** Linear interpolation between `points` at `at`; constant beyond the first and the last. */
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
 * The newest answer, represented by the strongest of the newest records that agree on it, so that a confirmation never
 * weakens it. Verdicts on the whole outlet go before those on a part. Of two answers on one day, the more doubtful
 * wins.
 */
export function newestOf(weighed: readonly Weighed[]): Weighed | undefined {
  const whole = weighed.filter(({ reading }) => reading.known.record.scope === null)
  return strongestOfRun([...(whole.length > 0 ? whole : weighed)].sort(byAgeThenDoubt))
}

/**
 * Of a list sorted from the newest, the strongest in the leading run of records with the same answer; of equals, the
 * newest. Strengths are compared before rounding, as the rounding of two days could choose differently.
 */
export function strongestOfRun<W extends Weighed>(sorted: readonly W[]): W | undefined {
  let strongest = sorted[0]
  for (const each of sorted) {
    if (each.weighing.x !== sorted[0]?.weighing.x) break
    if (strongest !== undefined && each.level > strongest.level + SAME_LEVEL) strongest = each
  }
  return strongest
}

export function byAgeThenDoubt(one: Weighed, other: Weighed): number {
  return one.age - other.age || one.weighing.x - other.weighing.x || byId(one, other)
}

/** Newest first, then by record id, so that the order does not depend on how the records came in. */
export function byAge(one: Weighed, other: Weighed): number {
  return one.age - other.age || byId(one, other)
}

function byId(one: Weighed, other: Weighed): number {
  const [id, otherId] = [one.reading.known.record.id, other.reading.known.record.id]
  return id < otherId ? -1 : id > otherId ? 1 : 0
}
