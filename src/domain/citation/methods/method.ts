import type { Feature, FeatureAbout } from '../messages.ts'

/** One kind of evidence that a match can be based on. */
export interface MethodFeature {
  /** Name in answers; features that answer the same question share a name. */
  readonly name: string
  /** In English, phrased so that the feature is a yes. */
  readonly question: string
  /**
   * 0 to 1 for each case; a match's confidence is the product of its scores. Null where the score is calculated from
   * the numbers beside it.
   */
  readonly scores: Readonly<Record<string, number>> | null
  /** Where the numbers come from. */
  readonly source: string
}

/** A released and frozen method to decide which outlet a citation means. */
export interface MatchingMethod {
  readonly version: string
  readonly status: 'draft' | 'released'
  /** Least confidence of a match. Below it the source is unlisted, and a near miss becomes a warning. */
  readonly threshold: number
  /** Candidates further than this below the first are not rivals. */
  readonly rivalWithin: number
  /** Least confidence at which a part of a printed reference is certainly an outlet, not a piece of its title. */
  readonly certain: number
  readonly features: { readonly [F in Feature]: MethodFeature }
  readonly spelling: {
    /** Deduction for each differing letter, as a share of the name's length. */
    readonly lostPerEdit: number
    /** Score of a difference that usually means another outlet: gives a warning, not a match. */
    readonly otherWord: number
    /** Factor where only the last letter differs, as in another language's form. */
    readonly otherEnding: number
    /** Factor where only a plural s differs. */
    readonly plural: number
  }
  readonly sound: {
    readonly alike: number
    /** Deduction for each unit of `vowelDistance`. */
    readonly lostPerVowel: number
  }
}

/** A method of any version: older ones lack the features that came later. */
export interface PublishedMethod extends Omit<MatchingMethod, 'features'> {
  readonly features: Partial<MatchingMethod['features']>
}

/** One reason for or against a match, with its data; the language phrases it. */
export type ReasonFact = {
  readonly [F in Feature]: { readonly feature: F; readonly score: number; readonly about: FeatureAbout[F] }
}[Feature]
