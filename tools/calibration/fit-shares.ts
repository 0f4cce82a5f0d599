import { isotonic } from './isotonic.ts'
import { mayRepeat } from './lineage.ts'
import type { RatedDomain } from './rated-domain.ts'
import { placesOf, VERDICT_SCALES } from './scales.ts'
import type { ReliableReader } from './splits.ts'

/**
 * For a point of an assessor's scale: the share of other families' verdicts that say reliable, and how many there are.
 */
export interface FittedPoint {
  readonly share: number
  readonly count: number
}

export type Shares = ReadonlyMap<string, readonly FittedPoint[]>

/**
 * Weight of the prior at each point, in verdicts: it pulls towards the mean of the neighbours, so that few verdicts
 * have little effect.
 */
const HELD_BY = 3
const SWEEPS = 200
const REST = 1e-7

interface Observation {
  /** The points that the verdict stands for, with weights. */
  readonly places: readonly (readonly [index: number, share: number])[]
  readonly reliable: number
}

/**
 * For each verdict, the share of reliable verdicts by other families on the same domains, monotonic from worse to
 * better verdicts.
 */
export function fitShares(domains: readonly RatedDomain[], read: ReliableReader): Shares {
  return new Map(
    VERDICT_SCALES.map((scale) => {
      const observed = domains.flatMap(({ ratings }) =>
        ratings
          .filter(({ assessor }) => assessor === scale.assessor)
          .flatMap((rating) => {
            const places = placesOf(scale, rating.verdict)
            return ratings.flatMap((other): Observation[] => {
              const reliable = other.family === rating.family || mayRepeat(rating, other.family) ? null : read(other)
              return reliable === null ? [] : [{ places, reliable }]
            })
          }),
      )
      return [scale.assessor, pointsOf(observed, scale.points.length)] as const
    }),
  )
}

/** Least squares by coordinate descent: each point in turn takes its best value, until none changes. */
function pointsOf(observed: readonly Observation[], length: number): readonly FittedPoint[] {
  const mean = observed.reduce((sum, { reliable }) => sum + reliable, 0) / Math.max(1, observed.length)
  const values = new Array<number>(length).fill(mean)
  const here = values.map((_, index) =>
    observed.flatMap(({ places, reliable }) => {
      const own = places.find(([place]) => place === index)
      const beside = places.find(([place]) => place !== index)
      return own === undefined ? [] : [{ share: own[1], beside, reliable }]
    }),
  )
  for (let sweep = 0, moved = 1; moved > REST && sweep < SWEEPS; sweep++) {
    moved = 0
    here.forEach((observations, index) => {
      const neighbours = [values[index - 1], values[index + 1]].filter((value) => value !== undefined)
      const held = neighbours.reduce((sum, value) => sum + value, 0) / Math.max(1, neighbours.length)
      let [pull, push] = [HELD_BY * held, HELD_BY]
      for (const { share, beside, reliable } of observations) {
        const rest = beside === undefined ? 0 : beside[1] * (values[beside[0]] ?? 0)
        pull += share * (reliable - rest)
        push += share * share
      }
      moved = Math.max(moved, Math.abs(pull / push - (values[index] ?? 0)))
      values[index] = pull / push
    })
  }
  const counts = here.map((observations) => observations.reduce((sum, { share }) => sum + share, 0))
  const ordered = isotonic(
    values,
    counts.map((count) => count + HELD_BY),
  )
  return ordered.map((share, index) => ({ share: Math.min(1, Math.max(0, share)), count: counts[index] ?? 0 }))
}
