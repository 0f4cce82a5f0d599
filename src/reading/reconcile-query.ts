/** A reconciliation query, independent of the protocol version. */
export interface ReconcileQuery {
  /** Names, addresses, accounts or printed references, each of which may identify the outlet. */
  readonly texts: readonly string[]
  /** Our own outlet ids. */
  readonly ids: readonly string[]
  readonly urls: readonly string[]
  readonly countries: readonly string[]
  readonly languages: readonly string[]
  readonly citedOn: string | undefined
  /** Types of which a candidate must have one; empty for any. */
  readonly types: readonly string[]
  /** Whether a candidate of another type is only ranked lower. */
  readonly typesAreWishes: boolean
  readonly required: readonly MatchingProperty[]
  readonly limit: number
}

/** The type of every outlet; its kinds are subtypes. */
export const OUTLET_TYPE = 'outlet'

/** Properties that matching uses. */
export const MATCHING_PROPERTIES = ['url', 'country', 'language', 'cited-on'] as const
export type MatchingProperty = (typeof MATCHING_PROPERTIES)[number]

export const DEFAULT_CANDIDATES = 5
export const MOST_CANDIDATES = 50
/** Queries in one batch, at most. */
export const MOST_QUERIES = 500

export const EMPTY_QUERY: ReconcileQuery = {
  texts: [],
  ids: [],
  urls: [],
  countries: [],
  languages: [],
  citedOn: undefined,
  types: [],
  typesAreWishes: false,
  required: [],
  limit: DEFAULT_CANDIDATES,
}

export function isMatchingProperty(id: string): id is MatchingProperty {
  return (MATCHING_PROPERTIES as readonly string[]).includes(id)
}
