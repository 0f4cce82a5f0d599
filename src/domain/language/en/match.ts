import type { MatchMessages } from '../../citation/messages.ts'

export const match: MatchMessages = {
  hostListed: ({ host, outlet }) => `${host} is a listed host of ${outlet}.`,
  subdomainListed: ({ host, listed, outlet }) => `${host} is under ${listed}, a listed host of ${outlet}.`,
  pathListed: ({ path, outlet }) => `${path} is listed for ${outlet}.`,
  accountListed: ({ account, platform, outlet }) => `${account} on ${platform} is a listed account of ${outlet}.`,
  accountSomewhere: ({ account, outlet }) => `${account} is a listed account of ${outlet}; the platform was not said.`,
  handleIsHost: ({ account, platform, outlet }) =>
    `${account} on ${platform} is a host of ${outlet}: whoever holds the domain alone can bear that handle.`,
  issnListed: ({ issn, outlet }) => `ISSN ${issn} is that of ${outlet}.`,
  platformItself: ({ host, outlet }) => `${host} is ${outlet} itself; whoever posted there is the publisher.`,
  publisherInPath: ({ outlet, aggregator }) =>
    `The address names ${outlet} as the publisher; ${aggregator} passes it on.`,
  archive: ({ name }) => `The archived page is cited, kept by ${name}.`,
  translation: ({ name }) => `The original is cited, translated by ${name}.`,
  cache: ({ name }) => `The original is cited, copied by ${name}.`,
  redirector: ({ name }) => `The page behind ${name}’s link is cited.`,
  passedOn: ({ name }) => `${name} passes it on.`,
  republisher: ({ name }) => `${name} republished it.`,
  nameListed: ({ name, outlet }) => `“${name}” is a listed name of ${outlet}.`,
  nameIsHost: ({ name, outlet }) => `“${name}” is how the address of ${outlet} reads.`,
  articleDiffers: ({ name }) => `The article differs from “${name}”.`,
  mediumWords: ({ words, name }) => `“${words}” is added to “${name}” and only says what kind of outlet it is.`,
  missingWords: ({ words, name }) => `“${words}” of “${name}” is left out.`,
  languageWord: ({ word, outlet }) => `“${word}” names a language in which ${outlet} publishes.`,
  languageWordAgainst: ({ word, outlet }) => `“${word}” names a language in which ${outlet} is not known to publish.`,
  editionListed: ({ word, outlet }) => `“${word}” names an edition of ${outlet}.`,
  exchangedWords: ({ name }) => `A word for the medium takes the place of another in “${name}”.`,
  alias: ({ alias, outlet }) => `“${alias}”, given beside it, is a name of ${outlet} too.`,
  ownPlace: ({ place, outlet }) => `“${place}” is where ${outlet} is at home.`,
  otherPlace: ({ place, outlet }) => `“${place}” is not where ${outlet} is at home.`,
  sectionWords: ({ words }) => `“${words}” reads as a section or edition.`,
  otherWords: ({ words, name }) => `“${words}” is no part of “${name}” and may tell another outlet.`,
  transliterated: ({ given, name }) => `“${given}” is another spelling of “${name}” in Latin or its own letters.`,
  misspelt: ({ given, name, edits }) =>
    `“${given}” is ${edits === 1 ? 'one letter' : `${edits} letters`} away from “${name}”.`,
  nameShared: ({ name }) => `“${name}” is also used by others.`,
  onlyBearer: ({ name, outlet }) =>
    `“${name}” may be used by others too, but ${outlet} is the only outlet on record of that name.`,
  soundAlone: ({ given, name }) => `Nothing but its sound or spelling speaks for “${given}” being “${name}”.`,
  countryFits: ({ country, outlet }) => `The country hint ${country} fits ${outlet}.`,
  countryAgainst: ({ country, outlet }) => `The country hint ${country} does not fit ${outlet}.`,
  languageFits: ({ language, outlet }) => `The language hint ${language} fits ${outlet}.`,
  languageAgainst: ({ language, outlet }) => `The language hint ${language} does not fit ${outlet}.`,
  numbered: ({ number }) => `“${number}” numbers the citation.`,
  otherAddress: ({ name, host }) => `“${name}” is named, but ${host} is no listed address of it.`,
  withWire: ({ credit }) => `“${credit}” says whose agency copy was used.`,
  jointCredit: ({ credit }) => `“${credit}” credits several outlets together.`,
  formerLocator: ({ locator, outlet, from, to }) =>
    `${locator} was an address of ${outlet}${span(from, to)}, not on the day cited.`,
  formerName: ({ name, outlet, from, to }) => `“${name}” is a former name of ${outlet}${span(from, to)}.`,
  credentialsRemoved: () => 'The address held a user name or password, which was removed.',
  publisherUnknown: ({ platform }) => `The address does not say who published this on ${platform}.`,
  accountUnknown: ({ account, platform }) =>
    `The holder of ${account} on ${platform} is the publisher; there is no record of it.`,
  accountUnknownAnywhere: ({ account }) => `The holder of ${account} is the publisher; there is no record of it.`,
  opaqueLink: ({ host }) => `${host} hides the address that it leads to; ask with that address.`,
  aggregator: ({ name }) => `${name} shows other publishers’ texts, and the address does not name the publisher.`,
  languageUnknown: ({ asked, known }) => `Answers do not come in “${asked}”: they come in ${known}.`,
  resembles: ({ given, name, outlet }) =>
    `“${given}” resembles “${name}” (${outlet}), which is not enough for a match.`,
  lookAlike: ({ host, listed, outlet }) => `${host} resembles ${listed} (${outlet}) and is not it.`,
  homograph: ({ host, listed, outlet }) => `${host} is written to look like ${listed} (${outlet}) and is not it.`,
  mixedScripts: ({ host }) => `${host} mixes letters of several scripts that look alike.`,
  sameLabel: ({ host, listed, outlet }) =>
    `${host} differs from ${listed} (${outlet}) only in its ending and is not listed.`,
  unusable: {
    empty: 'Nothing is given to look up.',
    'too-long': 'The address is longer than 8,192 characters.',
    'not-a-url': 'This is not a web address.',
    scheme: 'Only http and https addresses can be looked up.',
    'no-public-host': 'The address names no public host.',
    'nothing-given': 'Give one of url, name, account and text.',
    'several-given': 'Give only one of url, name, account and text.',
    'wrapped-too-deep': 'The address is wrapped in too many others.',
    'no-account': 'This is not an account.',
    'no-name': 'The name holds no letters.',
    'name-too-long': 'The name is longer than 1,000 characters, the citation longer than 4,000.',
  },
}

/** ` from 2019 to 2021`, as far as known. */
function span(from: string | null, to: string | null): string {
  return `${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`
}
