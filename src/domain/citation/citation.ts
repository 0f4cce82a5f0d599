import type { Institution } from './institutions.ts'
import type { FeatureAbout, UnusableCause, WarningAbout } from './messages.ts'
import type { ReasonFact } from './methods/method.ts'

/** What a caller asks about: exactly one of `url`, `name`, `account`, `text`. */
export interface Citation {
  readonly url?: string | undefined
  readonly name?: string | undefined
  /** `@AlMayadeenNews`, `x:AlMayadeenNews` or an account's URL. */
  readonly account?: string | undefined
  /** A whole reference as printed: `Lister, Charles. «…», Foreign Policy, 24 January 2024`. */
  readonly text?: string | undefined
  /** The day of the citation, `YYYY-MM-DD`: names and hosts of that day are used for matching. */
  readonly citedOn?: string | undefined
  /** Hints that decide between outlets of one name: ISO 3166-1 and BCP 47. */
  readonly country?: string | undefined
  readonly language?: string | undefined
}

/** The citation as it was understood. Only what is known is present. */
export interface ReadCitation {
  readonly url?: string
  /** The address without tracking, wrappers or AMP. */
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

/** A reason as it is answered: `score` 0–1, `detail` a sentence in the answer's language. */
export interface Reason {
  readonly feature: string
  readonly score: number
  readonly detail: string
}

export interface Candidate<R = Reason> {
  readonly outletId: string
  readonly name: string
  readonly confidence: number
  readonly reasons: readonly R[]
}

/** With its reasons as facts, or as they are answered. */
export interface Match<R = Reason> {
  readonly outletId: string | null
  readonly edition: string | null
  /** 0–1; a match is only given at or above the method’s threshold. */
  readonly confidence: number
  readonly reasons: readonly R[]
  /** Hands that the text passed through, outermost first: `web.archive.org`, `msn.com`. */
  readonly via: readonly Via[]
  /** For an ambiguous citation: the outlets it may mean. */
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

/** Something to mind about a citation, whatever its status, and what it is about; `outletId` where that is a listed outlet. */
export type WarningFact = {
  readonly [S in keyof Sayings]: {
    readonly code: WarningCode
    readonly says: S
    readonly about: Sayings[S]
    readonly outletId: string | null
  }
}[keyof Sayings]

type Sayings = WarningAbout & Pick<FeatureAbout, 'nameShared' | 'formerName'>

/** A warning as it is answered. */
export interface Warning {
  readonly code: WarningCode
  readonly detail: string
  readonly outletId: string | null
}

/** What could be said of a source without a record. */
export interface UnlistedSource {
  readonly host: string | null
  readonly registrableDomain: string | null
  /** The place where the source publishes, if it is one where anybody may: `x`, `substack`, `blogspot.com`. */
  readonly platform: string | null
  readonly handle: string | null
  /** Hands that the text passed through, outermost first. */
  readonly via: readonly Via[]
}

export interface Resolution {
  readonly citation: ReadCitation
  readonly status: MatchStatus
  /** Null where unlisted or unusable; with `outletId` null and alternatives where ambiguous. */
  readonly match: Match<ReasonFact> | null
  readonly warnings: readonly WarningFact[]
  readonly unlisted: UnlistedSource | null
  /** Whose page it is, where that is no outlet but an institution’s; `unlisted` then says on which host. */
  readonly institution: Institution | null
  /** Why the item is no citation, where `status` is `unusable`. */
  readonly unusable: UnusableCause | null
}
