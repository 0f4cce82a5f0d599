import type { Feature, FeatureAbout } from '../messages.ts'

/** One thing that a match may rest on. */
export interface MethodFeature {
  /** How answers name it; features that ask one question from two sides share a name. */
  readonly name: string
  /** In English, phrased so that yes is what the feature says. */
  readonly question: string
  /** 0–1 for each case; the product of a match's scores is its confidence. Null where it is measured, by the numbers beside it. */
  readonly scores: Readonly<Record<string, number>> | null
  /** Where the numbers come from. */
  readonly source: string
}

/** A released, frozen way of telling which outlet a citation means. */
export interface MatchingMethod {
  readonly version: string
  readonly status: 'draft' | 'released'
  /** The least confidence at which a match is given. Below it the source is unlisted, and a near miss is told in a warning. */
  readonly threshold: number
  /** Candidates this much below the first one are no rivals. */
  readonly rivalWithin: number
  /** From here on a part of a printed reference is an outlet for certain, and no piece of its title. */
  readonly certain: number
  readonly features: { readonly [F in Feature]: MethodFeature }
  readonly spelling: {
    /** What each letter of difference takes away, as a share of the name's length. */
    readonly lostPerEdit: number
    /** A difference of the kind that tells outlets apart: told, and never meant. */
    readonly otherWord: number
    /** Factor where only the last letter differs, as in another language's form. */
    readonly otherEnding: number
    /** Factor where only a plural's s differs. */
    readonly plural: number
  }
  readonly sound: {
    readonly alike: number
    /** What each unit of difference between the vowels takes away. */
    readonly lostPerVowel: number
  }
}

/** One thing that speaks for or against a match, and what it is about; the language says it. */
export type ReasonFact = {
  readonly [F in Feature]: { readonly feature: F; readonly score: number; readonly about: FeatureAbout[F] }
}[Feature]
