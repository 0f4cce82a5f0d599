import type { Methodology } from '../../src/domain/scoring/methodology.ts'
import { logLikelihood } from './beta-binomial.ts'
import type { Shares } from './fit-shares.ts'
import { isBesideParent, REPEATS } from './lineage.ts'
import type { RatedDomain, Rating } from './rated-domain.ts'
import { findScale, placesOf, VERDICT_SCALES } from './scales.ts'
import { allSplits, type ReliableReader } from './splits.ts'

/** Evidence units of a verdict by assessor; `cred1 beside` where a family that it repeats is among the evidence. */
export type Strengths = ReadonlyMap<string, number>

/** Prior of a strength in evidence units, and the prior's weight (on a log scale). */
const HELD_TO = 5
/**
 * The list of Wikipedia's projects mixes sources that editors judged with those that featured articles merely cite, so
 * its prior is half.
 */
const HELD_LOWER: Readonly<Record<string, number>> = { 'wikipedia-projects': 2.5 }
const HELD_BY = 4
const BOUNDS = [0.5, 40] as const
const SWEEPS = 6
const STEPS = 30
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * A computed estimate of an outlet that nobody examined counts one unit, too little for a score by itself. Its
 * likelihood alone would give it more, because most comparable domains are American local papers.
 */
export const COMPUTED: Readonly<Record<string, number>> = { 'link-graph': 1 }

function heldTo(key: string): number {
  return HELD_LOWER[key] ?? HELD_TO
}

export function strengthKeyOf(rating: Rating, evidence: readonly Rating[]): string {
  return isBesideParent(rating, evidence) ? `${rating.assessor} beside` : rating.assessor
}

interface Row {
  readonly parts: readonly { readonly key: number; readonly share: number }[]
  readonly reliable: number
  readonly count: number
  readonly weight: number
}

/**
 * The strengths that maximise the likelihood of held-out verdicts. Uses only splits with at least two held-out
 * verdicts, as one cannot show how certain its share is. Splits of one domain are not independent, so each of n weighs
 * 1/√n.
 */
export function fitStrengths(
  domains: readonly RatedDomain[],
  shares: Shares,
  prior: Methodology['prior'],
  read: ReliableReader,
): Strengths {
  const keys = VERDICT_SCALES.flatMap(({ assessor }) =>
    REPEATS[assessor] === undefined ? [assessor] : [assessor, `${assessor} beside`],
  )
  const rows = domains.flatMap((domain) => rowsOf(domain, shares, keys, read))
  const fitted = keys.map((key) => Math.log(COMPUTED[key] ?? heldTo(key)))
  const touching = keys.map((_, key) => rows.filter(({ parts }) => parts.some((part) => part.key === key)))
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    keys.forEach((key, at) => {
      if (COMPUTED[key] !== undefined) return
      fitted[at] = maximum((log) => {
        fitted[at] = log
        const likelihood = (touching[at] ?? []).reduce((sum, row) => sum + rowLikelihood(row, fitted, prior), 0)
        return likelihood - HELD_BY * (log - Math.log(heldTo(key))) ** 2
      })
    })
  return new Map(keys.map((key, at) => [key, Math.exp(fitted[at] ?? 0)]))
}

/**
 * The `x` with which an outlet with only this verdict gets the share as its score: `share + (share − rate) · weight /
 * units`, limited to 0–1.
 */
export function xOf(share: number, units: number, { weight, rate }: Methodology['prior']): number {
  return Math.min(1, Math.max(0, share + ((share - rate) * weight) / units))
}

function rowsOf(domain: RatedDomain, shares: Shares, keys: readonly string[], read: ReliableReader): Row[] {
  const splits = allSplits(domain, read)
  return splits.flatMap(({ evidence, leftOut }) => {
    if (leftOut.length < 2) return []
    const parts = evidence.flatMap((rating) => {
      const share = shareOf(rating, shares)
      return share === null ? [] : [{ key: keys.indexOf(strengthKeyOf(rating, evidence)), share }]
    })
    const reliable = leftOut.reduce((sum, each) => sum + each.reliable, 0)
    return parts.length === 0 ? [] : [{ parts, reliable, count: leftOut.length, weight: 1 / Math.sqrt(splits.length) }]
  })
}

/** The fitted share of a verdict; null where its scale does not have it. */
export function shareOf({ assessor, verdict }: Rating, shares: Shares): number | null {
  const scale = findScale(assessor)
  const points = shares.get(assessor)
  if (scale === undefined || points === undefined) return null
  const places = placesOf(scale, verdict)
  return places.length === 0 ? null : places.reduce((sum, [index, part]) => sum + part * (points[index]?.share ?? 0), 0)
}

function rowLikelihood(
  { parts, reliable, count, weight }: Row,
  logs: readonly number[],
  prior: Methodology['prior'],
): number {
  let alpha = prior.rate * prior.weight
  let beta = (1 - prior.rate) * prior.weight
  for (const { key, share } of parts) {
    const units = Math.exp(logs[key] ?? 0)
    const x = xOf(share, units, prior)
    alpha += units * x
    beta += units * (1 - x)
  }
  return weight * logLikelihood(alpha, beta, reliable, count)
}

/** Maximum of a unimodal function by golden-section search, on the log scale between the bounds. */
function maximum(height: (log: number) => number): number {
  let [low, high] = [Math.log(BOUNDS[0]), Math.log(BOUNDS[1])]
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
  let [atLeft, atRight] = [height(left), height(right)]
  for (let step = 0; step < STEPS; step++)
    if (atLeft > atRight) {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - GOLDEN * (high - low)
      atLeft = height(left)
    } else {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + GOLDEN * (high - low)
      atRight = height(right)
    }
  return (low + high) / 2
}
