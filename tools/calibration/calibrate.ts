import type { AssessorWeighing, Methodology } from '../../src/domain/scoring/methodology.ts'
import { fitShares, type Shares } from './fit-shares.ts'
import { fitStrengths, type Strengths, xOf } from './fit-strengths.ts'
import type { RatedDomain } from './rated-domain.ts'
import { VERDICT_SCALES, type VerdictScale } from './scales.ts'
import type { ReliableReader } from './splits.ts'

/** The constants fitted for a methodology: the prior, and how each assessor's verdicts count. */
export interface Calibration {
  readonly prior: Methodology['prior']
  readonly assessors: Readonly<Record<string, AssessorWeighing>>
}

/**
 * Evidence units of the prior. The likelihood hardly differs between 0.5 and 2; this value keeps the calibration error
 * low at both ends.
 */
const PRIOR_WEIGHT = 0.75

/** Fits shares, base rate and strengths to the given domains. */
export function calibrate(
  domains: readonly RatedDomain[],
  read: ReliableReader,
  outside: ReadonlySet<string>,
): Calibration {
  const shares = fitShares(domains, read)
  const prior = { weight: PRIOR_WEIGHT, rate: rounded(baseRateOf(domains, read, outside), 2) }
  const strengths = fitStrengths(domains, shares, prior, read)
  return {
    prior,
    assessors: Object.fromEntries(
      VERDICT_SCALES.map((scale) => [scale.assessor, weighingOf(scale, shares, strengths, prior)]),
    ),
  }
}

/** Share of outlets that the outside families call reliable: the mean over domains of their verdicts on each. */
function baseRateOf(domains: readonly RatedDomain[], read: ReliableReader, outside: ReadonlySet<string>): number {
  const means = domains.flatMap(({ ratings }) => {
    const said = ratings
      .filter(({ family }) => outside.has(family))
      .map(read)
      .filter((reliable) => reliable !== null)
    return said.length === 0 ? [] : [said.reduce((sum, reliable) => sum + reliable, 0) / said.length]
  })
  return means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length)
}

function weighingOf(
  { assessor, points }: VerdictScale,
  shares: Shares,
  strengths: Strengths,
  prior: Methodology['prior'],
): AssessorWeighing {
  const base = rounded(strengths.get(assessor) ?? 1, 1)
  const beside = strengths.get(`${assessor} beside`)
  const units = { base, ...(beside !== undefined && { baseBeside: rounded(beside, 1) }) }
  const xs = points.map((_, index) => rounded(xOf(shares.get(assessor)?.[index]?.share ?? 0.5, base, prior), 2))
  if (points[0]?.at === null)
    return {
      ...units,
      verdicts: Object.fromEntries(
        points.flatMap(({ verdicts }, at) => verdicts.map((verdict) => [verdict, xs[at] ?? 0.5])),
      ),
    }
  return { ...units, scale: points.map(({ at }, index) => [at ?? 0, xs[index] ?? 0.5] as const) }
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
