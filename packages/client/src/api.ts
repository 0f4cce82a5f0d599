// Generated from openapi/openapi.json by npm run client-types.

export type ArticleCitation = {
/** UTF-16 code units into `text`. */
readonly start: number
readonly end: number
readonly text: string
readonly role: "outlet" | "through-outlet" | "author-in-outlet" | "wire-credit" | "photo-credit" | "link" | "institution" | "mention"
/** The words that make it a citation. */
readonly cue: string | null
readonly cueStart: number | null
readonly cueEnd: number | null
readonly speaker: Span
readonly anonymous: boolean
readonly status: "matched" | "ambiguous" | "institution" | "unlisted"
readonly outletId: string | null
readonly edition: string | null
readonly alternatives: readonly (string)[]
readonly unlisted: UnlistedSource
/** The institution cited, by name or by its page: a primary source for what it says of itself, no outlet, and never scored. `state`: a ministry, an embassy, an army, the police, a court; its word is an authority’s own account. */
readonly institution: {
readonly kind: "state" | "international-organisation" | "academic"
/** What its places in the text have in common; a host for links. */
readonly name: string
} | null
readonly url: string | null
/** Whether it is the article's own outlet, which counts for nothing in the summary. */
readonly own: boolean
readonly confidence: number
readonly reasons: readonly (Reason)[]
/** The same while source and sentence are: what was dismissed once stays so. */
readonly key: string
/** Its block, and UTF-16 code units into that block’s `text`; null unless blocks were given. */
readonly block: {
readonly id: string
readonly start: number
readonly end: number
} | null
}

export type ArticleReading = {
/** The text that offsets count in. */
readonly text: string
readonly language: string
/** Whether there are cue words for it; without, only links, credits and names are found. */
readonly languageSupported: boolean
readonly own: {
readonly outletId: string | null
readonly how: "given" | "canonical-link" | "open-graph" | "json-ld" | "url" | "base" | "byline"
readonly span: Span
} | null
readonly citations: readonly (ArticleCitation)[]
/** The citations that count, by source: indexes into `citations`. */
readonly sources: readonly ({
readonly key: string
readonly outletId: string | null
readonly name: string
readonly status: "matched" | "ambiguous" | "institution" | "unlisted"
readonly citations: readonly (number)[]
})[]
readonly blocks: readonly ({
readonly id: string
/** Send it back in `known`. */
readonly hash: string
readonly unchanged: boolean
readonly text: string
})[]
/** Counted in the summary and not listed: at most 200 sources and 2,000 places are. */
readonly omitted: {
readonly sources: number
readonly citations: number
}
/** What of the request was not understood and left aside, a language that answers do not come in among it. */
readonly warnings: readonly (string)[]
/** Who told whom, first hand first. */
readonly chains: readonly ({
readonly hands: readonly ({
readonly kind: "speaker" | "outlet" | "institution" | "own-outlet" | "this-text"
readonly text: string
readonly outletId: string | null
readonly anonymous: boolean
readonly translated: boolean
})[]
readonly citations: readonly (number)[]
})[]
readonly summary: {
readonly citations: number
readonly outlets: number
readonly independentOutlets: number
readonly merges: readonly ({
readonly outletIds: readonly (string)[]
readonly cause: "same-owner" | "same-funder" | "edition" | "syndication" | "wire-credit" | "same-state"
readonly party: string | null
readonly detail: string
})[]
readonly anonymousSpeakers: number
readonly institutions: number
readonly unlistedSources: number
readonly unknownLinks: number
readonly text: string
}
/** What each listed outlet is, once, by its id. */
readonly contexts: { readonly [name: string]: OutletContext }
}

export type ArticleReadingBrief = {
/** The text that offsets count in. */
readonly text?: string | undefined
readonly language?: string | undefined
/** Whether there are cue words for it; without, only links, credits and names are found. */
readonly languageSupported?: boolean | undefined
readonly own?: {
readonly outletId: string | null
readonly how: "given" | "canonical-link" | "open-graph" | "json-ld" | "url" | "base" | "byline"
readonly span: Span
} | null | undefined
readonly citations?: readonly (ArticleCitation)[] | undefined
/** The citations that count, by source: indexes into `citations`. */
readonly sources?: readonly ({
readonly key: string
readonly outletId: string | null
readonly name: string
readonly status: "matched" | "ambiguous" | "institution" | "unlisted"
readonly citations: readonly (number)[]
})[] | undefined
readonly blocks?: readonly ({
readonly id: string
/** Send it back in `known`. */
readonly hash: string
readonly unchanged: boolean
readonly text: string
})[] | undefined
/** Counted in the summary and not listed: at most 200 sources and 2,000 places are. */
readonly omitted?: {
readonly sources: number
readonly citations: number
} | undefined
/** What of the request was not understood and left aside, a language that answers do not come in among it. */
readonly warnings?: readonly (string)[] | undefined
/** Who told whom, first hand first. */
readonly chains?: readonly ({
readonly hands: readonly ({
readonly kind: "speaker" | "outlet" | "institution" | "own-outlet" | "this-text"
readonly text: string
readonly outletId: string | null
readonly anonymous: boolean
readonly translated: boolean
})[]
readonly citations: readonly (number)[]
})[] | undefined
readonly summary?: {
readonly citations: number
readonly outlets: number
readonly independentOutlets: number
readonly merges: readonly ({
readonly outletIds: readonly (string)[]
readonly cause: "same-owner" | "same-funder" | "edition" | "syndication" | "wire-credit" | "same-state"
readonly party: string | null
readonly detail: string
})[]
readonly anonymousSpeakers: number
readonly institutions: number
readonly unlistedSources: number
readonly unknownLinks: number
readonly text: string
} | undefined
readonly contexts?: { readonly [name: string]: OutletBrief } | undefined
}

