import type { Basis } from '../evidence.ts'
import type { OutletKind } from '../outlet.ts'

export const PILLARS = ['transparency', 'track-record', 'assessments'] as const
export type Pillar = (typeof PILLARS)[number]

export const BANDS = ['high', 'generally-reliable', 'mixed', 'low', 'very-low'] as const
export type BandName = (typeof BANDS)[number]

export const ADVICE_LEVELS = ['none', 'attribute', 'corroborate', 'do-not-rely-alone'] as const
export type AdviceLevel = (typeof ADVICE_LEVELS)[number]

/** What the evidence allows to say of most assessors: that they would call it reliable, that they would not, or neither. */
export const LEANINGS = ['reliable', 'unreliable', 'open'] as const
export type Leaning = (typeof LEANINGS)[number]

/** One sentence in each language that answers came in when it was released, by BCP 47 tag. */
export type Localised = Readonly<Record<string, string>>

/** What one outcome is worth: `base` evidence units, of which the share `x` speaks for reliability and the rest against. */
export interface Weighing {
  readonly base: number
  readonly x: number
}

/** How a signal counts. An outcome without a row carries no weight. */
export interface Term {
  /** Id of a signal in `SIGNALS`. */
  readonly signal: string
  readonly pillar: Pillar
  /** Only in 2026-12; later versions hold no sentences, and `ScoringMessages` asks in the reader's language. */
  readonly question?: Localised
  readonly halfLifeYears: number
  readonly outcomes: Readonly<Record<string, Weighing>>
  /** Id of the pool that it shares with others; without one it counts by itself. */
  readonly pool?: string
  /** Where the question or its weight comes from. */
  readonly source: string
}

/**
 * Evidence that together weighs at most `cap` units, however much there is of it: `cap · n / (half + n)` for records that would weigh n
 * by themselves, so that `half` is where half of the cap is reached.
 */
export interface Pool {
  readonly id: string
  readonly cap: number
  readonly half: number
  readonly source: string
}

/** Every decision of a body in a period, both ways: what it holds is a share of what was decided, not a find. */
export interface CompleteRecord {
  /** As entries name it. */
  readonly body: string
  /** Days, both included. */
  readonly from: string
  readonly to: string
  readonly source: string
}

/** How an assessor's verdicts count: word by word, or a number read off straight lines between points. */
export type AssessorWeighing = {
  readonly base: number
  /** In place of `base` where a family that it is put together from is among the evidence. */
  readonly baseBeside?: number
} & (
  | { readonly verdicts: Readonly<Record<string, number>> }
  | { readonly scale: readonly (readonly [verdict: number, x: number])[] }
)

/** How a family of assessors counts: lists copied from one another speak once, by the newest. */
export interface FamilyTerm {
  readonly family: string
  readonly question?: Localised
  readonly halfLifeYears: number
  /** Families whose verdicts it is put together from, in whole or in part. */
  readonly derivedFrom?: readonly string[]
  /** By assessor id. */
  readonly assessors: Readonly<Record<string, AssessorWeighing>>
  readonly source: string
}

/**
 * Which verdicts of an assessor call an outlet reliable: 1 yes, 0.5 half, 0 no, word by word or from each number on. Words left out say
 * nothing of reliability.
 */
export type ReliableVerdicts =
  | { readonly verdicts: Readonly<Record<string, number>> }
  | { readonly from: readonly (readonly [verdict: number, share: number])[] }

export interface Band {
  readonly name: BandName
  /** Lowest value of the band, in points of 100. */
  readonly from: number
}

/**
 * A released way of turning evidence into a score: plain data, served as it is. Once released it never changes; a correction is a new
 * version, so that a score can always be worked out again.
 */
export interface Methodology {
  readonly version: string
  readonly status: 'draft' | 'released' | 'own'
  /** `weight` evidence units that every outlet starts with, of which the share `rate` speaks for it. */
  readonly prior: { readonly weight: number; readonly rate: number }
  /** Share of the probability that the interval holds, its two tails being equal. */
  readonly intervalMass: number
  /** Evidence units below which no value is given. */
  readonly minimumEvidence: number
  /** The same for a pillar by itself. */
  readonly pillarMinimumEvidence: number
  readonly basisFactors: Readonly<Record<Basis, number>>
  /** The same for assessors' verdicts; without it they share those above. */
  readonly verdictBasisFactors?: Readonly<Record<Basis, number>>
  /** Age in days that a record without a date has on the day it was recorded; null where such a record does not count. */
  readonly undatedAge: number | null
  readonly terms: readonly Term[]
  /** Where there are pools, nothing is discounted as a repetition within a year. */
  readonly pools?: readonly Pool[]
  /** Rulings of these bodies in these periods share the pool named, in place of their term's. */
  readonly completeRecords?: { readonly pool: string; readonly of: readonly CompleteRecord[] }
  readonly families: readonly FamilyTerm[]
  /** What a verdict says in the terms of the score, by assessor: its meaning can be checked against any list of ratings. */
  readonly reliableVerdicts?: Readonly<Record<string, ReliableVerdicts>>
  /** From the highest. */
  readonly bands: readonly Band[]
  /** A score is provisional where the interval touches more than so many bands. */
  readonly provisionalAbove: number
  /** A score is provisional with fewer voices: families not put together from one another, and pillars of own evidence that weigh `least`. */
  readonly firm?: { readonly voices: number; readonly least: number }
  /**
   * With it, leaning and advice follow the probability that more than half would call the outlet reliable: `certainty` or more for, as
   * much against, or open. Without it advice follows the band.
   */
  readonly leaning?: { readonly certainty: number }
  /** Pillars with this much evidence, or assessors, this far apart (in points of 100) are reported as dissent. */
  readonly dissent: { readonly minimumEvidence: number; readonly distance: number }
  /** How often the weights are shaken, and by what share at most, to see whether the band stays. Not in methodologies with leanings. */
  readonly stability?: { readonly runs: number; readonly spread: number; readonly seed: number }
  readonly unscoredKinds: readonly OutletKind[]
  /** By band or leaning, by status where there is no value, and by kind where no score makes sense. */
  readonly advice: Readonly<Record<string, AdviceLevel>>
  /** What is shown as context and never counts. */
  readonly neverCounts: readonly string[]
}
