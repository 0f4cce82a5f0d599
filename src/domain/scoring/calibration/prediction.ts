import jStat from 'jstat'
import type { Methodology, Weighing } from '../methodology.ts'
import type { RatedDomain, Rating } from './rating.ts'
import { spearman } from './spearman.ts'

/** What a rating is worth in a score; null for nothing. */
export type RatingWeigher = (rating: Rating) => Weighing | null

/** What the other families foretell of one rating, and what it was. */
export interface Prediction {
  readonly domain: string
  readonly family: string
  /** Which part of the domains it was left out with: one set of constants foretold all of a part. */
  readonly part: number
  /** The rating left out, on its assessor's own steps: only its order matters. */
  readonly rank: number
  /** The same as a share, in the units of the score. */
  readonly x: number
  /** Evidence units for and against, from the others alone. */
  readonly support: number
  readonly doubt: number
  /** The plain mean of the others. */
  readonly plainMean: number
  /** Families that rate the domain, the one left out among them. */
  readonly families: number
}

export interface PredictionRules {
  /** How the ratings of the others count where `family` is left out. */
  readonly weigh: (family: string) => RatingWeigher
  /** What the rating left out is worth. */
  readonly leftOut: RatingWeigher
  readonly plain: (rating: Rating) => number
  readonly part: number
}

/** Every rating of a domain that another family rates too, foretold by the other families. */
export function predictionsOf(
  { domain, ratings }: RatedDomain,
  { weigh, leftOut, plain, part }: PredictionRules,
): readonly Prediction[] {
  return ratings.flatMap((rating) => {
    const left = leftOut(rating)
    const others = ratings.filter(({ family }) => family !== rating.family)
    const weigher = weigh(rating.family)
    const weighed = others.map(weigher).filter((weighing) => weighing !== null)
    if (left === null || weighed.length === 0) return []
    return [
      {
        domain,
        family: rating.family,
        part,
        rank: plain(rating),
        x: left.x,
        support: weighed.reduce((sum, { base, x }) => sum + base * x, 0),
        doubt: weighed.reduce((sum, { base, x }) => sum + base * (1 - x), 0),
        plainMean: others.reduce((sum, other) => sum + plain(other), 0) / others.length,
        families: ratings.length,
      },
    ]
  })
}

/** How well the score, and the plain mean, rank what was left out, and how much of it the interval holds. */
export interface Quality {
  readonly count: number
  /** Ranks within each part, averaged by domains: values from different constants are not compared. */
  readonly spearman: number
  readonly plainSpearman: number
  /** Ranks over all parts at once. */
  readonly pooledSpearman: number
  readonly pooledPlainSpearman: number
  readonly coverage: number
}

type Prior = Methodology['prior']

export function qualityOf(predictions: readonly Prediction[], prior: Prior, mass: number): Quality {
  const meanOf = ({ support, doubt }: Prediction) =>
    (support + prior.rate * prior.weight) / (support + doubt + prior.weight)
  const plainMeanOf = ({ plainMean }: Prediction) => plainMean
  return {
    count: predictions.length,
    spearman: withinParts(predictions, meanOf),
    plainSpearman: withinParts(predictions, plainMeanOf),
    pooledSpearman: rankCorrelation(predictions, meanOf),
    pooledPlainSpearman: rankCorrelation(predictions, plainMeanOf),
    coverage: coverageOf(predictions, 1, prior, mass),
  }
}

function rankCorrelation(predictions: readonly Prediction[], of: (prediction: Prediction) => number): number {
  return spearman(
    predictions.map(({ rank }) => rank),
    predictions.map(of),
  )
}

/** Parts in which either side is all one value have no ranks and are passed over. */
function withinParts(predictions: readonly Prediction[], of: (prediction: Prediction) => number): number {
  const parts = Map.groupBy(predictions, ({ part }) => part).values()
  let [sum, count] = [0, 0]
  for (const part of parts) {
    const correlation = rankCorrelation(part, of)
    if (Number.isNaN(correlation)) continue
    sum += correlation * part.length
    count += part.length
  }
  return sum / count
}

/** Families together, each counting by its domains. */
export function overallOf(qualities: readonly Quality[]): Quality {
  const count = qualities.reduce((sum, each) => sum + each.count, 0)
  const mean = (of: (quality: Quality) => number) =>
    qualities.reduce((sum, each) => sum + (each.count === 0 ? 0 : of(each) * each.count), 0) / count
  return {
    count,
    spearman: mean((each) => each.spearman),
    plainSpearman: mean((each) => each.plainSpearman),
    pooledSpearman: mean((each) => each.pooledSpearman),
    pooledPlainSpearman: mean((each) => each.pooledPlainSpearman),
    coverage: mean((each) => each.coverage),
  }
}

/** Share of the ratings left out that lie in the interval, with all evidence units times `scale`. */
export function coverageOf(predictions: readonly Prediction[], scale: number, prior: Prior, mass: number): number {
  const tail = (1 - mass) / 2
  let held = 0
  for (const { x, support, doubt } of predictions) {
    const below = jStat.beta.cdf(
      x,
      scale * support + prior.rate * prior.weight,
      scale * doubt + (1 - prior.rate) * prior.weight,
    )
    if (below >= tail && below <= 1 - tail) held += 1
  }
  return held / predictions.length
}