export type ArticleReadingPart = {
/** The text that offsets count in. */
readonly text?: string | undefined
readonly language?: string | undefined
/** Whether there are cue words for it; without, only links, credits and names are found. */
readonly languageSupported?: boolean | undefined
readonly own?: {
readonly outletId: string | null
readonly how: "given" | "canonical-link" | "open-graph" | "json-ld" | "url" | "base" | "byline"
readonly span: Span
} | null | undefined
readonly citations?: readonly (ArticleCitation)[] | undefined
/** The citations that count, by source: indexes into `citations`. */
readonly sources?: readonly ({
readonly key: string
readonly outletId: string | null
readonly name: string
readonly status: "matched" | "ambiguous" | "institution" | "unlisted"
readonly citations: readonly (number)[]
})[] | undefined
readonly blocks?: readonly ({
readonly id: string
/** Send it back in `known`. */
readonly hash: string
readonly unchanged: boolean
readonly text: string
})[] | undefined
/** Counted in the summary and not listed: at most 200 sources and 2,000 places are. */
readonly omitted?: {
readonly sources: number
readonly citations: number
} | undefined
/** What of the request was not understood and left aside, a language that answers do not come in among it. */
readonly warnings?: readonly (string)[] | undefined
/** Who told whom, first hand first. */
readonly chains?: readonly ({
readonly hands: readonly ({
readonly kind: "speaker" | "outlet" | "institution" | "own-outlet" | "this-text"
readonly text: string
readonly outletId: string | null
readonly anonymous: boolean
readonly translated: boolean
})[]
readonly citations: readonly (number)[]
})[] | undefined
readonly summary?: {
readonly citations: number
readonly outlets: number
readonly independentOutlets: number
readonly merges: readonly ({
readonly outletIds: readonly (string)[]
readonly cause: "same-owner" | "same-funder" | "edition" | "syndication" | "wire-credit" | "same-state"
readonly party: string | null
readonly detail: string
})[]
readonly anonymousSpeakers: number
readonly institutions: number
readonly unlistedSources: number
readonly unknownLinks: number
readonly text: string
} | undefined
/** What each listed outlet is, once, by its id. */
readonly contexts?: { readonly [name: string]: OutletContext } | undefined
}

export type ArticleRequest = {
readonly text?: string | undefined
/** A fragment or a whole page. Pictures written into addresses, styles and scripts do not count towards the limit. */
readonly html?: string | undefined
/** In place of `text` and `html`: one article in blocks, each as text or HTML, answered block by block. */
readonly blocks?: readonly ({
readonly id: string
readonly text?: string | undefined
readonly html?: string | undefined
})[] | undefined
/** Hashes of blocks whose citations the caller has, by id: they are not listed again while unchanged. A caller that sends it, empty at first, has its blocks kept in memory until others take their place, so that only changed ones are read. */
readonly known?: { readonly [name: string]: string } | undefined
/** The members of the answer to give; all if left out. */
readonly fields?: readonly ("text" | "language" | "languageSupported" | "own" | "citations" | "sources" | "blocks" | "omitted" | "warnings" | "chains" | "summary" | "contexts")[] | undefined
/** The article's own address: names its outlet, completes its links. */
readonly url?: string | undefined
/** The outlet that the article is for. Without it the page and `url` tell. */
readonly own?: {
readonly name?: string | undefined
readonly hosts?: readonly (string)[] | undefined
} | undefined
/** What of `html` is read: all of it, its main content, or (`auto`, the default) that only where it is a whole page. Menus, share links, related lists and comments are left out but for `page`. */
readonly content?: "page" | "article" | "auto" | undefined
/** `brief` answers what an editor’s screen has room for: the outlet, advice, how it is placed, one telling fact, flags and the page of its record. */
readonly view?: "full" | "brief" | undefined
/** Names, hosts and owners of that day are used, and what changed since is said. */
readonly publishedOn?: string | undefined
/** The day judged: what was true then. Today if left out. */
readonly asOf?: string | undefined
/** What the record said at an instant. All that is known if left out. Scores are made by the newest methodology all the same unless one is named: `/v1/methodologies` says which spoke when. */
readonly knownAt?: string | undefined
/** Language of the answer: en, fr, ar, es or de; others are answered in English and told in `warnings`. Decides over `Accept-Language`. */
readonly lang?: string | undefined
/** A version; the newest if left out. */
readonly methodology?: string | undefined
}

export type CitationItem = {
/** The caller's own name for the item, given back with its answer. */
readonly key?: string | undefined
readonly url?: string | undefined
readonly name?: string | undefined
readonly account?: string | undefined
readonly text?: string | undefined
readonly citedOn?: string | undefined
readonly country?: string | undefined
readonly language?: string | undefined
}

