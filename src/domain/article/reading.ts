import type { Citation, Reason, Resolution, UnlistedSource } from '../citation/citation.ts'
import type { RelatedRelation, StakeRelation } from '../outlet.ts'

/** An article as given: exactly one of `text`, `html` and `blocks`. */
export interface Article {
  readonly text?: string | undefined
  readonly html?: string | undefined
  /** In place of both: read as one article, answered block by block. */
  readonly blocks?: readonly ArticleBlock[] | undefined
  /** Hashes of blocks that the caller has the citations of, by id. */
  readonly known?: Readonly<Record<string, string>> | undefined
  /** Where it was published: names its own outlet and completes relative links. */
  readonly url?: string | undefined
  /** `YYYY-MM-DD`: names and hosts of that day are used. */
  readonly publishedOn?: string | undefined
  /** The outlet that the article is for, where the caller knows. */
  readonly own?: GivenOwn | undefined
  /** What of HTML is read: the whole, its main content, or (`auto`) that only where it is a whole page. */
  readonly content?: 'page' | 'article' | 'auto' | undefined
}

export interface GivenOwn {
  readonly name?: string | undefined
  readonly hosts?: readonly string[] | undefined
}

/** What reading asks of the catalogue beyond names. */
export interface ArticleLookup {
  /** `resolveCitation` with its lookup filled in; asked for links, hosts and accounts. */
  readonly resolve: (citation: Citation) => Resolution
  /** Who owns, controls, funds or publishes an outlet on the article's day. */
  readonly ownersOf: (outletId: string) => readonly Owner[]
  readonly relatedOf: (outletId: string) => readonly RelatedOutlet[]
}

export interface Owner {
  readonly party: string
  readonly relation: StakeRelation
}

export interface RelatedOutlet {
  readonly outletId: string
  readonly relation: RelatedRelation
}

/**
 * outlet: it said so itself · through-outlet: somebody told it · author-in-outlet: somebody wrote there ·
 * wire-credit: the text is credited to it · photo-credit: a picture is, which makes it no source of the text · link: a hyperlink and no more · mention: named, not cited.
 */
export const CITATION_ROLES = [
  'outlet',
  'through-outlet',
  'author-in-outlet',
  'wire-credit',
  'photo-credit',
  'link',
  'mention',
] as const
export type CitationRole = (typeof CITATION_ROLES)[number]

/** A stretch of the article's text, in UTF-16 code units, `end` excluded: `text.slice(start, end) === text`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One place where a source is cited or named. Its own span is the source's name, or the link's anchor. */
export interface ArticleCitation extends Span {
  readonly role: CitationRole
  /** The words or signs that make it a citation; null for links and mentions. */
  readonly cue: string | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  /** Who spoke, where the text says so. */
  readonly speaker: Span | null
  /** Whether somebody spoke who is not named. */
  readonly anonymous: boolean
  readonly status: 'matched' | 'ambiguous' | 'institution' | 'unlisted'
  /** Null unless matched. */
  readonly outletId: string | null
  readonly edition: string | null
  /** The outlets that an ambiguous name may mean. */
  readonly alternatives: readonly string[]
  /** What is known of a source without a record. */
  readonly unlisted: UnlistedSource | null
  /** The address where the name is, or stands in, a link. */
  readonly url: string | null
  /** Whether it leads to the article's own outlet, and so counts for nothing in the summary. */
  readonly own: boolean
  /** 0–1. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
  /** The same while source and sentence are, wherever they move in the text: what was dismissed once stays so. */
  readonly key: string
  /** The block it stands in, and where there; null unless blocks were given. */
  readonly block: BlockPlace | null
}

export interface BlockPlace {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A source with all its places. */
export interface CitedSource {
  readonly key: string
  readonly outletId: string | null
  /** As written where it is first named; a host for links. */
  readonly name: string
  readonly status: 'matched' | 'ambiguous' | 'institution' | 'unlisted'
  /** Indexes into `citations`. */
  readonly citations: readonly number[]
}

/** A block of an article as given. */
export interface ArticleBlock {
  readonly id: string
  readonly text?: string | undefined
  readonly html?: string | undefined
}

export interface ReadBlock {
  readonly id: string
  /** Of the block as given: send it as `known` and its citations are not told again while it is the same. */
  readonly hash: string
  readonly unchanged: boolean
  /** The text that offsets in it count in. */
  readonly text: string
}

/** The article's own outlet, and what told us. `outletId` is null where it is named but not listed. */
export interface OwnOutlet {
  readonly outletId: string | null
  readonly how: OwnSign
  /** Its name in the byline. */
  readonly span: Span | null
}

export const OWN_SIGNS = ['given', 'canonical-link', 'open-graph', 'json-ld', 'url', 'base', 'byline'] as const
export type OwnSign = (typeof OWN_SIGNS)[number]

/** One hand that a statement passed through. */
export interface Hand {
  readonly kind: 'speaker' | 'outlet' | 'own-outlet' | 'this-text'
  /** The name as written; empty for `this-text` and for an own outlet known by its address. */
  readonly text: string
  readonly outletId: string | null
  readonly anonymous: boolean
  /** For `this-text`: whether it is in a language that its outlet does not publish in. */
  readonly translated: boolean
}

/** Who told whom, first hand first, ending with the text at hand; `citations` are indexes into `citations`. */
export interface Chain {
  readonly hands: readonly Hand[]
  readonly citations: readonly number[]
}

export const MERGE_CAUSES = [
  'same-owner',
  'same-funder',
  'edition',
  'syndication',
  'wire-credit',
  'same-state',
] as const
export type MergeCause = (typeof MERGE_CAUSES)[number]

/** Two cited outlets that count as one source, and why. */
export interface Merge {
  readonly outletIds: readonly [string, string]
  readonly cause: MergeCause
  /** The owner or funder they share; null for the other causes. */
  readonly party: string | null
  /** A sentence in the answer's language. */
  readonly detail: string
}

export interface ArticleSummary {
  /** Citations of others: neither mentions, picture credits nor the article's own outlet. */
  readonly citations: number
  /** Distinct listed outlets among them. */
  readonly outlets: number
  readonly independentOutlets: number
  readonly merges: readonly Merge[]
  readonly anonymousSpeakers: number
  /** Distinct sources without a record, links included. */
  readonly unlistedSources: number
  /** Links that lead to no outlet we know. */
  readonly unknownLinks: number
  /** One plain paragraph in the answer's language. */
  readonly text: string
}

export interface ArticleReading {
  /** The text that offsets count in: as given, or as taken from the HTML. */
  readonly text: string
  /** BCP 47, `und` where it could not be told. */
  readonly language: string
  /** Whether there are cue words for it; without, only links, credits and names are found. */
  readonly languageSupported: boolean
  readonly own: OwnOutlet | null
  readonly citations: readonly ArticleCitation[]
  /** The citations by source, in order of first place; mentions, picture credits and the own outlet's left out. */
  readonly sources: readonly CitedSource[]
  readonly chains: readonly Chain[]
  readonly summary: ArticleSummary
  /** Empty unless blocks were given. */
  readonly blocks: readonly ReadBlock[]
  /** What is counted in the summary and left out of the lists, which hold 200 sources and 2,000 places at most. */
  readonly omitted: { readonly sources: number; readonly citations: number }
}
