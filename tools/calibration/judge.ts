import { leaningOf, majorityOf } from '../../src/domain/scoring/standing.ts'
import { logLikelihood, probabilitiesOf } from './beta-binomial.ts'
import { type Foretold, hashOf } from './foretell.ts'
import { plainOf } from './scales.ts'
import { spearman } from './spearman.ts'

/**
 * One bin of a reliability diagram: held-out verdicts on outlets that scored between `from` and `to`; shares from 0 to
 * 1.
 */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly verdicts: number
  /** Mean predicted share. */
  readonly foretold: number
  /** Actual share of held-out verdicts that say reliable. */
  readonly found: number
}

const BINS = 10

export function diagramOf(foretold: readonly Foretold[]): readonly Bin[] {
  const sums = Array.from({ length: BINS }, () => ({ verdicts: 0, foretold: 0, found: 0 }))
  for (const each of foretold) {
    const mean = meanOf(each)
    const bin = sums[Math.min(BINS - 1, Math.floor(mean * BINS))]
    if (bin === undefined) continue
    bin.verdicts += each.leftOut.length
    bin.foretold += mean * each.leftOut.length
    bin.found += reliableIn(each)
  }
  return sums.map((sum, index) => ({
    from: index / BINS,
    to: (index + 1) / BINS,
    verdicts: sum.verdicts,
    foretold: sum.foretold / Math.max(1, sum.verdicts),
    found: sum.found / Math.max(1, sum.verdicts),
  }))
}

/** Expected calibration error: mean distance of the bins from the diagonal, weighted by verdicts. */
export function calibrationErrorOf(bins: readonly Bin[]): number {
  const verdicts = bins.reduce((sum, bin) => sum + bin.verdicts, 0)
  return bins.reduce((sum, bin) => sum + bin.verdicts * Math.abs(bin.foretold - bin.found), 0) / Math.max(1, verdicts)
}

/** Probability integral transform of the held-out verdicts: uniform where intervals are honest. */
export interface Pit {
  readonly domains: number
  /** Share in each tenth, 1 where it is as expected. */
  readonly tenths: readonly number[]
  /** Greatest distance from uniform (Kolmogorov–Smirnov). */
  readonly distance: number
}

/**
 * Randomised PIT over domains. The random number is derived from the domain's name, so everybody gets the same; half
 * verdicts are drawn either way.
 */
export function pitOf(foretold: readonly Foretold[]): Pit {
  const values = foretold.map(pitValueOf).sort((one, other) => one - other)
  const tenths = new Array<number>(BINS).fill(0)
  for (const value of values) {
    const at = Math.min(BINS - 1, Math.floor(value * BINS))
    tenths[at] = (tenths[at] ?? 0) + BINS / values.length
  }
  const distance = values.reduce(
    (most, value, index) =>
      Math.max(most, Math.abs(value - index / values.length), Math.abs((index + 1) / values.length - value)),
    0,
  )
  return { domains: values.length, tenths, distance }
}

function pitValueOf({ domain, leftOut, alpha, beta }: Foretold): number {
  const reliable = leftOut.reduce(
    (sum, { reliable: said, rating }) =>
      sum + (said === 0.5 ? Number(chance(`half/${domain}/${rating.family}`) < 0.5) : said),
    0,
  )
  const probabilities = probabilitiesOf(alpha, beta, leftOut.length)
  const below = probabilities.slice(0, reliable).reduce((sum, probability) => sum + probability, 0)
  const families = leftOut.map(({ rating }) => rating.family).join()
  return below + chance(`pit/${domain}/${families}`) * (probabilities[reliable] ?? 0)
}

/** Advice compared with held-out verdicts. */
export interface AdviceQuality {
  readonly domains: number
  readonly verdicts: number
  /** Share of the held-out verdicts that say reliable. */
  readonly reliable: number
}

export interface AdviceReport {
  readonly attribute: AdviceQuality
  readonly 'do-not-rely-alone': AdviceQuality
  /** Share of domains with one of the two pieces of advice. */
  readonly decided: number
}

