import type { Dispute } from './editorial/dispute.ts'
import type { Reply } from './editorial/reply.ts'
import type { Evidence } from './evidence.ts'
import type { Instant, Locator, Name, OutletKind, PartialDate, Reference, Related, Sourced, Stake } from './outlet.ts'
import type { Confidence, Doubt } from './register/listing.ts'

/** All that is kept on one outlet, withdrawn records included: what a catalogue file says, with every default filled in. */
export interface OutletRecord extends Evidence {
  /** A slug, for ever: `al-mayadeen`. */
  readonly id: string
  readonly kind: OutletKind
  /** ISO 3166-1 alpha-2, or null where none was found. */
  readonly country: string | null
  /** BCP 47. */
  readonly languages: readonly string[]
  readonly founded: PartialDate | null
  readonly closed: PartialDate | null
  /** How the thing differs from an outlet (platforms, an encyclopedia), or what was looked for in vain and where; or null. */
  readonly note: string | null
  /** References for `country`, `founded`, `languages`, by field. */
  readonly fieldReferences: Readonly<Record<string, readonly string[]>>
  readonly recordedAt: Instant
  readonly names: readonly Name[]
  readonly locators: readonly Locator[]
  readonly stakes: readonly Stake[]
  readonly related: readonly Related[]
  readonly references: readonly Reference[]
  /** What the outlet answers. Not from catalogue files. */
  readonly replies: readonly Reply[]
  /** What is objected to. Not from catalogue files. */
  readonly disputes: readonly Dispute[]
  /** Present only where no record of its own is kept, and the register alone says who it is. */
  readonly listed?: Listed
}

/** What a listing stands for, as a record that is kept for itself. */
export function recordOfItsOwn({ listed: _, ...record }: OutletRecord): OutletRecord {
  return record
}

/** What is to be said of a listing beside who it is. */
export interface Listed {
  readonly confidence: Confidence
  readonly doubts: readonly Doubt[]
  /** The origin that names it, and from when its words are. */
  readonly from: string
  readonly on: PartialDate | null
}

/** `dossier`: researched, with a record of its own; `listing`: the register says who it is, and no more is recorded. */
export const DEPTHS = ['dossier', 'listing'] as const
export type Depth = (typeof DEPTHS)[number]

export function depthOf({ listed }: Pick<OutletRecord, 'listed'>): Depth {
  return listed === undefined ? 'dossier' : 'listing'
}

/** The members of a record that are lists of sourced parts. */
export type SourcedList = {
  [Member in keyof OutletRecord]-?: OutletRecord[Member] extends readonly Sourced[] ? Member : never
}[keyof OutletRecord]

/** In the order of a record. The compiler stops here where one is missing. */
const LISTS: Readonly<Record<SourcedList, true>> = {
  names: true,
  locators: true,
  stakes: true,
  related: true,
  transparency: true,
  trackRecord: true,
  assessments: true,
}

/** The lists of a record whose members carry ids, dates and references: the one place that names them all. */
export const SOURCED_LISTS = Object.keys(LISTS) as readonly SourcedList[]

/** Every sourced part of a record, list after list. */
export function partsOf(record: Pick<OutletRecord, SourcedList>): readonly Sourced[] {
  return SOURCED_LISTS.flatMap((list): readonly Sourced[] => record[list])
}

/** Each list empty: a record of which nothing is said yet. */
export function noParts(): Readonly<Record<SourcedList, never[]>> {
  return Object.fromEntries(SOURCED_LISTS.map((list) => [list, []])) as Record<SourcedList, never[]>
}
