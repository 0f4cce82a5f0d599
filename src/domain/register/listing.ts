import type { OutletKind, PartialDate } from '../outlet.ts'

/**
 * How well a listing is supported: by two independent lists, by Wikidata, by one list, only by a list of American local
 * news of 2018, or read by a person on a page; `flagged` where its sources disagree or something does not fit;
 * `host-only` where no source names the publisher.
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

/** Doubts about a listing, or facts to consider. */
export const DOUBTS = ['several-titles', 'countries-differ', 'closed', 'name-unlike-host'] as const
export type Doubt = (typeof DOUBTS)[number]

/** An owner of an outlet, according to an origin at a date. */
export interface ListedOwner {
  readonly name: string
  /** Key of the origin. */
  readonly from: string
  readonly on?: PartialDate
}

/** An assessor's verdict on a listing's host. */
export interface ListedVerdict {
  /** Edition of the list: `cred1 2026-08-04`. */
  readonly edition: string
  readonly verdict: string
  readonly scope?: string
  /** Its page, if not the edition's; and its note, if not the one for the whole edition. */
  readonly page?: string
  readonly note?: string
}

/** A page that names the outlet, where no origin does. */
export interface ListedPage {
  readonly url: string
  readonly title: string
  readonly publisher: string
  readonly published?: PartialDate
}

/** The identity of an outlet: one line of `db/register`. Empty members are left out. */
export interface Listing {
  /** A permanent slug. */
  readonly id: string
  readonly kind: OutletKind
  /** ISO 3166-1 alpha-2; missing where no source names the publisher or its country. */
  readonly country?: string
  readonly name: string
  readonly nativeName?: string
  readonly abbreviation?: string
  readonly otherNames?: readonly string[]
  /** Without `www.`, in ASCII; includes sub-domains. */
  readonly hosts: readonly string[]
  /** Parts of another outlet's host that are its own: `nytimes.com/athletic`. */
  readonly sections?: readonly string[]
  /** BCP 47. */
  readonly languages?: readonly string[]
  readonly founded?: PartialDate
  readonly issn?: readonly string[]
  readonly owners?: readonly ListedOwner[]
  readonly x?: string
  readonly facebook?: string
  readonly wikidata?: string
  /** Its type in the State Media Matrix, in that list's own letters. */
  readonly stateMedia?: string
  readonly confidence: Confidence
  readonly doubts?: readonly Doubt[]
  /** Date of the values, where an origin dates the row. */
  readonly asOf?: PartialDate
  /** For each origin, the row in it. */
  readonly sources?: Readonly<Record<string, string>>
  readonly pages?: readonly ListedPage[]
  /** Whether a domain without a name has the same label; set when the register is loaded, never in a file. */
  readonly shared?: true
  /** Joined by host when the register is loaded; never in a file. */
  readonly verdicts?: readonly ListedVerdict[]
}

/** An origin of listings: an entry of `db/register/origins.json`. */
export interface ListingOrigin {
  readonly key: string
  readonly title: string
  readonly publisher: string
  /** The page for readers. */
  readonly page: string
  /** The data at a fixed commit. */
  readonly archive: string
  readonly licence: string
  /** Date of the data. */
  readonly on: PartialDate | null
  readonly usedFor: string
}

/** An edition of a list of verdicts, as listings refer to it. */
export interface VerdictEdition {
  readonly assessor: string
  /** Date of the edition. */
  readonly on: PartialDate
  readonly title: string
  readonly publisher: string
  /** The page for readers. */
  readonly page: string
  /** The data file, at a fixed commit. */
  readonly archive: string
  readonly licence: string
  readonly recordedAt: string
  /** Note for every verdict without its own. */
  readonly note: string
}

/** Full forms of the abbreviations in listings. */
export interface RegisterDictionary {
  readonly origins: readonly ListingOrigin[]
  readonly editions: Readonly<Record<string, VerdictEdition>>
  /** When the register was generated in this form; listings are known since then. */
  readonly recordedAt: string
}

/** Whether a source names the outlet, so that it can be found by name. */
export function isNamed({ confidence, doubts = [] }: Pick<Listing, 'confidence' | 'doubts'>): boolean {
  return confidence !== 'host-only' && !(confidence === 'flagged' && doubts.includes('name-unlike-host'))
}

export interface ListedPlace {
  readonly host: string
  readonly path: string | null
}

/** `nytimes.com/athletic` → host and path. */
export function placeOf(section: string): ListedPlace {
  const slash = section.indexOf('/')
  return { host: section.slice(0, slash), path: section.slice(slash) }
}
