import type { Basis } from '../evidence.ts'
import type { OutletKind } from '../outlet.ts'

export const PILLARS = ['transparency', 'track-record', 'assessments'] as const
export type Pillar = (typeof PILLARS)[number]

export const BANDS = ['high', 'generally-reliable', 'mixed', 'low', 'very-low'] as const
export type BandName = (typeof BANDS)[number]

export const ADVICE_LEVELS = ['none', 'attribute', 'corroborate', 'do-not-rely-alone'] as const
export type AdviceLevel = (typeof ADVICE_LEVELS)[number]

/** One sentence in each language that answers come in, by BCP 47 tag. */
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
  readonly question: Localised
  readonly halfLifeYears: number
  readonly outcomes: Readonly<Record<string, Weighing>>
  /** Where the question or its weight comes from. */
  readonly source: string
}

/** How an assessor's verdicts count: word by word, or a number read off straight lines between points. */
export type AssessorWeighing =
  | { readonly base: number; readonly verdicts: Readonly<Record<string, number>> }
  | { readonly base: number; readonly scale: readonly (readonly [verdict: number, x: number])[] }

/** How a family of assessors counts: lists copied from one another speak once, by the newest. */
export interface FamilyTerm {
  readonly family: string
  readonly question: Localised
  readonly halfLifeYears: number
  /** By assessor id. */
  readonly assessors: Readonly<Record<string, AssessorWeighing>>
  readonly source: string
}

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
  /** Age in days that a record without a date has on the day it was recorded. */
  readonly undatedAge: number
  readonly terms: readonly Term[]
  readonly families: readonly FamilyTerm[]
  /** From the highest. */
  readonly bands: readonly Band[]
  /** A band is provisional where the interval touches more than so many bands. */
  readonly provisionalAbove: number
  /** Pillars with this much evidence, or assessors, this far apart (in points of 100) are reported as dissent. */
  readonly dissent: { readonly minimumEvidence: number; readonly distance: number }
  /** How often the weights are shaken, and by what share at most, to see whether the band stays. */
  readonly stability: { readonly runs: number; readonly spread: number; readonly seed: number }
  readonly unscoredKinds: readonly OutletKind[]
  /** By band, by status where there is no band, and by kind where no score makes sense. */
  readonly advice: Readonly<Record<string, AdviceLevel>>
  /** What is shown as context and never counts. */
  readonly neverCounts: readonly string[]
}