/** A context in at most 1,000 bytes, for an editor’s screen. */
export type ContextBrief = {
readonly status: "matched" | "ambiguous" | "institution" | "unlisted" | "unusable"
readonly outlet: {
readonly id: string
readonly name: string
readonly kind: "newspaper" | "magazine" | "television" | "radio" | "broadcaster" | "wire-agency" | "news-site" | "website" | "fact-checker" | "think-tank" | "monitor" | "press-release-wire" | "government-site" | "encyclopedia" | "journal" | "repository" | "platform" | "satire"
readonly country: string | null
} | null
readonly advice: {
readonly level: "none" | "attribute" | "corroborate" | "do-not-rely-alone"
readonly text: string
}
/** How the outlet is placed, in a word for machines and in words for readers. */
readonly leaning: {
readonly value: "reliable" | "unreliable" | "open" | null
readonly text: string
}
/** One sentence: a warning where there is one, else what tells most. */
readonly fact: string
readonly flags: readonly ({
readonly code: "state-owned" | "state-controlled" | "state-funded" | "state-affiliated" | "public-body-owned" | "public-body-funded" | "party-linked" | "armed-group-linked" | "state-media-listed" | "owner-undisclosed" | "funding-undisclosed" | "sanctioned" | "blocked" | "restricted-by-company" | "no-current-host" | "country-unknown" | "closed"
readonly label: string
/** Who holds the stake, or who acted: show it beside the label, which alone says less than the record. */
readonly by: string | null
/** Why, in a clause of the record’s note, in English; where the stake is disputed, the sentence with the denial. */
readonly reason: string | null
})[]
/** Flags that found no room. */
readonly moreFlags: number
/** Of the record, below the service’s own address. */
readonly page: string | null
readonly notice: string
readonly asOf: string
}

export type ContextOutlet = {
readonly id: string
readonly name: string
readonly nativeName: string | null
readonly kind: "newspaper" | "magazine" | "television" | "radio" | "broadcaster" | "wire-agency" | "news-site" | "website" | "fact-checker" | "think-tank" | "monitor" | "press-release-wire" | "government-site" | "encyclopedia" | "journal" | "repository" | "platform" | "satire"
readonly country: string | null
readonly languages: readonly (string)[]
/** `dossier`: with a record of its own, whose values name the pages they were read on; how much of it was examined is told by `score.contributions` and `gaps`, and `said` says where nothing was. `listing`: who it is, from open data; nobody has looked further. */
readonly depth: "dossier" | "listing"
/** Of a listing only. */
readonly listed: {
/** How far that is backed: by two lists, by Wikidata, by one list, by a list of 2018 alone, by a page that was read; `flagged` where something does not fit, `host-only` where nobody names who publishes there. */
readonly confidence: "backed-twice" | "wikidata" | "one-list" | "one-us-list-of-2018" | "read" | "flagged" | "host-only"
readonly doubts: readonly ("several-titles" | "countries-differ" | "closed" | "name-unlike-host")[]
/** The list that names it. */
readonly from: string
/** From when that is. */
readonly on: string | null
} | null
readonly page: string
} | null

export type ContextsRequest = {
readonly citations: readonly (CitationItem)[]
readonly citedOn?: string | undefined
/** `brief` answers what an editor’s screen has room for: the outlet, advice, how it is placed, one telling fact, flags and the page of its record. */
readonly view?: "full" | "brief" | undefined
/** The day judged: what was true then. Today if left out. */
readonly asOf?: string | undefined
/** What the record said at an instant. All that is known if left out. Scores are made by the newest methodology all the same unless one is named: `/v1/methodologies` says which spoke when. */
readonly knownAt?: string | undefined
/** Language of the answer: en, fr, ar, es or de; others are answered in English and told in `warnings`. Decides over `Accept-Language`. */
readonly lang?: string | undefined
/** A version; the newest if left out. */
readonly methodology?: string | undefined
}

export type Contribution = {
readonly signal: string
readonly pillar: "transparency" | "track-record" | "assessments"
readonly outcome: string
/** The day its age is counted from; null where undated. */
readonly on: string | null
/** Share that speaks for reliability. */
readonly x: number
/** base · basisFactor · decay · repeat, in evidence units: one is one assessor’s worth. */
readonly units: number
readonly base: number
readonly basisFactor: number
readonly decay: number
/** What is left of it where several count together: repetitions within a year under 2026-12, a pool since. */
readonly repeat: number
readonly because: string
/** Ids of the evidence it rests on. */
readonly basis: readonly (string)[]
}

/** An objection to records of an outlet, with its states, dates and decision. */
export type Dispute = {
readonly id: number
/** Ids of the records it is against. */
readonly evidence: readonly (string)[]
readonly disputant: "outlet" | "other"
/** Null until a reviewer has taken it up. */
readonly statement: string | null
readonly language: string
readonly proof: DomainProof
/** Oldest first. */
readonly steps: readonly ({
readonly state: "received" | "under-review" | "upheld" | "partly" | "rejected" | "withdrawn"
readonly at: string
readonly by: string
readonly reason: string | null
})[]
readonly state: "received" | "under-review" | "upheld" | "partly" | "rejected" | "withdrawn"
readonly filedAt: string
/** What came of it; null while it is open. */
readonly decision: {
readonly text: string
readonly at: string
} | null
}

/** That whoever controls this host of the outlet stands by the filing's words. */
export type DomainProof = {
readonly host: string
readonly method: "dns" | "well-known"
readonly checkedAt: string
} | null

