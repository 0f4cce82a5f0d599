import type { Messages } from './messages.ts'
import { webEn } from './web/en.ts'

export const en: Messages = {
  language: 'en',
  web: webEn,
  match: {
    hostListed: (host, outlet) => `${host} is a listed host of ${outlet}.`,
    subdomainListed: (host, listed, outlet) => `${host} is under ${listed}, a listed host of ${outlet}.`,
    pathListed: (path, outlet) => `${path} is listed for ${outlet}.`,
    accountListed: (account, platform, outlet) => `${account} on ${platform} is a listed account of ${outlet}.`,
    accountSomewhere: (account, outlet) => `${account} is a listed account of ${outlet}; the platform was not said.`,
    platformItself: (host, outlet) => `${host} is ${outlet} itself; whoever posted there is the publisher.`,
    publisherInPath: (outlet, aggregator) =>
      `The address names ${outlet} as the publisher; ${aggregator} passes it on.`,
    readThrough: (kind, name) =>
      ({
        archive: `The archived page is cited, kept by ${name}.`,
        translation: `The original is cited, translated by ${name}.`,
        cache: `The original is cited, copied by ${name}.`,
        redirector: `The page behind ${name}’s link is cited.`,
        aggregator: `${name} passes it on.`,
        republisher: `${name} republished it.`,
      })[kind],
    nameListed: (name, outlet) => `“${name}” is a listed name of ${outlet}.`,
    nameIsHost: (name, outlet) => `“${name}” is how the address of ${outlet} reads.`,
    articleDiffers: (name) => `The article differs from “${name}”.`,
    mediumWords: (words, name) => `“${words}” is added to “${name}” and only says what kind of outlet it is.`,
    missingWords: (words, name) => `“${words}” of “${name}” is left out.`,
    languageWord: (word, outlet) => `“${word}” names a language in which ${outlet} publishes.`,
    languageWordAgainst: (word, outlet) => `“${word}” names a language in which ${outlet} is not known to publish.`,
    editionListed: (word, outlet) => `“${word}” names an edition of ${outlet}.`,
    exchangedWords: (name) => `A word for the medium takes the place of another in “${name}”.`,
    alias: (alias, outlet) => `“${alias}”, given beside it, is a name of ${outlet} too.`,
    ownPlace: (place, outlet) => `“${place}” is where ${outlet} is at home.`,
    otherPlace: (place, outlet) => `“${place}” is not where ${outlet} is at home.`,
    sectionWords: (words) => `“${words}” reads as a section or edition.`,
    otherWords: (words, name) => `“${words}” is no part of “${name}” and may tell another outlet.`,
    transliterated: (given, name) => `“${given}” is another spelling of “${name}” in Latin or its own letters.`,
    misspelt: (given, name, edits) =>
      `“${given}” is ${edits === 1 ? 'one letter' : `${edits} letters`} away from “${name}”.`,
    nameShared: (name) => `“${name}” is also used by others.`,
    countryFits: (country, outlet) => `The country hint ${country} fits ${outlet}.`,
    countryAgainst: (country, outlet) => `The country hint ${country} does not fit ${outlet}.`,
    languageFits: (language, outlet) => `The language hint ${language} fits ${outlet}.`,
    languageAgainst: (language, outlet) => `The language hint ${language} does not fit ${outlet}.`,
    numbered: (number) => `“${number}” numbers the citation.`,
    otherAddress: (name, host) => `“${name}” is named, but ${host} is no listed address of it.`,
    withWire: (credit) => `“${credit}” says whose agency copy was used.`,
    jointCredit: (credit) => `“${credit}” credits several outlets together.`,
    formerLocator: (locator, outlet, from, to) =>
      `${locator} was an address of ${outlet}${spanEn(from, to)}, not on the day cited.`,
    formerName: (name, outlet, from, to) => `“${name}” is a former name of ${outlet}${spanEn(from, to)}.`,
    credentialsRemoved: () => 'The address held a user name or password, which was removed.',
    publisherUnknown: (platform) => `The address does not say who published this on ${platform}.`,
    accountUnknown: (account, platform) =>
      `The holder of ${account} on ${platform} is the publisher; there is no record of it.`,
    accountUnknownAnywhere: (account) => `The holder of ${account} is the publisher; there is no record of it.`,
    opaqueLink: (host) => `${host} hides the address that it leads to; ask with that address.`,
    aggregator: (name) => `${name} shows other publishers’ texts, and the address does not name the publisher.`,
    resembles: (given, name, outlet) => `“${given}” resembles “${name}” (${outlet}), which is not enough for a match.`,
    lookAlike: (host, listed, outlet) => `${host} resembles ${listed} (${outlet}) and is not it.`,
    homograph: (host, listed, outlet) => `${host} is written to look like ${listed} (${outlet}) and is not it.`,
    mixedScripts: (host) => `${host} mixes letters of several scripts that look alike.`,
    sameLabel: (host, listed, outlet) =>
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
      'name-too-long': 'The name is longer than 300 characters, the citation longer than 4,000.',
    },
  },
  scoring: {
    questions: {
      'transparency.ownership-disclosed': 'Does the outlet say who owns it?',
      'transparency.funding-disclosed': 'Does the outlet say who pays for it?',
      'transparency.leadership-named': 'Does the outlet name those in charge?',
      'transparency.contact-published': 'Can readers reach the newsroom?',
      'transparency.editorial-standards': 'Does the outlet publish its editorial standards?',
      'transparency.corrections-policy': 'Does the outlet say how it corrects errors?',
      'transparency.corrections-practised': 'Does the outlet correct errors in the open?',
      'transparency.authors-identified': 'Does the outlet say who wrote what?',
      'transparency.sourcing-policy': 'Does the outlet say how it treats sources?',
      'transparency.opinion-labelled': 'Is opinion told apart from news?',
      'transparency.advertising-labelled': 'Is paid content told apart from news?',
      'transparency.external-accountability': 'Does the outlet answer to an outside body?',
      'ruling.accuracy': 'Do press councils and regulators reject complaints about its accuracy?',
      'ruling.other': 'Do press councils and regulators reject complaints on other subjects?',
      'court-judgment': 'Do courts find for it on the facts it published?',
      'fact-check': 'Does its own reporting stand up to fact-checkers?',
      correction: 'Does it publish corrections of its errors?',
      retraction: 'Does it do without retracting whole reports?',
      'fabrication-admitted': 'Is it free of fabrication that it had to admit?',
      'licence-action': 'Is it free of action by independent regulators against its licence for what it published?',
      award: 'Has its journalism won awards?',
      assessment: 'Do those who assess outlets find it reliable?',
    },
    subjects: {
      accuracy: 'accuracy',
      defamation: 'defamation',
      privacy: 'privacy',
      impartiality: 'impartiality',
      discrimination: 'discrimination',
      advertising: 'advertising',
      other: 'other subject',
    },
    outcomes: {
      ruling: {
        upheld: 'complaint upheld',
        'partly-upheld': 'complaint upheld in part',
        'not-upheld': 'complaint not upheld',
      },
      'court-judgment': {
        lost: 'case lost by the outlet',
        'partly-lost': 'case lost in part by the outlet',
        won: 'case won by the outlet',
      },
      'fact-check': { false: 'report found false', misleading: 'report found misleading', true: 'report found true' },
      correction: { issued: 'correction published' },
      retraction: { issued: 'report retracted' },
      'fabrication-admitted': { issued: 'fabrication admitted' },
      'licence-action': { imposed: 'action against the licence' },
      award: { awarded: 'award' },
    },
    transparency: (criterion, finding, on) => `${criterion}: ${finding} (${on ?? 'undated'}).`,
    trackRecord: (body, outcome, subject, on) => `${body}: ${outcome} (${subject}, ${on ?? 'undated'}).`,
    assessment: (assessor, verdict, on) => `${assessor}: ${verdict} (${on ?? 'undated'}).`,
  },
  context: {
    notice: 'A record of the outlet, not a verdict on the claim.',
    flags: {
      'state-owned': 'Owned by a state',
      'state-controlled': 'Controlled by a state',
      'state-funded': 'Funded by a state',
      'state-affiliated': 'Affiliated with a state',
      'public-body-owned': 'Owned or run by a public body',
      'public-body-funded': 'Funded by a public body',
      'party-linked': 'Linked to a political party',
      'armed-group-linked': 'Linked to an armed group',
      'state-media-listed': 'Listed in a typology of state-affiliated media',
      'owner-undisclosed': 'Owner not disclosed',
      'funding-undisclosed': 'Funding not disclosed',
      sanctioned: 'Under or subject to government sanctions',
      blocked: 'Blocked or suspended by a government',
      'restricted-by-company': 'Restricted or removed by a platform or carrier',
      'no-current-host': 'No current website on record',
      'country-unknown': 'Country not established',
      closed: 'No longer publishing',
    },
    disputed: (label) => `${label} (disputed)`,
    criteria: {
      'ownership-disclosed': 'Who owns it is disclosed',
      'funding-disclosed': 'Who funds it is disclosed',
      'leadership-named': 'Its leadership is named',
      'contact-published': 'How to reach it is published',
      'editorial-standards': 'Editorial standards are published',
      'corrections-policy': 'A corrections policy is published',
      'corrections-practised': 'Corrections are made in the open',
      'authors-identified': 'Authors are identified',
      'sourcing-policy': 'A policy on sources is published',
      'opinion-labelled': 'Opinion is labelled',
      'advertising-labelled': 'Advertising is labelled',
      'external-accountability': 'It answers to an outside body',
    },
    findings: { met: 'met', partly: 'partly met', stated: 'stated by the outlet', 'not-met': 'not met' },
    kinds: {
      newspaper: 'a newspaper',
      magazine: 'a magazine',
      television: 'a television outlet',
      radio: 'a radio outlet',
      broadcaster: 'a broadcaster',
      'wire-agency': 'a news agency',
      'news-site': 'a news site',
      'fact-checker': 'a fact-checking organisation',
      'think-tank': 'a think tank',
      'government-site': 'a government site',
      encyclopedia: 'an encyclopedia',
      platform: 'a platform on which others publish',
      satire: 'a satirical publication',
    },
    bands: {
      high: 'high',
      'generally-reliable': 'generally reliable',
      mixed: 'mixed',
      low: 'low',
      'very-low': 'very low',
    },
    advice: {
      none: 'No score applies to this kind of source: judge the page itself.',
      attribute: 'Attribute the claim to the outlet by name.',
      corroborate: 'Look for a second, independent source before relying on it.',
      'do-not-rely-alone': 'Do not rely on it alone: its record calls for independent confirmation.',
      'find-publisher': 'Find out who published it there: the platform is not the source.',
      unlisted: 'No record of this source is kept: check who publishes it, and look for a second source.',
    },
    identity: (name, kind, country, languages) =>
      `${name} is ${en.context.kinds[kind]}${country === null ? '' : ` (${country})`}${
        languages.length === 0 ? '' : `, publishing in ${listed(languages, 'and')}`
      }.`,
    standing: ({ status, value, low, high, band, provisional, records }, flags) => {
      const noted = flags.length === 0 ? '' : ` Noted: ${flags.join('; ')}.`
      if (status === 'not-applicable') return `No reliability score applies to this kind of source.${noted}`
      if (value === null || band === null)
        return `There is not enough evidence for a score (${counted(records, 'record')}; 80 % interval ${low}–${high}).${noted}`
      return `Its record reads ${en.context.bands[band]}${provisional ? ', provisionally' : ''}: ${value} of 100 (80 % interval ${low}–${high}) on ${counted(records, 'record')}.${noted}`
    },
    unlisted: (source) => `No record is kept of ${source}: nothing is said for or against it.`,
    ambiguous: (source, names) => `“${source}” may mean ${listed(names, 'or')}: give a country, a language or a link.`,
    unusable: 'This is not a citation that can be looked up.',
    askForRecord: 'Anybody may propose a record: see CONTRIBUTING in the documentation.',
  },
  article: {
    isNameOf: (text, outlet) => `“${text}” is a name of ${outlet}`,
    soundsLike: (text, outlet) =>
      `“${text}” is how ${outlet} sounds in this script or spelling, and no other listed outlet does`,
    isHostOf: (text, outlet) => `${text} is a host of ${outlet}`,
    isAccountOf: (text, outlet) => `@${text} is an account of ${outlet}`,
    leadsTo: (url, outlet) => `the link ${url} leads to ${outlet}`,
    mayBe: (text, outlets) => `“${text}” may be ${outlets.join(', ')}, and nothing here decides`,
    isUnlisted: (text) => `the words around “${text}” say that it is an outlet; there is no record of it`,
    cuedBy: (cue) => `“${cue}” makes it a citation`,
    creditedBy: (signs) => `the credit “${signs}” makes it a citation`,
    listedWith: 'it stands in a list with another cited outlet',
    nounBeside: 'a word for an outlet stands beside it',
    setOff: 'it is set in italics or quotation marks',
    namedInFull: (outlet) => `${outlet} is named in full in this article`,
    officialNameOf: (outlet) => `it is the official name of ${outlet}`,
    parentOf: (outlet) => `the others of that name belong to ${outlet}`,
    languageOf: (outlet) => `only ${outlet} publishes in this language`,
    countryOf: (outlet) => `${outlet} is in the country of this article’s own outlet`,
    sameOwner: (a, b, party) => `${a} and ${b} have the same owner, ${party}`,
    sameFunder: (a, b, party) => `${a} and ${b} are funded by the same party, ${party}`,
    edition: (a, b) => `${a} and ${b} are editions of one house`,
    syndication: (a, b) => `${a} passes on what ${b} reported`,
    wireCredit: (a, agency) => `what is cited from ${a} is credited to ${agency}`,
    summary: (facts) => {
      const sentences: string[] = []
      const { citations, outlets, independentOutlets, unlisted, anonymousSpeakers, unknownLinks } = facts
      if (citations === 0) sentences.push('This article cites no source that could be recognised.')
      else if (outlets.length === 0) sentences.push('This article cites no listed outlet.')
      else {
        const times = citations === 1 ? 'once' : `${citations} times`
        const named =
          outlets.length > 4 ? `${outlets.slice(0, 3).join(', ')} and ${outlets.length - 3} more` : outlets.join(', ')
        sentences.push(
          outlets.length === 1
            ? `Sources are cited ${times}; the only listed outlet among them is ${named}.`
            : `Sources are cited ${times}, among them ${outlets.length} listed outlets (${named}), of which ${independentOutlets} ${independentOutlets === 1 ? 'is' : 'are'} independent.`,
        )
      }
      for (const merge of facts.merges.slice(0, 3)) sentences.push(`${merge}.`)
      if (facts.merges.length > 3) sentences.push(`${facts.merges.length - 3} more pairs count as one.`)
      if (anonymousSpeakers > 0)
        sentences.push(
          anonymousSpeakers === 1 ? 'One speaker is not named.' : `${anonymousSpeakers} speakers are not named.`,
        )
      if (unlisted.length > 0) {
        const names =
          unlisted.length > 3
            ? `${unlisted.slice(0, 3).join(', ')} and ${unlisted.length - 3} more`
            : unlisted.join(', ')
        sentences.push(`Without a record: ${names}.`)
      }
      if (unknownLinks > 0)
        sentences.push(
          unknownLinks === 1
            ? 'One link leads to no outlet we know.'
            : `${unknownLinks} links lead to no outlet we know.`,
        )
      if (!facts.languageSupported)
        sentences.push(
          'The words of citing are not known to us in this language: only names, credits and links were looked for.',
        )
      return sentences.join(' ')
    },
  },
}

function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** ` from 2019 to 2021`, as far as it is known. */
function spanEn(from: string | null, to: string | null): string {
  return `${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`
}
