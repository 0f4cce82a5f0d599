import type { AddressFault } from './address.ts'

/** Why an item is not a citation. */
export type UnusableCause =
  | AddressFault
  | 'nothing-given'
  | 'several-given'
  | 'wrapped-too-deep'
  | 'no-account'
  | 'no-name'
  | 'name-too-long'

/** The data of each feature of a match, ready to be shown. A method has scores for every feature. */
export interface FeatureAbout {
  readonly hostListed: { readonly host: string; readonly outlet: string }
  readonly subdomainListed: { readonly host: string; readonly listed: string; readonly outlet: string }
  readonly pathListed: { readonly path: string; readonly outlet: string }
  readonly accountListed: { readonly account: string; readonly platform: string; readonly outlet: string }
  readonly accountSomewhere: { readonly account: string; readonly outlet: string }
  readonly handleIsHost: { readonly account: string; readonly platform: string; readonly outlet: string }
  readonly issnListed: { readonly issn: string; readonly outlet: string }
  readonly platformItself: { readonly host: string; readonly outlet: string }
  readonly publisherInPath: { readonly outlet: string; readonly aggregator: string }
  readonly nameListed: { readonly name: string; readonly outlet: string }
  readonly nameIsHost: { readonly name: string; readonly outlet: string }
  readonly articleDiffers: { readonly name: string }
  readonly mediumWords: { readonly words: string; readonly name: string }
  readonly missingWords: { readonly words: string; readonly name: string }
  readonly languageWord: { readonly word: string; readonly outlet: string }
  readonly languageWordAgainst: { readonly word: string; readonly outlet: string }
  readonly editionListed: { readonly word: string; readonly outlet: string }
  readonly exchangedWords: { readonly name: string }
  readonly alias: { readonly alias: string; readonly outlet: string }
  readonly ownPlace: { readonly place: string; readonly outlet: string }
  readonly otherPlace: { readonly place: string; readonly outlet: string }
  readonly sectionWords: { readonly words: string }
  readonly otherWords: { readonly words: string; readonly name: string }
  readonly transliterated: { readonly given: string; readonly name: string }
  readonly misspelt: { readonly given: string; readonly name: string; readonly edits: number }
  readonly formerName: {
    readonly name: string
    readonly outlet: string
    readonly from: string | null
    readonly to: string | null
  }
  readonly nameShared: { readonly name: string }
  readonly onlyBearer: { readonly name: string; readonly outlet: string }
  readonly soundAlone: { readonly given: string; readonly name: string }
  readonly countryFits: { readonly country: string; readonly outlet: string }
  readonly countryAgainst: { readonly country: string; readonly outlet: string }
  readonly languageFits: { readonly language: string; readonly outlet: string }
  readonly languageAgainst: { readonly language: string; readonly outlet: string }
  readonly numbered: { readonly number: string }
  readonly withWire: { readonly credit: string }
  readonly jointCredit: { readonly credit: string }
  readonly archive: { readonly name: string }
  readonly translation: { readonly name: string }
  readonly cache: { readonly name: string }
  readonly redirector: { readonly name: string }
  readonly republisher: { readonly name: string }
  readonly passedOn: { readonly name: string }
}

/** The data of each warning. */
export interface WarningAbout {
  readonly otherAddress: { readonly name: string; readonly host: string }
  readonly formerLocator: {
    readonly locator: string
    readonly outlet: string
    readonly from: string | null
    readonly to: string | null
  }
  readonly credentialsRemoved: Record<never, never>
  readonly publisherUnknown: { readonly platform: string }
  readonly accountUnknown: { readonly account: string; readonly platform: string }
  readonly accountUnknownAnywhere: { readonly account: string }
  readonly opaqueLink: { readonly host: string }
  readonly aggregator: { readonly name: string }
  /** An unsupported answer language that was requested; `known` lists the supported ones. */
  readonly languageUnknown: { readonly asked: string; readonly known: string }
  readonly resembles: { readonly given: string; readonly name: string; readonly outlet: string }
  readonly lookAlike: { readonly host: string; readonly listed: string; readonly outlet: string }
  readonly homograph: { readonly host: string; readonly listed: string; readonly outlet: string }
  readonly mixedScripts: { readonly host: string }
  readonly sameLabel: { readonly host: string; readonly listed: string; readonly outlet: string }
}

export type Feature = keyof FeatureAbout

/** Sentences for reasons and warnings, one for each feature and warning. */
export type MatchMessages = {
  readonly [F in Feature]: (about: FeatureAbout[F]) => string
} & {
  readonly [W in keyof WarningAbout]: (about: WarningAbout[W]) => string
} & {
  readonly unusable: Readonly<Record<UnusableCause, string>>
}
