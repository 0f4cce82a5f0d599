import type { NameKind, OutletKind, PartialDate, Platform } from '../outlet.ts'

/** What matching needs to know of one outlet, and no more: the row that lookups are built from. */
export interface LookupEntry {
  readonly id: string
  /** Display name: the official one in the outlet's own Latin or English spelling. */
  readonly name: string
  readonly kind: OutletKind
  readonly country: string | null
  readonly languages: readonly string[]
  /** Moves with any change to what the outlet's context shows. */
  readonly revision: number
  readonly names: readonly LookupName[]
  readonly locators: readonly LookupLocator[]
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
  /** A host, in ASCII (punycode) and lower case; null for an account. */
  readonly host: string | null
  readonly path: string | null
  readonly platform: Platform | null
  readonly handle: string | null
  readonly edition: string | null
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
}
