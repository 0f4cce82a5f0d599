import type { Basis } from '../evidence.ts'
import type { OutletKind } from '../outlet.ts'

export const PILLARS = ['transparency', 'track-record', 'assessments'] as const
export type Pillar = (typeof PILLARS)[number]

export const BANDS = ['high', 'generally-reliable', 'mixed', 'low', 'very-low'] as const
export type BandName = (typeof BANDS)[number]

export const ADVICE_LEVELS = ['none', 'attribute', 'corroborate', 'do-not-rely-alone'] as const
export type AdviceLevel = (typeof ADVICE_LEVELS)[number]

/** Whether most assessors would call the outlet reliable, would not, or the evidence does not decide. */
export const LEANINGS = ['reliable', 'unreliable', 'open'] as const
export type Leaning = (typeof LEANINGS)[number]

/** One sentence by BCP 47 language tag, in the languages supported at the release. */
export type Localised = Readonly<Record<string, string>>

/**
 * What one outcome is worth: `base` evidence units, of which the share `x` (0 to 1) speaks for reliability and the rest
 * against.
 */
export interface Weighing {
  readonly base: number
  readonly x: number
}

/** How a signal counts. An outcome that is not listed has no weight. */
export interface Term {
  /** Id of a signal in `SIGNALS`. */
  readonly signal: string
  readonly pillar: Pillar
  /** Only in 2026-12; later versions hold no sentences, and `ScoringMessages` has the questions in each language. */
  readonly question?: Localised
  readonly halfLifeYears: number
  readonly outcomes: Readonly<Record<string, Weighing>>
  /** Id of the pool that it belongs to; without one it counts by itself. */
  readonly pool?: string
  /** Where the question or its weight comes from. */
  readonly source: string
}

/**
 * Evidence that together weighs at most `cap` units, however much there is: `cap · n / (half + n)` for records that
 * would weigh n units by themselves. At n = `half` it weighs half of the cap.
 */
export interface Pool {
  readonly id: string
  readonly cap: number
  readonly half: number
  readonly source: string
}

/** All decisions of a body in a period, for and against outlets: what is held is complete, not a chance selection. */
export interface CompleteRecord {
  /** The body's name, as entries give it. */
  readonly body: string
  /** ISO dates, both inclusive. */
  readonly from: string
  readonly to: string
  readonly source: string
}

/** How an assessor's verdicts count: `verdicts` gives each word its x; `scale` interpolates linearly between points. */
export type AssessorWeighing = {
  readonly base: number
  /** Replaces `base` where a family that its list was compiled from also has a verdict. */
  readonly baseBeside?: number
} & (
  | { readonly verdicts: Readonly<Record<string, number>> }
  | { readonly scale: readonly (readonly [verdict: number, x: number])[] }
)

/** How a family of assessors counts. Lists copied from one another count once, by the newest. */
export interface FamilyTerm {
  readonly family: string
  readonly question?: Localised
  readonly halfLifeYears: number
  /** Families whose verdicts its list was compiled from, wholly or in part. */
  readonly derivedFrom?: readonly string[]
  /** By assessor id. */
  readonly assessors: Readonly<Record<string, AssessorWeighing>>
  readonly source: string
}

/**
 * Which verdicts of an assessor call an outlet reliable: 1 yes, 0.5 half, 0 no, for each word or from each number
 * upwards. Words left out say nothing about reliability.
 */
export type ReliableVerdicts =
  | { readonly verdicts: Readonly<Record<string, number>> }
  | { readonly from: readonly (readonly [verdict: number, share: number])[] }

export interface Band {
  readonly name: BandName
  /** Lowest value of the band, from 0 to 100. */
  readonly from: number
}

/**
 * A released way to compute a score from evidence: plain data, published as it is. It never changes once released; a
 * correction is a new version, so that every score can be recomputed.
 */
export interface Methodology {
  readonly version: string
  readonly status: 'draft' | 'released' | 'own'
  /** Every outlet starts with `weight` evidence units, of which the share `rate` speaks for it. */
  readonly prior: { readonly weight: number; readonly rate: number }
  /** Probability that the interval holds, 0 to 1; the two tails are equal. */
  readonly intervalMass: number
  /** Evidence units below which no value is given. */
  readonly minimumEvidence: number
  /** Evidence units below which a pillar gets no value. */
  readonly pillarMinimumEvidence: number
  readonly basisFactors: Readonly<Record<Basis, number>>
  /** Basis factors for assessors' verdicts; without them `basisFactors` applies. */
  readonly verdictBasisFactors?: Readonly<Record<Basis, number>>
  /** Age in days that a record without a date has on the day it was recorded; null where such records do not count. */
  readonly undatedAge: number | null
  readonly terms: readonly Term[]
  /** A methodology with pools has no discount for repetition within a year. */
  readonly pools?: readonly Pool[]
  /** Rulings of these bodies in these periods belong to the named pool instead of their term's. */
  readonly completeRecords?: { readonly pool: string; readonly of: readonly CompleteRecord[] }
  readonly families: readonly FamilyTerm[]
  /** What a verdict means in terms of the score, by assessor, so that it can be checked against any list of ratings. */
  readonly reliableVerdicts?: Readonly<Record<string, ReliableVerdicts>>
  /** From the highest. */
  readonly bands: readonly Band[]
  /** A score is provisional where its interval touches more bands than this. */
  readonly provisionalAbove: number
  /**
   * A score is provisional with fewer voices than this. A voice is a family not compiled from another one present, or a
   * pillar of own evidence that weighs `least` units.
   */
  readonly firm?: { readonly voices: number; readonly least: number }
  /**
   * With it, leaning and advice follow the probability that more than half of assessors would call the outlet reliable:
   * at least `certainty` is reliable, at most 1 − `certainty` unreliable, between them open. Without it, advice follows
   * the band.
   */
  readonly leaning?: { readonly certainty: number }
  /**
   * Pillars with at least this evidence, or assessors, at least this far apart (points, 0 to 100) are reported as
   * dissent.
   */
  readonly dissent: { readonly minimumEvidence: number; readonly distance: number }
  /**
   * For band stability: how many runs, and by what share at most each weight is varied. Not in methodologies with
   * leanings.
   */
  readonly stability?: { readonly runs: number; readonly spread: number; readonly seed: number }
  readonly unscoredKinds: readonly OutletKind[]
  /** By band or leaning; by status where there is no value; by kind where no score is made. */
  readonly advice: Readonly<Record<string, AdviceLevel>>
  /** What is shown and never counts. */
  readonly neverCounts: readonly string[]
}
