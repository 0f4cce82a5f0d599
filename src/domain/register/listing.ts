import type { OutletKind, PartialDate } from '../outlet.ts'

/**
 * How far what a listing says is backed: by two lists that do not copy each other, by Wikidata, by one list, by a list of American local
 * news of 2018 alone, or read by somebody on a page; `flagged` where its sources disagree or something does not fit; `host-only` where
 * nobody names who publishes there.
 */
export const CONFIDENCES = [
  'backed-twice',
  'wikidata',
  'one-list',
  'one-us-list-of-2018',
  'read',
  'flagged',
  'host-only',
] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** What does not fit, or is to be known, about a listing. */
export const DOUBTS = ['several-titles', 'countries-differ', 'closed', 'name-unlike-host'] as const
export type Doubt = (typeof DOUBTS)[number]

/** Who owns an outlet, as an origin said on a day. */
export interface ListedOwner {
  readonly name: string
  /** An origin's key. */
  readonly from: string
  readonly on?: PartialDate
}

/** What an assessor says of a listing's host. */
export interface ListedVerdict {
  /** The edition of the list: `cred1 2026-08-04`. */
  readonly edition: string
  readonly verdict: string
  readonly scope?: string
  /** Where it stands, if not on the page of the edition; and what is to be known, if not what goes for the whole edition. */
  readonly page?: string
  readonly note?: string
}

/** A page that somebody read for a listing made by hand. */
export interface ListedPage {
  readonly url: string
  readonly title: string
  readonly publisher: string
  readonly published?: PartialDate
}

/** Who an outlet is, and no more: one line of `db/register`. Members that would be empty are left out. */
export interface Listing {
  /** A slug, for ever. */
  readonly id: string
  readonly kind: OutletKind
  /** ISO 3166-1 alpha-2; missing only where nobody names the publisher. */
  readonly country?: string
  readonly name: string
  readonly nativeName?: string
  readonly abbreviation?: string
  readonly otherNames?: readonly string[]
  /** Without `www.`, in ASCII; sub-domains are covered. */
  readonly hosts: readonly string[]
  /** BCP 47. */
  readonly languages?: readonly string[]
  readonly founded?: PartialDate
  readonly owners?: readonly ListedOwner[]
  readonly x?: string
  readonly facebook?: string
  readonly wikidata?: string
  /** Its type in the State Media Matrix, in that list's own letters. */
  readonly stateMedia?: string
  readonly confidence: Confidence
  readonly doubts?: readonly Doubt[]
  /** From when the values are, where an origin dates the row. */
  readonly asOf?: PartialDate
  /** By origin, the row in it. */
  readonly sources?: Readonly<Record<string, string>>
  readonly pages?: readonly ListedPage[]
  /** Whether a domain that nobody names is called like it; found when the register is loaded, never in a file. */
  readonly shared?: true
  /** Joined by host when the register is loaded; never in a file. */
  readonly verdicts?: readonly ListedVerdict[]
}

/** Where listings are from: an entry of `db/register/origins.json`. */
export interface ListingOrigin {
  readonly key: string
  readonly title: string
  readonly publisher: string
  /** What people know and read. */
  readonly page: string
  /** The data at their commit. */
  readonly archive: string
  readonly licence: string
  /** The day of the data. */
  readonly on: PartialDate | null
  readonly usedFor: string
}

/** An edition of a list of verdicts, as listings refer to it. */
export interface VerdictEdition {
  readonly assessor: string
  readonly on: PartialDate
  readonly title: string
  readonly publisher: string
  readonly page: string
  readonly archive: string
  readonly licence: string
  readonly recordedAt: string
  /** What is to be known of every verdict without a note of its own. */
  readonly note: string
}

/** What the short forms in listings stand for. */
export interface RegisterDictionary {
  readonly origins: readonly ListingOrigin[]
  readonly editions: Readonly<Record<string, VerdictEdition>>
  /** When the register in this form was made: its listings are known since. */
  readonly recordedAt: string
}

/** Whether somebody names the outlet, so that it can be found by name. */
export function isNamed({ confidence, doubts = [] }: Pick<Listing, 'confidence' | 'doubts'>): boolean {
  return confidence !== 'host-only' && !(confidence === 'flagged' && doubts.includes('name-unlike-host'))
}