/** A fact shown beside the score and never counted in it. */
export type Flag = {
readonly code: "state-owned" | "state-controlled" | "state-funded" | "state-affiliated" | "public-body-owned" | "public-body-funded" | "party-linked" | "armed-group-linked" | "state-media-listed" | "owner-undisclosed" | "funding-undisclosed" | "sanctioned" | "blocked" | "restricted-by-company" | "no-current-host" | "country-unknown" | "closed"
readonly label: string
/** Who holds the stake, or who acted: show it beside the label, which alone says less than the record. */
readonly by: string | null
/** Why, in a clause of the record’s note, in English; where the stake is disputed, the sentence with the denial. */
readonly reason: string | null
/** Since when an owner or funder is one, or the outlet closed, as far as the sources say. */
readonly since: string | null
/** When it was decided, seen or listed; whether that still holds is then not known. */
readonly on: string | null
readonly disputed: boolean
readonly evidence: readonly (string)[]
}

/** Whose page it is, where that is no outlet but an institution’s: a primary source for what it says of itself. */
export type Institution = {
readonly kind: "government-site" | "international-organisation" | "academic"
readonly country: string | null
/** The suffix or host that tells. */
readonly rule: string
} | null

/** Credible interval in points of 100, holding `mass` of the probability. */
export type Interval = {
readonly low: number
readonly high: number
readonly mass: number
} | null

export type ListedOutlet = {
readonly id: string
/** `dossier`: with a record of its own, whose values name the pages they were read on; how much of it was examined is told by `score.contributions` and `gaps`, and `said` says where nothing was. `listing`: who it is, from open data; nobody has looked further. */
readonly depth: "dossier" | "listing"
readonly name: string
readonly nativeName: string | null
readonly kind: "newspaper" | "magazine" | "television" | "radio" | "broadcaster" | "wire-agency" | "news-site" | "website" | "fact-checker" | "think-tank" | "monitor" | "press-release-wire" | "government-site" | "encyclopedia" | "journal" | "repository" | "platform" | "satire"
readonly country: string | null
readonly languages: readonly (string)[]
/** As of the day the list was made. Never show the value without its interval. */
readonly score: {
/** `firm`: enough evidence, of more than one voice, to name a band. `provisional`: enough for a leaning at most. `insufficient`: too little for a value. `not-applicable`: a kind of source that gets none. `scored`: has a value, under methodology 2026-12, which knows no leanings. */
readonly status: "firm" | "provisional" | "scored" | "insufficient" | "not-applicable"
/** Of a hundred independent assessors who look at an outlet with this record, how many would call it reliable. Null where there is too little evidence. */
readonly value: number | null
/** `reliable` where it is 90 % sure that more than half would call it so, `unreliable` where it is as sure of the contrary, else `open`. Advice follows it. Null without a value, and under methodology 2026-12. */
readonly leaning: "reliable" | "unreliable" | "open" | null
/** Named only where the score is firm; under methodology 2026-12 wherever there is a value. */
readonly band: "high" | "generally-reliable" | "mixed" | "low" | "very-low" | null
/** What the evidence allows, in points of 100. */
readonly interval: {
readonly low: number
readonly high: number
} | null
}
readonly advice: "none" | "attribute" | "corroborate" | "do-not-rely-alone" | null
readonly url: string
}

export type Match = {
readonly outletId: string | null
readonly edition: string | null
readonly confidence: number
readonly reasons: readonly (Reason)[]
/** Hands that the text passed through, outermost first. */
readonly via: readonly ({
readonly kind: "archive" | "translation" | "cache" | "redirector" | "aggregator" | "republisher"
readonly host: string | null
readonly name: string
readonly outletId: string | null
})[]
/** The outlets that an ambiguous citation may mean. */
readonly alternatives: readonly ({
readonly outletId: string
readonly name: string
/** Where the outlet is at home, as an ISO 3166-1 code. */
readonly country: string | null
readonly confidence: number
readonly reasons: readonly (Reason)[]
})[]
} | null

