import type { Citation, Reason, Resolution, UnlistedSource } from '../citation/citation.ts'
import type { RelatedRelation, StakeRelation } from '../outlet.ts'

/** An article as given: exactly one of `text`, `html` and `blocks`. */
export interface Article {
  readonly text?: string | undefined
  readonly html?: string | undefined
  /** Instead of both: read as one article, answered block by block. */
  readonly blocks?: readonly ArticleBlock[] | undefined
  /** Hashes of blocks whose citations the caller already has, by block id. */
  readonly known?: Readonly<Record<string, string>> | undefined
  /** Where it was published: identifies its own outlet and completes relative links. */
  readonly url?: string | undefined
  /** `YYYY-MM-DD`: names and hosts valid on that day are used. */
  readonly publishedOn?: string | undefined
  /** The outlet that the article is for, if the caller knows it. */
  readonly own?: GivenOwn | undefined
  /**
   * Which part of HTML is read: all of it, its main content, or (`auto`) the main content only if it is a whole page.
   */
  readonly content?: 'page' | 'article' | 'auto' | undefined
}

export interface GivenOwn {
  readonly name?: string | undefined
  readonly hosts?: readonly string[] | undefined
}

/** The questions that the article reader asks of the catalogue, besides names. */
export interface ArticleLookup {
  /** `resolveCitation` bound to a lookup; called for links, hosts and accounts. */
  readonly resolve: (citation: Citation) => Resolution
  /** Who owns, controls, funds or publishes an outlet on the article's day. */
  readonly ownersOf: (outletId: string) => readonly Owner[]
  readonly relatedOf: (outletId: string) => readonly RelatedOutlet[]
}

export interface Owner {
  /** Null where only the state is known, and not through which of its bodies. */
  readonly party: string | null
  readonly relation: StakeRelation
  /** Whether it is a state or a body of one. */
  readonly isState: boolean
}

export interface RelatedOutlet {
  readonly outletId: string
  readonly relation: RelatedRelation
}

/**
 * outlet: it said so itself · through-outlet: somebody told it · author-in-outlet: somebody wrote there · wire-credit:
 * the text is credited to it · photo-credit: a picture is credited to it, which makes it no source of the text · link:
 * only a hyperlink · institution: a body such as a ministry said so itself, or its spokesman did; it is no outlet ·
 * mention: named, not cited.
 */
export const CITATION_ROLES = [
  'outlet',
  'through-outlet',
  'author-in-outlet',
  'wire-credit',
  'photo-credit',
  'link',
  'institution',
  'mention',
] as const
export type CitationRole = (typeof CITATION_ROLES)[number]

/** A range of the article's text in UTF-16 units, `end` excluded: `text.slice(start, end) === text`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One place where a source is cited or named. Its own span is the source's name, or the link's anchor. */
export interface ArticleCitation extends Span {
  readonly role: CitationRole
  /** The words or punctuation that make it a citation; null for links, in captions too, and mentions. */
  readonly cue: string | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  /** The speaker, if the text names one. */
  readonly speaker: Span | null
  /** Whether the speaker is anonymous. */
  readonly anonymous: boolean
  readonly status: 'matched' | 'ambiguous' | 'institution' | 'unlisted'
  /** Null unless matched. */
  readonly outletId: string | null
  readonly edition: string | null
  /** The outlets that an ambiguous name may mean. */
  readonly alternatives: readonly string[]
  /** What is known of a source without a record. */
  readonly unlisted: UnlistedSource | null
  /** The institution cited, by name or by a link to its page; null for any other source. */
  readonly institution: CitedInstitution | null
  /** Address of the link that the name is, or is inside. */
  readonly url: string | null
  /** Whether it is the article's own outlet, which does not count in the summary. */
  readonly own: boolean
  /** 0 to 1. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
  /**
   * Stays the same while source and sentence do, even if they move in the text, so that a dismissed citation stays
   * dismissed.
   */
  readonly key: string
  /** The block that contains it, and its offsets there; null unless blocks were given. */
  readonly block: BlockPlace | null
}

/** An institution as a source: a primary source for what it says of itself, and never an outlet. */
export interface CitedInstitution {
  readonly kind: CitedInstitutionKind
  /** The name that its places in the text have in common; a host for links. */
  readonly name: string
}

/** state: a body of a state, such as a ministry, an embassy, an army, the police or a court; its word is an authority's own account. */
export const CITED_INSTITUTION_KINDS = ['state', 'international-organisation', 'academic'] as const
export type CitedInstitutionKind = (typeof CITED_INSTITUTION_KINDS)[number]

export interface BlockPlace {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A source with all its citations. */
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
  /** Hash of the block as given: send it in `known`, and the block's citations are left out while it is unchanged. */
  readonly hash: string
  readonly unchanged: boolean
  /** The text that offsets in this block refer to. */
  readonly text: string
}

/** The article's own outlet, and how it was identified. `outletId` is null where it is named but not listed. */
export interface OwnOutlet {
  readonly outletId: string | null
  readonly how: OwnSign
  /** Its name in the byline. */
  readonly span: Span | null
}

export const OWN_SIGNS = ['given', 'canonical-link', 'open-graph', 'json-ld', 'url', 'base', 'byline'] as const
export type OwnSign = (typeof OWN_SIGNS)[number]

export const HAND_KINDS = ['speaker', 'outlet', 'institution', 'own-outlet', 'this-text'] as const
export type HandKind = (typeof HAND_KINDS)[number]

/** One speaker, outlet, institution or text that a statement passed through. */
export interface Hand {
  readonly kind: HandKind
  /** The name as written; empty for `this-text` and for an own outlet known by its address. */
  readonly text: string
  readonly outletId: string | null
  readonly anonymous: boolean
  /** For `this-text`: whether its outlet does not publish in the text's language. */
  readonly translated: boolean
}

/** An attribution chain, first speaker first, ending with this text; `citations` are indexes into `citations`. */
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
  /** The owner or funder they share; null for other causes. */
  readonly party: string | null
  /** A sentence in the answer's language. */
  readonly detail: string
}

export interface ArticleSummary {
  /** Citations that count: no mentions, picture credits or the article's own outlet. */
  readonly citations: number
  /** Distinct listed outlets among them. */
  readonly outlets: number
  readonly independentOutlets: number
  readonly merges: readonly Merge[]
  readonly anonymousSpeakers: number
  /** Distinct institutions among them, by name or by link. */
  readonly institutions: number
  /** Distinct sources without a record, including links. */
  readonly unlistedSources: number
  /** Links that lead to no known outlet. */
  readonly unknownLinks: number
  /** One paragraph in the answer's language. */
  readonly text: string
}

export interface ArticleReading {
  /** The text that offsets refer to: as given, or extracted from the HTML. */
  readonly text: string
  /** BCP 47; `und` where it was not detected. */
  readonly language: string
  /** Whether there are cue words for the language; without, only links, credits and names are found. */
  readonly languageSupported: boolean
  readonly own: OwnOutlet | null
  readonly citations: readonly ArticleCitation[]
  /**
   * The citations grouped by source, in order of first citation, without mentions, picture credits and the own outlet.
   */
  readonly sources: readonly CitedSource[]
  readonly chains: readonly Chain[]
  readonly summary: ArticleSummary
  /** Empty unless blocks were given. */
  readonly blocks: readonly ReadBlock[]
  /** Counted in the summary but not listed: the lists hold at most 200 sources and 2,000 citations. */
  readonly omitted: { readonly sources: number; readonly citations: number }
}
