/** The facts of an article's summary. */
export interface SummaryFacts {
  readonly citations: number
  /** Names of the distinct listed outlets cited. */
  readonly outlets: readonly string[]
  readonly independentOutlets: number
  /** One sentence for each pair of outlets that counts as one source. */
  readonly merges: readonly string[]
  readonly anonymousSpeakers: number
  /** Names of the distinct state bodies cited. */
  readonly authorities: readonly string[]
  /** Names of the distinct other institutions cited. */
  readonly otherInstitutions: readonly string[]
  /** Names of cited sources without a record. */
  readonly unlisted: readonly string[]
  readonly unknownLinks: number
  readonly languageSupported: boolean
}

/** Sentences for an article's summary, for merged sources, and for why a name counts as cited. */
export interface ArticleMessages {
  readonly isNameOf: (text: string, outlet: string) => string
  readonly refersTo: (text: string, outlet: string) => string
  readonly soundsLike: (text: string, outlet: string) => string
  readonly isHostOf: (text: string, outlet: string) => string
  readonly isAccountOf: (text: string, outlet: string) => string
  readonly leadsTo: (url: string, outlet: string) => string
  readonly mayBe: (text: string, outlets: readonly string[]) => string
  readonly isUnlisted: (text: string) => string
  readonly isInstitution: (text: string) => string
  readonly cuedBy: (cue: string) => string
  readonly creditedBy: (signs: string) => string
  readonly listedWith: string
  readonly nounBeside: string
  readonly setOff: string
  readonly namedInFull: (outlet: string) => string
  readonly officialNameOf: (outlet: string) => string
  readonly parentOf: (outlet: string) => string
  readonly languageOf: (outlet: string) => string
  readonly countryOf: (outlet: string) => string
  readonly sameOwner: (a: string, b: string, party: string) => string
  readonly sameFunder: (a: string, b: string, party: string) => string
  readonly sameState: (a: string, b: string, country: string) => string
  readonly edition: (a: string, b: string) => string
  readonly syndication: (a: string, b: string) => string
  readonly wireCredit: (a: string, agency: string) => string
  readonly summary: (facts: SummaryFacts) => string
}