export type Outlet = {
readonly id: string
readonly kind: "newspaper" | "magazine" | "television" | "radio" | "broadcaster" | "wire-agency" | "news-site" | "website" | "fact-checker" | "think-tank" | "monitor" | "press-release-wire" | "government-site" | "encyclopedia" | "journal" | "repository" | "platform" | "satire"
readonly country: string | null
readonly languages: readonly (string)[]
readonly founded: string | null
readonly closed: string | null
/** Left out where none is known. */
readonly issn?: readonly (string)[] | undefined
readonly note: string | null
readonly fieldReferences: { readonly [name: string]: readonly (string)[] }
readonly recordedAt: string
readonly names: readonly ({
readonly id: string
/** Ids among `references`. */
readonly references: readonly (string)[]
readonly validFrom: string | null
readonly validTo: string | null
readonly recordedAt: string
readonly withdrawnAt: string | null
readonly withdrawalReason: string | null
readonly text: string
readonly language: string
readonly script: string
readonly kind: "official" | "native" | "variant" | "former" | "abbreviation"
readonly ambiguous: boolean
readonly note: string | null
})[]
readonly locators: readonly ({
readonly id: string
/** Ids among `references`. */
readonly references: readonly (string)[]
readonly validFrom: string | null
readonly validTo: string | null
readonly recordedAt: string
readonly withdrawnAt: string | null
readonly withdrawalReason: string | null
readonly host: string | null
readonly path: string | null
readonly platform: "x" | "facebook" | "instagram" | "youtube" | "telegram" | "tiktok" | "vk" | "substack" | "medium" | null
readonly handle: string | null
readonly edition: string | null
readonly note: string | null
})[]
readonly stakes: readonly ({
readonly id: string
/** Ids among `references`. */
readonly references: readonly (string)[]
readonly validFrom: string | null
readonly validTo: string | null
readonly recordedAt: string
readonly withdrawnAt: string | null
readonly withdrawalReason: string | null
readonly party: string
readonly partyKind: "company" | "state" | "public-body" | "person" | "foundation" | "trust" | "political-party" | "armed-group" | "unknown"
readonly relation: "owns" | "controls" | "funds" | "publishes" | "affiliated"
readonly share: number | null
readonly basis: "reported" | "self-declared" | "official-record"
readonly disputed: boolean
readonly note: string | null
})[]
readonly related: readonly ({
readonly id: string
/** Ids among `references`. */
readonly references: readonly (string)[]
readonly validFrom: string | null
readonly validTo: string | null
readonly recordedAt: string
readonly withdrawnAt: string | null
readonly withdrawalReason: string | null
readonly outletId: string | null
readonly name: string
readonly relation: "edition" | "parent" | "predecessor" | "successor" | "sister" | "republishes" | "affiliated"
})[]
readonly references: readonly (Reference)[]
readonly replies: readonly (Reply)[]
readonly disputes: readonly (Dispute)[]
/** `dossier`: with a record of its own, whose values name the pages they were read on; how much of it was examined is told by `score.contributions` and `gaps`, and `said` says where nothing was. `listing`: who it is, from open data; nobody has looked further. */
readonly depth: "dossier" | "listing"
/** Of a listing only. */
readonly listed: {
/** How far that is backed: by two lists, by Wikidata, by one list, by a list of 2018 alone, by a page that was read; `flagged` where something does not fit, `host-only` where nobody names who publishes there. */
readonly confidence: "backed-twice" | "wikidata" | "one-list" | "one-us-list-of-2018" | "read" | "flagged" | "host-only"
readonly doubts: readonly ("several-titles" | "countries-differ" | "closed" | "name-unlike-host")[]
/** The list that names it. */
readonly from: string
/** From when that is. */
readonly on: string | null
} | null
readonly name: string
readonly nativeName: string | null
readonly page: string
readonly flags: readonly (Flag)[]
readonly asOf: string
readonly knownAt: string
/** Where its evidence is. */
readonly evidence: string
/** Where its score is. */
readonly score: string
}

/** What an editor’s screen has room for, in at most 1,000 bytes. */
export type OutletBrief = {
readonly outlet: {
readonly id: string
readonly name: string
readonly kind: "newspaper" | "magazine" | "television" | "radio" | "broadcaster" | "wire-agency" | "news-site" | "website" | "fact-checker" | "think-tank" | "monitor" | "press-release-wire" | "government-site" | "encyclopedia" | "journal" | "repository" | "platform" | "satire"
readonly country: string | null
} | null
readonly advice: {
readonly level: "none" | "attribute" | "corroborate" | "do-not-rely-alone"
readonly text: string
}
/** How the outlet is placed, in a word for machines and in words for readers. */
readonly leaning: {
readonly value: "reliable" | "unreliable" | "open" | null
readonly text: string
}
/** One sentence: a warning where there is one, else what tells most. */
readonly fact: string
readonly flags: readonly ({
readonly code: "state-owned" | "state-controlled" | "state-funded" | "state-affiliated" | "public-body-owned" | "public-body-funded" | "party-linked" | "armed-group-linked" | "state-media-listed" | "owner-undisclosed" | "funding-undisclosed" | "sanctioned" | "blocked" | "restricted-by-company" | "no-current-host" | "country-unknown" | "closed"
readonly label: string
/** Who holds the stake, or who acted: show it beside the label, which alone says less than the record. */
readonly by: string | null
/** Why, in a clause of the record’s note, in English; where the stake is disputed, the sentence with the denial. */
readonly reason: string | null
})[]
/** Flags that found no room. */
readonly moreFlags: number
/** Of the record, below the service’s own address. */
readonly page: string | null
readonly notice: string
readonly asOf: string
}

export type OutletContext = {
readonly outlet: ContextOutlet
readonly score: Score
readonly flags: readonly (Flag)[]
readonly highlights: readonly ({
readonly evidenceId: string
readonly kind: "transparency" | "track-record" | "assessment"
readonly text: string
/** Of the text: notes are English, verdicts come in the language asked for. */
readonly language: string
readonly on: string | null
readonly reference: string | null
readonly referenceKind: "primary" | "official-record" | "press" | "reference" | "data-file" | null
/** Those of `disputes` that are against it. */
readonly disputes: readonly (number)[]
/** Those of `replies` that answer it. */
readonly replies: readonly (number)[]
})[]
/** Criteria with no finding. */
readonly gaps: readonly ("ownership-disclosed" | "funding-disclosed" | "leadership-named" | "contact-published" | "editorial-standards" | "corrections-policy" | "corrections-practised" | "authors-identified" | "sourcing-policy" | "opinion-labelled" | "advertising-labelled" | "external-accountability")[]
readonly replies: readonly (Reply)[]
readonly disputes: readonly (Dispute)[]
/** What to do with a claim of this source. The level follows the leaning, by the methodology’s table. */
readonly advice: {
readonly level: "none" | "attribute" | "corroborate" | "do-not-rely-alone"
readonly text: string
}
/** Who says what of the outlet, and since when. */
readonly said: string
/** The part of `said` that tells most, for where there is room for one sentence; both sides where assessors differ. */
readonly fact: string
/** What matters most of what is not known; empty where nothing is missing. */
readonly missing: string
/** `said`, `missing` and the text of `advice`, in one. */
readonly summary: string
readonly notice: string
readonly asOf: string
readonly sinceCited: {
readonly from: string
readonly valueThen: number | null
readonly valueNow: number | null
readonly leaningThen: "reliable" | "unreliable" | "open" | null
readonly leaningNow: "reliable" | "unreliable" | "open" | null
readonly bandThen: "high" | "generally-reliable" | "mixed" | "low" | "very-low" | null
readonly bandNow: "high" | "generally-reliable" | "mixed" | "low" | "very-low" | null
readonly newEvidence: readonly (string)[]
readonly changedStakes: readonly (string)[]
} | null
readonly knownAt: string
readonly methodology: string
}

