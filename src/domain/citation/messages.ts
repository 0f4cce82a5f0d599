import type { AddressFault } from './address.ts'
import type { Via } from './citation.ts'

/** Why an item is no citation. */
export type UnusableCause =
  | AddressFault
  | 'nothing-given'
  | 'several-given'
  | 'wrapped-too-deep'
  | 'no-account'
  | 'no-name'
  | 'name-too-long'

/** Sentences that explain a match or a warning. Names and hosts come in as they are to be shown. */
export interface MatchMessages {
  readonly hostListed: (host: string, outlet: string) => string
  readonly subdomainListed: (host: string, listed: string, outlet: string) => string
  readonly pathListed: (path: string, outlet: string) => string
  readonly accountListed: (account: string, platform: string, outlet: string) => string
  readonly accountSomewhere: (account: string, outlet: string) => string
  readonly platformItself: (host: string, outlet: string) => string
  readonly publisherInPath: (outlet: string, aggregator: string) => string
  readonly readThrough: (kind: Via['kind'], name: string) => string

  readonly nameListed: (name: string, outlet: string) => string
  readonly nameIsHost: (name: string, outlet: string) => string
  readonly articleDiffers: (name: string) => string
  readonly mediumWords: (words: string, name: string) => string
  readonly missingWords: (words: string, name: string) => string
  readonly languageWord: (word: string, outlet: string) => string
  readonly languageWordAgainst: (word: string, outlet: string) => string
  readonly editionListed: (word: string, outlet: string) => string
  readonly exchangedWords: (name: string) => string
  readonly alias: (alias: string, outlet: string) => string
  readonly ownPlace: (place: string, outlet: string) => string
  readonly otherPlace: (place: string, outlet: string) => string
  readonly sectionWords: (words: string) => string
  readonly otherWords: (words: string, name: string) => string
  readonly transliterated: (given: string, name: string) => string
  readonly misspelt: (given: string, name: string, edits: number) => string
  readonly nameShared: (name: string) => string
  readonly countryFits: (country: string, outlet: string) => string
  readonly countryAgainst: (country: string, outlet: string) => string
  readonly languageFits: (language: string, outlet: string) => string
  readonly languageAgainst: (language: string, outlet: string) => string
  readonly numbered: (number: string) => string
  readonly otherAddress: (name: string, host: string) => string
  readonly withWire: (credit: string) => string
  readonly jointCredit: (credit: string) => string

  readonly formerLocator: (locator: string, outlet: string, from: string | null, to: string | null) => string
  readonly formerName: (name: string, outlet: string, from: string | null, to: string | null) => string
  readonly credentialsRemoved: () => string
  readonly publisherUnknown: (platform: string) => string
  readonly accountUnknown: (account: string, platform: string) => string
  readonly accountUnknownAnywhere: (account: string) => string
  readonly opaqueLink: (host: string) => string
  readonly aggregator: (name: string) => string
  readonly resembles: (given: string, name: string, outlet: string) => string
  readonly lookAlike: (host: string, listed: string, outlet: string) => string
  readonly homograph: (host: string, listed: string, outlet: string) => string
  readonly mixedScripts: (host: string) => string
  readonly sameLabel: (host: string, listed: string, outlet: string) => string

  readonly unusable: Readonly<Record<UnusableCause, string>>
}
