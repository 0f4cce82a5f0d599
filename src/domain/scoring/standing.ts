import jStat from 'jstat'
import { bandOf, isProvisional } from './band.ts'
import type { Contribution } from './contribution.ts'
import { type BandName, type FamilyTerm, type Leaning, type Methodology, PILLARS, type Pillar } from './methodology.ts'
import { toMicro } from './round.ts'
import type { Tally } from './tally.ts'

/**
 * `firm`: enough evidence from enough voices to name a band. `provisional`: at most a leaning. `scored`: has a value,
 * under a methodology that does not separate these two. `insufficient`: too little evidence for a value.
 * `not-applicable`: a kind of outlet that gets no score.
 */
export const SCORE_STATUSES = ['firm', 'provisional', 'scored', 'insufficient', 'not-applicable'] as const
export type ScoreStatus = (typeof SCORE_STATUSES)[number]

/** What the evidence allows to say of a value. */
export interface Standing {
  readonly status: Exclude<ScoreStatus, 'not-applicable'>
  /**
   * Probability that more than half of independent assessors would call it reliable, three decimals; null without a
   * value, or under a methodology without leanings.
   */
  readonly majority: number | null
  /** Null without a value, and under a methodology without leanings. */
  readonly leaning: Leaning | null
  readonly band: BandName | null
  readonly provisional: boolean
}

const UNPLACED: Standing = { status: 'insufficient', majority: null, leaning: null, band: null, provisional: false }

export function standingOf(
  { value, interval, support, doubt }: Pick<Tally, 'value' | 'interval' | 'support' | 'doubt'>,
  /** Number of independent voices in the evidence; see `voicesAmong`. */
  voices: number,
  methodology: Methodology,
): Standing {
  if (value === null) return UNPLACED
  const wide = isProvisional(interval, methodology)
  const { prior, leaning, firm } = methodology
  if (leaning === undefined)
    return { status: 'scored', majority: null, leaning: null, band: bandOf(value, methodology), provisional: wide }
  const majority = majorityOf(support + prior.rate * prior.weight, doubt + (1 - prior.rate) * prior.weight)
  const provisional = wide || voices < (firm?.voices ?? 0)
  return {
    status: provisional ? 'provisional' : 'firm',
    majority,
    leaning: leaningOf(majority, leaning.certainty),
    band: provisional ? null : bandOf(value, methodology),
    provisional,
  }
}

/** Probability that a share distributed as Beta(alpha, beta) is above one half; three decimals. */
export function majorityOf(alpha: number, beta: number): number {
  return Math.round(1000 * (1 - jStat.beta.cdf(0.5, alpha, beta))) / 1000
}

/** The leaning of a `majority`. `certainty`, from 0.5 to 1, is the least probability that decides. */
export function leaningOf(majority: number, certainty: number): Leaning {
  if (majority >= certainty) return 'reliable'
  // Rounded to three decimals, as 1 − 0.9 is not exactly 0.1 in floating point.
  return majority <= Math.round(1000 * (1 - certainty)) / 1000 ? 'unreliable' : 'open'
}

/** Whether a rounding error in the sums could change the leaning. */
export function isNearLeaningEdge(alpha: number, beta: number, { leaning }: Methodology): boolean {
  if (leaning === undefined) return false
  const majority = 1 - jStat.beta.cdf(0.5, alpha, beta)
  const edge = leaning.certainty - ROUNDED_BY
  return Math.min(Math.abs(majority - edge), Math.abs(1 - majority - edge)) < NEAR
}

const ROUNDED_BY = 0.0005
const NEAR = 1e-5

/** Who contributes to the evidence: families of assessors, and the evidence units of each pillar. */
export interface Heard {
  readonly families: ReadonlySet<string>
  readonly pillars: ReadonlyMap<Pillar, number>
}

/**
 * Number of independent voices: each family present that was not compiled from another one present, and each pillar of
 * own evidence with at least `firm.least` units, six decimals.
 */
export function voicesAmong({ families: heard, pillars }: Heard, { families, firm }: Methodology): number {
  if (firm === undefined) return 0
  const speaks = ({ family, derivedFrom = [] }: FamilyTerm) =>
    heard.has(family) && !derivedFrom.some((parent) => heard.has(parent))
  const own = PILLARS.filter((pillar) => pillar !== 'assessments' && toMicro(pillars.get(pillar) ?? 0) >= firm.least)
  return families.filter(speaks).length + own.length
}

/** The voices in the contributions of a score. */
export function heardIn(contributions: readonly Pick<Contribution, 'signal' | 'pillar' | 'units'>[]): Heard {
  const families = new Set<string>()
  const pillars = new Map<Pillar, number>()
  for (const { signal, pillar, units } of contributions) {
    if (pillar === 'assessments' && units > 0) families.add(signal.slice('assessment.'.length))
    pillars.set(pillar, (pillars.get(pillar) ?? 0) + units)
  }
  return { families, pillars }
}