export function adviceReportOf(foretold: readonly Foretold[], certainty: number): AdviceReport {
  const placed = Map.groupBy(foretold, ({ alpha, beta }) => leaningOf(majorityOf(alpha, beta), certainty))
  const quality = (list: readonly Foretold[] = []): AdviceQuality => {
    const verdicts = list.reduce((sum, { leftOut }) => sum + leftOut.length, 0)
    const reliable = list.reduce((sum, each) => sum + reliableIn(each), 0) / Math.max(1, verdicts)
    return { domains: list.length, verdicts, reliable }
  }
  return {
    attribute: quality(placed.get('reliable')),
    'do-not-rely-alone': quality(placed.get('unreliable')),
    decided: 1 - (placed.get('open')?.length ?? 0) / Math.max(1, foretold.length),
  }
}

/** How well one family's held-out verdicts are predicted. */
export interface FamilyQuality {
  readonly family: string
  readonly count: number
  /** Mean log loss for each verdict in nats: of the score, and of the base rate. */
  readonly logLoss: number
  readonly baseLogLoss: number
  /** Spearman's rank correlation with the verdict, within parts. */
  readonly rank: number
  readonly plainRank: number
  /** 90 % bootstrap interval of `rank − plainRank`. */
  readonly gain: readonly [low: number, high: number]
}

const RESAMPLES = 400

export function familyQualityOf(family: string, foretold: readonly Foretold[], baseRate: number): FamilyQuality {
  const cases = foretold.flatMap((each) =>
    each.leftOut
      .filter(({ rating }) => rating.family === family)
      .map(({ rating, reliable }) => ({
        part: each.part,
        rank: plainOf(rating.assessor, rating.verdict),
        score: meanOf(each),
        plain: each.plainMean,
        loss: -logLikelihood(each.alpha, each.beta, reliable, 1),
        baseLoss: -(reliable * Math.log(baseRate) + (1 - reliable) * Math.log(1 - baseRate)),
      })),
  )
  const mean = (of: (each: (typeof cases)[number]) => number) =>
    cases.reduce((sum, each) => sum + of(each), 0) / Math.max(1, cases.length)
  const gains = Array.from({ length: RESAMPLES }, (_, run) => {
    const drawn = cases.map(
      (_, index) => cases[hashOf(`${family}/${run}/${index}`) % cases.length] as (typeof cases)[0],
    )
    return rankWithin(drawn, 'score') - rankWithin(drawn, 'plain')
  })
    .filter((gain) => !Number.isNaN(gain))
    .sort((one, other) => one - other)
  return {
    family,
    count: cases.length,
    logLoss: mean(({ loss }) => loss),
    baseLogLoss: mean(({ baseLoss }) => baseLoss),
    rank: rankWithin(cases, 'score'),
    plainRank: rankWithin(cases, 'plain'),
    gain: [gains[Math.floor(gains.length * 0.05)] ?? Number.NaN, gains[Math.floor(gains.length * 0.95)] ?? Number.NaN],
  }
}

interface RankCase {
  readonly part: number
  readonly rank: number
  readonly score: number
  readonly plain: number
}

/**
 * Rank correlation within each part, as each has its own constants; parts in which either side is constant are skipped.
 */
function rankWithin(cases: readonly RankCase[], by: 'score' | 'plain'): number {
  let [sum, count] = [0, 0]
  for (const part of Map.groupBy(cases, (each) => each.part).values()) {
    const correlation = spearman(
      part.map(({ rank }) => rank),
      part.map((each) => each[by]),
    )
    if (Number.isNaN(correlation)) continue
    sum += correlation * part.length
    count += part.length
  }
  return sum / count
}

export function meanOf({ alpha, beta }: Pick<Foretold, 'alpha' | 'beta'>): number {
  return alpha / (alpha + beta)
}

function reliableIn({ leftOut }: Foretold): number {
  return leftOut.reduce((sum, { reliable }) => sum + reliable, 0)
}

/** A number in [0, 1) derived from a text. */
function chance(text: string): number {
  return hashOf(text) / 2 ** 32
}
