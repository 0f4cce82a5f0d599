import type { NameKind, OutletKind, PartialDate, Platform, RelatedRelation, StakeRelation } from '../outlet.ts'
import type { Depth } from '../record.ts'

/** What matching needs to know of one outlet; lookups are built from these. */
export interface LookupEntry {
  readonly id: string
  readonly depth: Depth
  /** Display name: the official name in Latin letters, in the outlet's own or an English spelling. */
  readonly name: string
  readonly kind: OutletKind
  readonly country: string | null
  readonly languages: readonly string[]
  readonly issn: readonly string[]
  readonly names: readonly LookupName[]
  readonly locators: readonly LookupLocator[]
  /** Current stakes: common owners make two outlets one source. */
  readonly owners: readonly LookupOwner[]
  readonly related: readonly LookupRelated[]
}

export interface LookupOwner {
  /** Null where only the state is known, and not through which of its bodies. */
  readonly party: string | null
  readonly relation: StakeRelation
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
  /** Whether it is a state or a body of one. */
  readonly isState: boolean
}

/** A relation to another outlet of the catalogue. */
export interface LookupRelated {
  readonly outletId: string
  readonly relation: RelatedRelation
}

export interface LookupName {
  readonly text: string
  readonly language: string
  readonly kind: NameKind
  readonly ambiguous: boolean
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
}

export interface LookupLocator {
  /** Host in ASCII (punycode) and lower case; null for an account. */
  readonly host: string | null
  readonly path: string | null
  readonly platform: Platform | null
  readonly handle: string | null
  readonly edition: string | null
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
}

/**
 * Outlets by number, in the order in which equal matches are listed. An array is one; `packedEntries` makes one that
 * decodes on access.
 */
export interface LookupEntries extends Iterable<LookupEntry> {
  readonly length: number
  /** Always the same object for a number, so it can be compared and used as a key. */
  at(index: number): LookupEntry | undefined
  slice(from?: number, to?: number): readonly LookupEntry[]
}
