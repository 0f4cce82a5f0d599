import type { Institution } from './institutions.ts'
import type { FeatureAbout, UnusableCause, WarningAbout } from './messages.ts'
import type { ReasonFact } from './methods/method.ts'

/** A citation to resolve: exactly one of `url`, `name`, `account`, `text`. */
export interface Citation {
  readonly url?: string | undefined
  readonly name?: string | undefined
  /** `@AlMayadeenNews`, `x:AlMayadeenNews` or an account's URL. */
  readonly account?: string | undefined
  /** A whole printed reference: `Lister, Charles. «…», Foreign Policy, 24 January 2024`. */
  readonly text?: string | undefined
  /** The day of the citation, `YYYY-MM-DD`: names and hosts valid on that day are used. */
  readonly citedOn?: string | undefined
  /** Hints to choose between outlets with one name: ISO 3166-1 country and BCP 47 language. */
  readonly country?: string | undefined
  readonly language?: string | undefined
}

/** The citation as parsed; unknown members are absent. */
export interface ReadCitation {
  readonly url?: string
  /** See `canonicalUrl`; also without wrappers such as archives. */
  readonly canonicalUrl?: string
  readonly name?: string
  readonly account?: string
  readonly text?: string
  readonly author?: string
  readonly title?: string
  readonly citedOn?: string
}

export const MATCH_STATUSES = ['matched', 'ambiguous', 'institution', 'unlisted', 'unusable'] as const
export type MatchStatus = (typeof MATCH_STATUSES)[number]

/** A reason in an answer: `score` 0 to 1, `detail` a sentence in the answer's language. */
export interface Reason {
  readonly feature: string
  readonly score: number
  readonly detail: string
}

export interface Candidate<R = Reason> {
  readonly outletId: string
  readonly name: string
  /** Where the outlet is at home, as an ISO 3166-1 code; null where that is not known. */
  readonly country: string | null
  readonly confidence: number
  readonly reasons: readonly R[]
}

/** The match of a citation. `R` is the form of its reasons: facts, or sentences in an answer. */
export interface Match<R = Reason> {
  readonly outletId: string | null
  readonly edition: string | null
  /** 0 to 1; a match is given only at or above the method's threshold. */
  readonly confidence: number
  readonly reasons: readonly R[]
  /** What the text passed through, outermost first: `web.archive.org`, `msn.com`. */
  readonly via: readonly Via[]
  /** For an ambiguous citation, the outlets it may mean. */
  readonly alternatives: readonly Candidate<R>[]
}

export interface Via {
  readonly kind: 'archive' | 'translation' | 'cache' | 'redirector' | 'aggregator' | 'republisher'
  readonly host: string | null
  readonly name: string
  readonly outletId: string | null
}

export const WARNING_CODES = [
  'look-alike',
  'homograph',
  'same-label',
  'resembles',
  'former-locator',
  'former-name',
  'shared-name',
  'credentials-removed',
  'publisher-unknown',
  'account-unknown',
  'opaque-link',
  'aggregator',
  'language-unknown',
] as const
export type WarningCode = (typeof WARNING_CODES)[number]

/** A warning about a citation of any status, with its data; `outletId` where it concerns a listed outlet. */
export type WarningFact = {
  readonly [S in keyof Sayings]: {
    readonly code: WarningCode
    readonly says: S
    readonly about: Sayings[S]
    readonly outletId: string | null
  }
}[keyof Sayings]

type Sayings = WarningAbout & Pick<FeatureAbout, 'nameShared' | 'formerName'>

/** A warning in an answer. */
export interface Warning {
  readonly code: WarningCode
  readonly detail: string
  readonly outletId: string | null
}

/** What is known of a source without a record. */
export interface UnlistedSource {
  readonly host: string | null
  readonly registrableDomain: string | null
  /** The platform on which it publishes: `x`, `substack`, `blogspot.com`; null for a site of its own. */
  readonly platform: string | null
  readonly handle: string | null
  /** What the text passed through, outermost first. */
  readonly via: readonly Via[]
}

export interface Resolution {
  readonly citation: ReadCitation
  readonly status: MatchStatus
  /** Null where unlisted or unusable; where ambiguous, `outletId` is null and there are alternatives. */
  readonly match: Match<ReasonFact> | null
  readonly warnings: readonly WarningFact[]
  readonly unlisted: UnlistedSource | null
  /** The institution that owns the page; `unlisted` then has the host. */
  readonly institution: Institution | null
  /** Why the item is not a citation, where `status` is `unusable`. */
  readonly unusable: UnusableCause | null
}
