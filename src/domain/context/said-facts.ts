import type { Criterion } from '../evidence.ts'
import type { OutletKind, PartialDate } from '../outlet.ts'
import type { Doubt } from '../register/listing.ts'

/** Kinds of own record that a summary tells, in counts. */
export type ToldTrack =
  | 'rulings'
  | 'judgments'
  | 'fact-checks'
  | 'fabrications'
  | 'licence'
  | 'corrections'
  | 'retractions'
  | 'awards'

/** What some body or bodies found, counted. */
export interface TrackCount {
  readonly track: ToldTrack
  /** Null where there are several. */
  readonly body: string | null
  /** Entries that speak against the outlet, all or in part. */
  readonly against: number
  readonly all: number
  /** The last of those against it, else of all. */
  readonly last: PartialDate | null
}

/** What matters most of what is not known. */
export interface Missing {
  /** Families of assessors that rate reliability and count; null where it was said already that nobody speaks of it. */
  readonly raters: number | null
  /** Criteria that nobody has looked at. */
  readonly gaps: number
  /** The most telling of them; null where those that tell most were looked at. */
  readonly gap: Criterion | null
}

/** What a listing says of itself, in the words of its answer's language where it has words. */
export interface SaidListing {
  readonly name: string
  readonly kind: OutletKind
  readonly country: string | null
  /** The origin that names it, and the year of its words. */
  readonly from: string
  readonly year: string | null
  /** Whether anybody names who publishes there; else only what assessors list is known. */
  readonly isNamed: boolean
  /** Whether nothing else is recorded. */
  readonly alone: boolean
  readonly doubts: readonly Doubt[]
}