/** The citation as it was understood. */
export type ReadCitation = {
readonly url?: string | undefined
readonly canonicalUrl?: string | undefined
readonly name?: string | undefined
readonly account?: string | undefined
readonly text?: string | undefined
readonly author?: string | undefined
readonly title?: string | undefined
readonly citedOn?: string | undefined
}

/** One thing that speaks for a match. */
export type Reason = {
readonly feature: string
readonly score: number
readonly detail: string
}

export type Reference = {
readonly id: string
readonly url: string
readonly title: string
readonly publisher: string
readonly published: string | null
readonly archiveUrl: string | null
/** Where in the page the value stands. */
readonly passage: string | null
readonly kind: "primary" | "official-record" | "press" | "reference" | "data-file"
readonly licence: string | null
}

/** An outlet's answer to what its record says. */
export type Reply = {
readonly id: number
/** Ids of the records it answers; empty where it answers the whole. */
readonly evidence: readonly (string)[]
/** Word for word. */
readonly text: string
readonly language: string
/** Who signs for the outlet. */
readonly author: string
/** Where the outlet has published it itself. */
readonly url: string | null
readonly proof: DomainProof
readonly recordedAt: string
readonly withdrawnAt: string | null
readonly withdrawalReason: string | null
}

/** A summary of dated evidence that can be worked out again from its contributions alone. */
export type Score = {
/** `firm`: enough evidence, of more than one voice, to name a band. `provisional`: enough for a leaning at most. `insufficient`: too little for a value. `not-applicable`: a kind of source that gets none. `scored`: has a value, under methodology 2026-12, which knows no leanings. */
readonly status: "firm" | "provisional" | "scored" | "insufficient" | "not-applicable"
/** Of a hundred independent assessors who look at an outlet with this record, how many would call it reliable. Null where there is too little evidence. */
readonly value: number | null
/** `reliable` where it is 90 % sure that more than half would call it so, `unreliable` where it is as sure of the contrary, else `open`. Advice follows it. Null without a value, and under methodology 2026-12. */
readonly leaning: "reliable" | "unreliable" | "open" | null
/** Named only where the score is firm; under methodology 2026-12 wherever there is a value. */
readonly band: "high" | "generally-reliable" | "mixed" | "low" | "very-low" | null
/** What the evidence allows; null only for `not-applicable`. */
readonly interval: {
readonly low: number
readonly high: number
readonly mass: number
} | null
/** Probability that more than half would call it reliable; null without a value, and under 2026-12. */
readonly majority: number | null
/** Too little evidence, or too few voices, to name a band for good. */
readonly provisional: boolean
/** Evidence units: support and doubt together. */
readonly evidence: number
/** Share of the twelve criteria with a finding. */
readonly coverage: number
readonly pillars: { readonly [name: string]: {
readonly value: number | null
readonly interval: Interval
readonly evidence: number
} }
readonly dissent: readonly ({ readonly [name: string]: unknown })[]
readonly methodology: string
readonly asOf: string
readonly knownAt: string
readonly contributions: readonly (Contribution)[]
/** Under methodology 2026-12, the share of 500 seeded changes of every weight in which the band stays; null since. */
readonly bandStability: number | null
/** Evidence units that speak for it. */
readonly support: number
/** Evidence units that speak against it. */
readonly doubt: number
/** What every outlet starts with: `value` = (support + rate · weight) / (support + doubt + weight). */
readonly prior: {
readonly weight: number
readonly rate: number
}
/** SHA-256 over the canonical JSON of methodology, dates and contributions. */
readonly digest: string
} | null

