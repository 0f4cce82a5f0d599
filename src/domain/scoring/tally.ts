import { betaInterval, type Interval } from './beta-interval.ts'
import type { Contribution } from './contribution.ts'
import { type Methodology, PILLARS, type Pillar } from './methodology.ts'
import { toMicro, toTenth } from './round.ts'

/** The sum of a list of contributions. */
export interface Tally {
  /** From 0 to 100, one decimal; null below the minimum evidence. */
  readonly value: number | null
  readonly interval: Interval
  /** Evidence units for and against, six decimals. */
  readonly support: number
  readonly doubt: number
  readonly evidence: number
}

export type Pillars = Readonly<Record<Pillar, Tally>>

/**
 * `value = 100 · (support + rate·weight) / (support + doubt + weight)`, summed in the order given. Sums are rounded to
 * six decimals, value and interval to one.
 */
export function tallyOf(
  contributions: readonly Pick<Contribution, 'x' | 'units'>[],
  methodology: Methodology,
  minimumEvidence: number,
): Tally {
  let support = 0
  let doubt = 0
  for (const { x, units } of contributions) {
    support += units * x
    doubt += units * (1 - x)
  }
  return tallyFrom(toMicro(support), toMicro(doubt), methodology, minimumEvidence)
}

/** The tally of sums already made. */
export function tallyFrom(
  support: number,
  doubt: number,
  { prior, intervalMass }: Methodology,
  minimumEvidence: number,
): Tally {
  const evidence = toMicro(support + doubt)
  const alpha = support + prior.rate * prior.weight
  const beta = doubt + (1 - prior.rate) * prior.weight
  const enough = evidence > 0 && evidence >= minimumEvidence
  return {
    value: enough ? toTenth((100 * alpha) / (alpha + beta)) : null,
    interval: betaInterval(alpha, beta, intervalMass),
    support,
    doubt,
    evidence,
  }
}

/** Each pillar by itself: its records at their own weight, without the limit of a pool. */
export function pillarsOf(contributions: readonly Contribution[], methodology: Methodology): Pillars {
  const alone = ({ x, units, base, basisFactor, decay }: Contribution) => ({
    x,
    units: methodology.pools === undefined ? units : toMicro(base * basisFactor * decay),
  })
  const tallies = PILLARS.map((pillar) => {
    const own = contributions.filter((contribution) => contribution.pillar === pillar).map(alone)
    return [pillar, tallyOf(own, methodology, methodology.pillarMinimumEvidence)]
  })
  return Object.fromEntries(tallies) as Pillars
}
