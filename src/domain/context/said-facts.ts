import type { Criterion } from '../evidence.ts'
import type { OutletKind, PartialDate } from '../outlet.ts'
import type { Doubt } from '../register/listing.ts'

/** Kinds of track record entries that a summary counts. */
export type ToldTrack =
  | 'rulings'
  | 'judgments'
  | 'fact-checks'
  | 'fabrications'
  | 'licence'
  | 'corrections'
  | 'retractions'
  | 'awards'

/** Number of decisions or events of one kind. */
export interface TrackCount {
  readonly track: ToldTrack
  /** Null where there are several. */
  readonly body: string | null
  /** Entries against the outlet, wholly or in part. */
  readonly against: number
  /** Those of them that are against it in part. */
  readonly inPart: number
  readonly all: number
  /** Date of the last entry against it, else of the last of all. */
  readonly last: PartialDate | null
}

/** The most important gaps in what is known. */
export interface Missing {
  /** Families of assessors that rate reliability and count; null where the text already says that there is none. */
  readonly raters: number | null
  /** Number of criteria without a finding. */
  readonly gaps: number
  /** The most important of them; null where the most important ones have findings. */
  readonly gap: Criterion | null
}

/** What is said of an outlet of which nothing but its identity is on record. */
export interface UnexaminedOutlet {
  readonly name: string
  readonly kind: OutletKind
  readonly country: string | null
  /** Those who own it, undisputed, on the day. */
  readonly owners: readonly string[]
}

/** The facts about a listing that a summary states. */
export interface SaidListing {
  readonly name: string
  readonly kind: OutletKind
  readonly country: string | null
  /** The origin that names it, and the year of its data. */
  readonly from: string
  readonly year: string | null
  /** Whether a source names the publisher; otherwise only assessors list the host. */
  readonly isNamed: boolean
  /** Whether nothing else is recorded. */
  readonly alone: boolean
  readonly doubts: readonly Doubt[]
}