/** What to know about a cited source. A record of the outlet, not a verdict on the claim. */
export type SourceContext = {
readonly citation: ReadCitation
readonly status: "matched" | "ambiguous" | "institution" | "unlisted" | "unusable"
readonly match: Match
readonly warnings: readonly ({
readonly code: string
readonly detail: string
readonly outletId: string | null
})[]
readonly unlisted: UnlistedSource
readonly institution: Institution
readonly outlet: ContextOutlet
readonly score: Score
readonly flags: readonly (Flag)[]
readonly highlights: readonly ({
readonly evidenceId: string
readonly kind: "transparency" | "track-record" | "assessment"
readonly text: string
/** Of the text: notes are English, verdicts come in the language asked for. */
readonly language: string
readonly on: string | null
readonly reference: string | null
readonly referenceKind: "primary" | "official-record" | "press" | "reference" | "data-file" | null
/** Those of `disputes` that are against it. */
readonly disputes: readonly (number)[]
/** Those of `replies` that answer it. */
readonly replies: readonly (number)[]
})[]
/** Criteria with no finding. */
readonly gaps: readonly ("ownership-disclosed" | "funding-disclosed" | "leadership-named" | "contact-published" | "editorial-standards" | "corrections-policy" | "corrections-practised" | "authors-identified" | "sourcing-policy" | "opinion-labelled" | "advertising-labelled" | "external-accountability")[]
readonly replies: readonly (Reply)[]
readonly disputes: readonly (Dispute)[]
/** What to do with a claim of this source. The level follows the leaning, by the methodology’s table. */
readonly advice: {
readonly level: "none" | "attribute" | "corroborate" | "do-not-rely-alone"
readonly text: string
}
/** Who says what of the outlet, and since when. */
readonly said: string
/** The part of `said` that tells most, for where there is room for one sentence; both sides where assessors differ. */
readonly fact: string
/** What matters most of what is not known; empty where nothing is missing. */
readonly missing: string
/** `said`, `missing` and the text of `advice`, in one. */
readonly summary: string
readonly notice: string
readonly asOf: string
readonly sinceCited: {
readonly from: string
readonly valueThen: number | null
readonly valueNow: number | null
readonly leaningThen: "reliable" | "unreliable" | "open" | null
readonly leaningNow: "reliable" | "unreliable" | "open" | null
readonly bandThen: "high" | "generally-reliable" | "mixed" | "low" | "very-low" | null
readonly bandNow: "high" | "generally-reliable" | "mixed" | "low" | "very-low" | null
readonly newEvidence: readonly (string)[]
readonly changedStakes: readonly (string)[]
} | null
readonly knownAt: string
readonly methodology: string
}

export type Span = {
/** UTF-16 code units into `text`. */
readonly start: number
readonly end: number
readonly text: string
} | null

/** What could be said of a source without a record. */
export type UnlistedSource = {
readonly host: string | null
readonly registrableDomain: string | null
readonly platform: string | null
readonly handle: string | null
readonly via: readonly ({
readonly kind: "archive" | "translation" | "cache" | "redirector" | "aggregator" | "republisher"
readonly host: string | null
readonly name: string
readonly outletId: string | null
})[]
} | null

