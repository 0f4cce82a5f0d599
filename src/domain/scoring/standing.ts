import jStat from 'jstat'
import { bandOf, isProvisional } from './band.ts'
import type { Contribution } from './contribution.ts'
import { type BandName, type FamilyTerm, type Leaning, type Methodology, PILLARS, type Pillar } from './methodology.ts'
import type { Tally } from './tally.ts'

/**
 * `firm`: there is enough evidence, of more than one voice, that the band can be named. `provisional`: a leaning at most. `scored`: has a
 * value, under a methodology that does not tell the two apart by status. `insufficient`: too little for a value. `not-applicable`: a kind
 * of source about which a score would say nothing.
 */
export const SCORE_STATUSES = ['firm', 'provisional', 'scored', 'insufficient', 'not-applicable'] as const
export type ScoreStatus = (typeof SCORE_STATUSES)[number]

/** What may be said of a value, given the evidence under it. */
export interface Standing {
  readonly status: Exclude<ScoreStatus, 'not-applicable'>
  /** Probability that more than half of independent assessors would call it reliable, three decimals; null without a value or leanings. */
  readonly majority: number | null
  /** Null without a value, and under a methodology without leanings. */
  readonly leaning: Leaning | null
  readonly band: BandName | null
  readonly provisional: boolean
}

const UNPLACED: Standing = { status: 'insufficient', majority: null, leaning: null, band: null, provisional: false }

export function standingOf(
  { value, interval, support, doubt }: Pick<Tally, 'value' | 'interval' | 'support' | 'doubt'>,
  /** How many independent voices the evidence holds; see `voicesAmong`. */
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

/** The probability that a share is above one half, where it is spread as Beta(alpha, beta); three decimals. */
export function majorityOf(alpha: number, beta: number): number {
  return Math.round(1000 * (1 - jStat.beta.cdf(0.5, alpha, beta))) / 1000
}

/** To which side a value leans: `certainty` is the least `majority` of a side, from 0.5 to 1. */
export function leaningOf(majority: number, certainty: number): Leaning {
  if (majority >= certainty) return 'reliable'
  // Three decimals a side: 1 − 0.9 is not quite 0.1.
  return majority <= Math.round(1000 * (1 - certainty)) / 1000 ? 'unreliable' : 'open'
}

/** Whether another digit of the sums could turn a leaning. */
export function isNearLeaningEdge(alpha: number, beta: number, { leaning }: Methodology): boolean {
  if (leaning === undefined) return false
  const majority = 1 - jStat.beta.cdf(0.5, alpha, beta)
  const edge = leaning.certainty - ROUNDED_BY
  return Math.min(Math.abs(majority - edge), Math.abs(1 - majority - edge)) < NEAR
}

const ROUNDED_BY = 0.0005
const NEAR = 1e-5

/** Who is heard in some evidence: families of assessors, and what each pillar weighs, in units. */
export interface Heard {
  readonly families: ReadonlySet<string>
  readonly pillars: ReadonlyMap<Pillar, number>
}

/** How many voices those are: families that speak for themselves, each once, and pillars of own evidence that weigh enough beside them. */
export function voicesAmong({ families: heard, pillars }: Heard, { families, firm }: Methodology): number {
  if (firm === undefined) return 0
  const speaks = ({ family, derivedFrom = [] }: FamilyTerm) =>
    heard.has(family) && !derivedFrom.some((parent) => heard.has(parent))
  const own = PILLARS.filter((pillar) => pillar !== 'assessments' && (pillars.get(pillar) ?? 0) >= firm.least)
  return families.filter(speaks).length + own.length
}

/** Who is heard in the contributions of a score. */
export function heardIn(contributions: readonly Pick<Contribution, 'signal' | 'pillar' | 'units'>[]): Heard {
  const families = new Set<string>()
  const pillars = new Map<Pillar, number>()
  for (const { signal, pillar, units } of contributions) {
    if (pillar === 'assessments' && units > 0) families.add(signal.slice('assessment.'.length))
    pillars.set(pillar, (pillars.get(pillar) ?? 0) + units)
  }
  return { families, pillars }
}
