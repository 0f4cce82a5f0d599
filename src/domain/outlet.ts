/** Kinds of outlet, by how they publish. Some get no score; see `unscoredKinds`. */
export const OUTLET_KINDS = [
  'newspaper',
  'magazine',
  'television',
  'radio',
  'broadcaster',
  'wire-agency',
  'news-site',
  'website',
  'fact-checker',
  'think-tank',
  'monitor',
  'press-release-wire',
  'government-site',
  'encyclopedia',
  'journal',
  'repository',
  'platform',
  'satire',
] as const
export type OutletKind = (typeof OUTLET_KINDS)[number]

/** Kinds of site where others publish, so that an unnamed publisher is not a gap. */
export const OPEN_KINDS = ['platform', 'encyclopedia', 'repository'] as const satisfies readonly OutletKind[]
export type OpenKind = (typeof OPEN_KINDS)[number]

export function isOpenKind(kind: OutletKind): kind is OpenKind {
  return OPEN_KINDS.some((each) => each === kind)
}

export const NAME_KINDS = ['official', 'native', 'variant', 'former', 'abbreviation'] as const
export const PARTY_KINDS = [
  'company',
  'state',
  'public-body',
  'person',
  'foundation',
  'trust',
  'political-party',
  'armed-group',
  'unknown',
] as const
export const STAKE_RELATIONS = ['owns', 'controls', 'funds', 'publishes', 'affiliated'] as const
export const STAKE_BASES = ['reported', 'self-declared', 'official-record'] as const
export const RELATED_RELATIONS = [
  'edition',
  'parent',
  'predecessor',
  'successor',
  'sister',
  'republishes',
  'affiliated',
] as const
export const PLATFORMS = [
  'x',
  'facebook',
  'instagram',
  'youtube',
  'telegram',
  'tiktok',
  'vk',
  'substack',
  'medium',
] as const
export const REFERENCE_KINDS = ['primary', 'official-record', 'press', 'reference', 'data-file'] as const

export type NameKind = (typeof NAME_KINDS)[number]
export type PartyKind = (typeof PARTY_KINDS)[number]
export type StakeRelation = (typeof STAKE_RELATIONS)[number]
export type StakeBasis = (typeof STAKE_BASES)[number]
export type RelatedRelation = (typeof RELATED_RELATIONS)[number]
export type Platform = (typeof PLATFORMS)[number]
export type ReferenceKind = (typeof REFERENCE_KINDS)[number]

/** A day, month or year in ISO 8601: `2012-06-11`, `2012-06`, `2012`, as precise as the source. */
export type PartialDate = string
/** An instant, ISO 8601 in UTC. */
export type Instant = string

/** Members of every record: references, validity, when it was recorded, and when and why it was withdrawn. */
export interface Sourced {
  /** Unique in the whole catalogue: `al-mayadeen/ruling-2`. */
  readonly id: string
  /** Ids of the outlet's references; never empty. */
  readonly references: readonly string[]
  readonly validFrom: PartialDate | null
  /** The last day on which it was valid; null while it is. */
  readonly validTo: PartialDate | null
  readonly recordedAt: Instant
  readonly withdrawnAt: Instant | null
  readonly withdrawalReason: string | null
}

/** The common members of a record that holds from now on: without dates, and not withdrawn. */
export function recordedNow(id: string, references: readonly string[], recordedAt: Instant): Sourced {
  return { id, references, validFrom: null, validTo: null, recordedAt, withdrawnAt: null, withdrawalReason: null }
}

export interface Name extends Sourced {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** ISO 15924, as `Latn`, `Arab`. */
  readonly script: string
  readonly kind: NameKind
  /** Also used by other outlets or things, so that it needs a hint. */
  readonly ambiguous: boolean
  readonly note: string | null
}

/** A host, a host with a path prefix, or an account on a platform: either `host`, or `platform` and `handle`. */
export interface Locator extends Sourced {
  readonly host: string | null
  /** With a leading slash and no trailing one; null for the whole host. */
  readonly path: string | null
  readonly platform: Platform | null
  /** Lower case, without `@`. */
  readonly handle: string | null
  /** The edition that publishes there: a language tag or a short name; null for the outlet as a whole. */
  readonly edition: string | null
  readonly note: string | null
}

/** Who owns, controls, funds or publishes an outlet. */
export interface Stake extends Sourced {
  readonly party: string
  readonly partyKind: PartyKind
  readonly relation: StakeRelation
  /** Share held in per cent; null where the source states none. */
  readonly share: number | null
  readonly basis: StakeBasis
  /** Whether the outlet or another source denies it. */
  readonly disputed: boolean
  readonly note: string | null
}

export interface Related extends Sourced {
  /** An outlet of the catalogue; null where it has no record. */
  readonly outletId: string | null
  readonly name: string
  readonly relation: RelatedRelation
}

/** The page or document that a record is based on, as it was read: a copy says so in title and kind. */
export interface Reference {
  /** Unique within its outlet. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly publisher: string
  readonly published: PartialDate | null
  readonly archiveUrl: string | null
  /**
   * Where in the page the value stands (section, row, sentence), and how much of it could be read; null where not
   * given.
   */
  readonly passage: string | null
  readonly kind: ReferenceKind
  readonly licence: string | null
}