/** What is sent and answered, by operation. */
export interface Operations {
readonly getContext: {
readonly query: {
readonly url?: string | undefined
/** A source's name in any script. */
readonly name?: string | undefined
/** An account, as `x:AlMayadeenNews` or `@AlMayadeenNews`. */
readonly account?: string | undefined
/** A whole reference as printed. */
readonly text?: string | undefined
/** The day of the citation: names, hosts and owners of that day are used for matching. */
readonly citedOn?: string | undefined
/** A hint between outlets of one name. */
readonly country?: string | undefined
/** A hint between outlets of one name. */
readonly language?: string | undefined
/** `brief` answers what an editor’s screen has room for: the outlet, advice, how it is placed, one telling fact, flags and the page of its record. */
readonly view?: "full" | "brief" | undefined
/** The day judged: what was true then. Today if left out. */
readonly asOf?: string | undefined
/** What the record said at an instant. All that is known if left out. Scores are made by the newest methodology all the same unless one is named: `/v1/methodologies` says which spoke when. */
readonly knownAt?: string | undefined
/** Language of the answer: en, fr, ar, es or de; others are answered in English and told in `warnings`. Decides over `Accept-Language`. */
readonly lang?: string | undefined
/** A version; the newest if left out. */
readonly methodology?: string | undefined
}
readonly body: undefined
readonly answer: SourceContext | ContextBrief
}
readonly resolveContexts: {
readonly query: {
}
readonly body: ContextsRequest
readonly answer: {
readonly contexts: readonly ({
readonly citation: ReadCitation
readonly status: "matched" | "ambiguous" | "institution" | "unlisted" | "unusable"
readonly match: Match
readonly warnings: readonly ({
readonly code: string
readonly detail: string
readonly outletId: string | null
})[]
readonly unlisted: UnlistedSource
readonly institution: Institution
readonly outlet: ContextOutlet
readonly score: Score
readonly flags: readonly (Flag)[]
readonly highlights: readonly ({
readonly evidenceId: string
readonly kind: "transparency" | "track-record" | "assessment"
readonly text: string
/** Of the text: notes are English, verdicts come in the language asked for. */
readonly language: string
readonly on: string | null
readonly reference: string | null
readonly referenceKind: "primary" | "official-record" | "press" | "reference" | "data-file" | null
/** Those of `disputes` that are against it. */
readonly disputes: readonly (number)[]
/** Those of `replies` that answer it. */
readonly replies: readonly (number)[]
})[]
/** Criteria with no finding. */
readonly gaps: readonly ("ownership-disclosed" | "funding-disclosed" | "leadership-named" | "contact-published" | "editorial-standards" | "corrections-policy" | "corrections-practised" | "authors-identified" | "sourcing-policy" | "opinion-labelled" | "advertising-labelled" | "external-accountability")[]
readonly replies: readonly (Reply)[]
readonly disputes: readonly (Dispute)[]
/** What to do with a claim of this source. The level follows the leaning, by the methodology’s table. */
readonly advice: {
readonly level: "none" | "attribute" | "corroborate" | "do-not-rely-alone"
readonly text: string
}
/** Who says what of the outlet, and since when. */
readonly said: string
/** The part of `said` that tells most, for where there is room for one sentence; both sides where assessors differ. */
readonly fact: string
/** What matters most of what is not known; empty where nothing is missing. */
readonly missing: string
/** `said`, `missing` and the text of `advice`, in one. */
readonly summary: string
readonly notice: string
readonly asOf: string
readonly sinceCited: {
readonly from: string
readonly valueThen: number | null
readonly valueNow: number | null
readonly leaningThen: "reliable" | "unreliable" | "open" | null
readonly leaningNow: "reliable" | "unreliable" | "open" | null
readonly bandThen: "high" | "generally-reliable" | "mixed" | "low" | "very-low" | null
readonly bandNow: "high" | "generally-reliable" | "mixed" | "low" | "very-low" | null
readonly newEvidence: readonly (string)[]
readonly changedStakes: readonly (string)[]
} | null
readonly knownAt: string
readonly methodology: string
readonly key?: string | undefined
} | {
readonly status: "matched" | "ambiguous" | "institution" | "unlisted" | "unusable"
readonly outlet: {
readonly id: string
readonly name: string
readonly kind: "newspaper" | "magazine" | "television" | "radio" | "broadcaster" | "wire-agency" | "news-site" | "website" | "fact-checker" | "think-tank" | "monitor" | "press-release-wire" | "government-site" | "encyclopedia" | "journal" | "repository" | "platform" | "satire"
readonly country: string | null
} | null
readonly advice: {
readonly level: "none" | "attribute" | "corroborate" | "do-not-rely-alone"
readonly text: string
}
/** How the outlet is placed, in a word for machines and in words for readers. */
readonly leaning: {
readonly value: "reliable" | "unreliable" | "open" | null
readonly text: string
}
/** One sentence: a warning where there is one, else what tells most. */
readonly fact: string
readonly flags: readonly ({
readonly code: "state-owned" | "state-controlled" | "state-funded" | "state-affiliated" | "public-body-owned" | "public-body-funded" | "party-linked" | "armed-group-linked" | "state-media-listed" | "owner-undisclosed" | "funding-undisclosed" | "sanctioned" | "blocked" | "restricted-by-company" | "no-current-host" | "country-unknown" | "closed"
readonly label: string
/** Who holds the stake, or who acted: show it beside the label, which alone says less than the record. */
readonly by: string | null
/** Why, in a clause of the record’s note, in English; where the stake is disputed, the sentence with the denial. */
readonly reason: string | null
})[]
/** Flags that found no room. */
readonly moreFlags: number
/** Of the record, below the service’s own address. */
readonly page: string | null
readonly notice: string
readonly asOf: string
readonly key?: string | undefined
} | {
readonly type: string
readonly title: string
readonly status: number
/** What is wrong and what to do about it. */
readonly detail: string
readonly errors?: readonly ({
/** A JSON pointer into the body, or `query/…`, `path/…`, `header/…`. */
readonly pointer: string
readonly detail: string
})[] | undefined
readonly key?: string | undefined
})[]
}
}
readonly readArticle: {
readonly query: {
}
readonly body: ArticleRequest
readonly answer: ArticleReading | ArticleReadingPart | ArticleReadingBrief
}
readonly listOutlets: {
readonly query: {
/** Beginning of a name in any script; small slips are forgiven. */
readonly q?: string | undefined
/** `dossier` for outlets with a record of their own. */
readonly depth?: "dossier" | "listing" | undefined
readonly kind?: "newspaper" | "magazine" | "television" | "radio" | "broadcaster" | "wire-agency" | "news-site" | "website" | "fact-checker" | "think-tank" | "monitor" | "press-release-wire" | "government-site" | "encyclopedia" | "journal" | "repository" | "platform" | "satire" | undefined
readonly country?: string | undefined
readonly language?: string | undefined
readonly flag?: "state-owned" | "state-controlled" | "state-funded" | "state-affiliated" | "public-body-owned" | "public-body-funded" | "party-linked" | "armed-group-linked" | "state-media-listed" | "owner-undisclosed" | "funding-undisclosed" | "sanctioned" | "blocked" | "restricted-by-company" | "no-current-host" | "country-unknown" | "closed" | undefined
/** How it leans, with a band or without. */
readonly leaning?: "reliable" | "unreliable" | "open" | undefined
/** `insufficient`: too little is known to place it; `firm`: there is a band. */
readonly status?: "firm" | "provisional" | "scored" | "insufficient" | "not-applicable" | undefined
/** Only of firm scores. */
readonly band?: "high" | "generally-reliable" | "mixed" | "low" | "very-low" | undefined
readonly limit?: string | undefined
readonly cursor?: string | undefined
}
readonly body: undefined
readonly answer: {
readonly items: readonly (ListedOutlet)[]
readonly next: string | null
/** How many of each depth fit; null for a search by name or by score. */
readonly depths: {
readonly dossier: number
readonly listing: number
} | null
}
}
readonly getOutlet: {
readonly query: {
/** The day judged: what was true then. Today if left out. */
readonly asOf?: string | undefined
/** What the record said at an instant. All that is known if left out. Scores are made by the newest methodology all the same unless one is named: `/v1/methodologies` says which spoke when. */
readonly knownAt?: string | undefined
/** Language of the answer: en, fr, ar, es or de; others are answered in English and told in `warnings`. Decides over `Accept-Language`. */
readonly lang?: string | undefined
}
readonly body: undefined
readonly answer: Outlet
}
}
