import { isotonic } from './isotonic.ts'
import type { RatedDomain, Rating } from './rating.ts'
import { findScale, placesOf, VERDICT_SCALES, type VerdictScale } from './verdict-scale.ts'

/** A value for each point of each assessor's scale. */
export type ScaleValues = ReadonlyMap<string, readonly number[]>

export interface FittedFamilies {
  /** `x` at each point, by assessor. */
  readonly values: ScaleValues
  /** How much a family counts beside the others, around 1. */
  readonly strengths: ReadonlyMap<string, number>
}

/** So many imagined domains hold each point to where it stood, so that few ratings move it little: fewer where a rating leans on two points. */
const HELD_BY = { words: 5, numbers: 1.5 }
const SWEEPS = 200
const REST = 1e-7
/** So many imagined ratings hold a family's error to that of all. */
const ERROR_HELD_BY = 30

export const OWN: ScaleValues = valuesBy(({ points }) => points.map(({ own }) => own))
export const PLAIN: ScaleValues = valuesBy(({ points }) => points.map(({ plain }) => plain))

/**
 * Reads every verdict as what the *other* families say, on average, of the domains that bear it.
 *
 * First the words without a scale are put where assessors with one put the same domains; then each point takes the mean of the others'
 * reading, held back where domains are few and kept in order (isotonic). A family is the stronger the nearer it comes to the others.
 * Only `families` are looked at, and only domains that two of them rate.
 */
export function fitFamilies(domains: readonly RatedDomain[], families: ReadonlySet<string>): FittedFamilies {
  const shared = domains
    .map(({ ratings }) => ratings.filter(({ family }) => families.has(family)))
    .filter((ratings) => ratings.length > 1)
  const graded = (rating: Rating) => findScale(rating.assessor)?.graded === true
  const words = fitPoints(shared, OWN, graded)
  const reference = valuesBy((scale) => (scale.graded ? OWN : words).get(scale.assessor) ?? [])
  const values = fitPoints(shared, reference, () => true)
  return { values, strengths: strengthsOf(shared, values, families) }
}

/** What a rating is worth among `values`; null where the scale has no place for it. */
export function xOf({ assessor, verdict }: Rating, values: ScaleValues): number | null {
  const scale = findScale(assessor)
  const at = values.get(assessor)
  if (scale === undefined || at === undefined) return null
  const places = placesOf(scale, verdict)
  return places.length === 0 ? null : places.reduce((sum, [index, share]) => sum + share * (at[index] ?? 0), 0)
}

interface Observation {
  /** Points that the verdict stands for, and by how much. */
  readonly places: readonly (readonly [index: number, share: number])[]
  /** What the others say. */
  readonly others: number
  readonly weight: number
}

/** For every point the value that comes nearest, by least squares, to what the others say of the domains rated so. */
function fitPoints(
  shared: readonly (readonly Rating[])[],
  reference: ScaleValues,
  isAsked: (rating: Rating) => boolean,
): ScaleValues {
  const observed = new Map(VERDICT_SCALES.map(({ assessor }) => [assessor, [] as Observation[]]))
  for (const ratings of shared)
    for (const rating of ratings) {
      const others = ratings.filter((other) => other.family !== rating.family && isAsked(other))
      const scale = findScale(rating.assessor)
      if (others.length === 0 || scale === undefined) continue
      // Two agreeing others say more than one, but not twice as much.
      const weight = (2 * others.length) / (others.length + 1)
      const places = placesOf(scale, rating.verdict)
      observed.get(rating.assessor)?.push({ places, others: meanOf(others, reference), weight })
    }
  return valuesBy(({ assessor, points }) => {
    const heldBy = points[0]?.at === null ? HELD_BY.words : HELD_BY.numbers
    return leastSquares(observed.get(assessor) ?? [], reference.get(assessor) ?? [], heldBy)
  })
}

/** Coordinate descent: each point in turn takes its best value beside the others', until all rest. Held to `held`, kept in order. */
function leastSquares(observations: readonly Observation[], held: readonly number[], heldBy: number): number[] {
  const values = [...held]
  const at = held.map((_, index) =>
    observations.flatMap(({ places, others, weight }) => {
      const own = places.find(([place]) => place === index)
      const beside = places.find(([place]) => place !== index)
      return own === undefined ? [] : [{ share: own[1], beside, others, weight }]
    }),
  )
  for (let sweep = 0, moved = 1; moved > REST && sweep < SWEEPS; sweep++) {
    moved = 0
    at.forEach((here, index) => {
      let [pull, push] = [heldBy * (held[index] ?? 0), heldBy]
      for (const { share, beside, others, weight } of here) {
        const rest = beside === undefined ? 0 : beside[1] * (values[beside[0]] ?? 0)
        pull += weight * share * (others - rest)
        push += weight * share * share
      }
      moved = Math.max(moved, Math.abs(pull / push - (values[index] ?? 0)))
      values[index] = pull / push
    })
  }
  const weights = at.map((here) => here.reduce((sum, { share, weight }) => sum + share * weight, heldBy))
  return isotonic(values, weights)
}

function strengthsOf(
  shared: readonly (readonly Rating[])[],
  values: ScaleValues,
  families: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const errors = new Map([...families].map((family) => [family, { sum: 0, count: 0 }]))
  const all = { sum: 0, count: 0 }
  for (const ratings of shared)
    for (const rating of ratings) {
      const others = ratings.filter(({ family }) => family !== rating.family)
      const error = ((xOf(rating, values) ?? 0.5) - meanOf(others, values)) ** 2
      for (const sums of [errors.get(rating.family), all])
        if (sums !== undefined) {
          sums.sum += error
          sums.count += 1
        }
    }
  const mean = all.count === 0 ? 1 : all.sum / all.count
  return new Map(
    [...errors].map(([family, { sum, count }]) => [
      family,
      Math.sqrt(mean / ((sum + ERROR_HELD_BY * mean) / (count + ERROR_HELD_BY))),
    ]),
  )
}

function meanOf(ratings: readonly Rating[], values: ScaleValues): number {
  return ratings.reduce((sum, rating) => sum + (xOf(rating, values) ?? 0.5), 0) / ratings.length
}

function valuesBy(of: (scale: VerdictScale) => readonly number[]): ScaleValues {
  return new Map(VERDICT_SCALES.map((scale) => [scale.assessor, of(scale)]))
}
