import type { Dispute } from './editorial/dispute.ts'
import type { Reply } from './editorial/reply.ts'
import type { Evidence } from './evidence.ts'
import type { Instant, Locator, Name, OutletKind, PartialDate, Reference, Related, Sourced, Stake } from './outlet.ts'
import type { Confidence, Doubt } from './register/listing.ts'

/** Everything recorded on one outlet, including what was withdrawn: a catalogue file with all defaults filled in. */
export interface OutletRecord extends Evidence {
  /** A permanent slug: `al-mayadeen`. */
  readonly id: string
  readonly kind: OutletKind
  /** ISO 3166-1 alpha-2; null where none was found. */
  readonly country: string | null
  /** BCP 47. */
  readonly languages: readonly string[]
  readonly founded: PartialDate | null
  readonly closed: PartialDate | null
  /** Left out where none is known, so that the digests of older records hold. */
  readonly issn?: readonly string[]
  /**
   * How it differs from an outlet (platforms, an encyclopedia), or what was looked for in vain and where; null for
   * neither.
   */
  readonly note: string | null
  /** References for `country`, `founded`, `languages`, `issn`, by field. */
  readonly fieldReferences: Readonly<Record<string, readonly string[]>>
  readonly recordedAt: Instant
  readonly names: readonly Name[]
  readonly locators: readonly Locator[]
  readonly stakes: readonly Stake[]
  readonly related: readonly Related[]
  readonly references: readonly Reference[]
  /** The outlet's replies. Not from catalogue files. */
  readonly replies: readonly Reply[]
  /** Disputes about records. Not from catalogue files. */
  readonly disputes: readonly Dispute[]
  /** Present only for a listing, which has no record of its own. */
  readonly listed?: Listed
}

/** A listing's record as a dossier's, without `listed`. */
export function recordOfItsOwn({ listed: _, ...record }: OutletRecord): OutletRecord {
  return record
}

/** Data on a listing's origin. */
export interface Listed {
  readonly confidence: Confidence
  readonly doubts: readonly Doubt[]
  /** The origin that names it, and the date of its data. */
  readonly from: string
  readonly on: PartialDate | null
}

/** `dossier`: with a record of its own, examined or not; `listing`: only its identity is known, from the register. */
export const DEPTHS = ['dossier', 'listing'] as const
export type Depth = (typeof DEPTHS)[number]

export function depthOf({ listed }: Pick<OutletRecord, 'listed'>): Depth {
  return listed === undefined ? 'dossier' : 'listing'
}

/** The members of a record that are lists of sourced parts. */
export type SourcedList = {
  [Member in keyof OutletRecord]-?: OutletRecord[Member] extends readonly Sourced[] ? Member : never
}[keyof OutletRecord]

/** In the order of a record. The compiler reports missing ones. */
const LISTS: Readonly<Record<SourcedList, true>> = {
  names: true,
  locators: true,
  stakes: true,
  related: true,
  transparency: true,
  trackRecord: true,
  assessments: true,
}

/** The lists of a record whose entries have ids, dates and references. The only place that names all of them. */
export const SOURCED_LISTS = Object.keys(LISTS) as readonly SourcedList[]

/** Every sourced part of a record, list by list. */
export function partsOf(record: Pick<OutletRecord, SourcedList>): readonly Sourced[] {
  return SOURCED_LISTS.flatMap((list): readonly Sourced[] => record[list])
}

/** An empty list for each. */
export function noParts(): Readonly<Record<SourcedList, never[]>> {
  return Object.fromEntries(SOURCED_LISTS.map((list) => [list, []])) as Record<SourcedList, never[]>
}
