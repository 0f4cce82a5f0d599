import { frozen } from '../../scoring/frozen.ts'
import type { PublishedMethod } from './method.ts'

const LISTED = 'The record lists it; what is left is the chance that the record is out of date.'
const JUDGED = 'Judgement, held to the labelled cases of test/cases/resolution.csv.'
const MEASURED =
  'Set by hand, and held by `npm run bench:resolve` to 6,579 citations of English Wikipedia’s current events of 2025.'
const WORDS =
  'Set so that none of the words and names of `npm run bench:strangers` is taken for an outlet: some 750,000 in nine languages.'
const PASSED = 'Who passes a text on says nothing of who published it.'
const HINTED = 'A hint decides between outlets of one name; by itself it proves little.'

/** Frozen: a change is a new version. */
export const METHOD_2026_12 = frozen({
  version: '2026-12',
  status: 'released',
  threshold: 0.7,
  rivalWithin: 0.12,
  certain: 0.93,
  features: {
    hostListed: {
      name: 'host',
      question: 'Is it a host that the outlet is listed with?',
      scores: { listed: 0.99 },
      source: LISTED,
    },
    subdomainListed: {
      name: 'subdomain',
      question: 'Is it under a host that the outlet is listed with?',
      scores: { listed: 0.95 },
      source: 'As a listed host, but sections may be let to others.',
    },
    pathListed: {
      name: 'path',
      question: 'Is that path of the host the outlet’s?',
      scores: { listed: 1 },
      source: LISTED,
    },
    accountListed: {
      name: 'account',
      question: 'Is it an account that the outlet is listed with?',
      scores: { listed: 0.99 },
      source: LISTED,
    },
    accountSomewhere: {
      name: 'account',
      question: 'Is it the outlet’s account on some platform?',
      scores: { listed: 0.9 },
      source: 'Handles may differ in their holder from platform to platform.',
    },
    handleIsHost: {
      name: 'account',
      question: 'Is the handle a host that the outlet is listed with?',
      scores: { listed: 0.97 },
      source: 'Bluesky gives a handle that is a domain to none but the holder of that domain (AT Protocol, Handle).',
    },
    platformItself: {
      name: 'platform',
      question: 'Is the address the platform’s own?',
      scores: { listed: 0.99 },
      source: LISTED,
    },
    publisherInPath: {
      name: 'publisher-in-path',
      question: 'Does the address name the publisher?',
      scores: { named: 0.95 },
      source: JUDGED,
    },
    archive: { name: 'archive', question: 'Is it an archived copy?', scores: { passed: 1 }, source: PASSED },
    translation: {
      name: 'translation',
      question: 'Is it a machine’s translation?',
      scores: { passed: 1 },
      source: PASSED,
    },
    cache: { name: 'cache', question: 'Is it a cached copy?', scores: { passed: 1 }, source: PASSED },
    redirector: { name: 'redirector', question: 'Is it a link that leads on?', scores: { passed: 1 }, source: PASSED },
    republisher: { name: 'republisher', question: 'Did somebody take it over?', scores: { passed: 1 }, source: PASSED },
    passedOn: { name: 'aggregator', question: 'Does an aggregator pass it on?', scores: { passed: 1 }, source: PASSED },
    nameListed: {
      name: 'name',
      question: 'Is it a name that the outlet is listed with?',
      scores: { official: 0.98, native: 0.98, abbreviation: 0.96, variant: 0.96, former: 0.94 },
      source: MEASURED,
    },
    nameIsHost: {
      name: 'host-label',
      question: 'Is it how the outlet’s domain reads?',
      scores: { long: 0.85, 'four-letters': 0.75, short: 0.6, unrelated: 0.6 },
      source: MEASURED,
    },
    articleDiffers: {
      name: 'article',
      question: 'Is only the article another?',
      scores: {
        'left-out-of-a-short-name': 0.7,
        'left-out': 0.97,
        'left-out-inside': 0.9,
        'left-out-of-a-word': 0.6,
        added: 0.98,
        'added-foreign': 0.95,
      },
      source: MEASURED,
    },
    mediumWords: {
      name: 'medium-words',
      question: 'Does what is added say only what kind of outlet it is?',
      scores: { fitting: 0.96, 'of-a-brand': 0.6, unfitting: 0.6 },
      source: MEASURED,
    },
    missingWords: {
      name: 'missing-words',
      question: 'Are only words left out that say what kind of outlet it is?',
      scores: { distinctive: 0.85, common: 0.62, 'other-script': 0.75 },
      source: MEASURED,
    },
    languageWord: {
      name: 'language-word',
      question: 'Is a language named in which the outlet publishes?',
      scores: { published: 0.97 },
      source: JUDGED,
    },
    languageWordAgainst: {
      name: 'language-word',
      question: 'Is a language named in which it is not known to publish?',
      scores: { unknown: 0.6 },
      source: JUDGED,
    },
    editionListed: {
      name: 'edition',
      question: 'Is an edition of the outlet named?',
      scores: { listed: 0.97 },
      source: LISTED,
    },
    exchangedWords: {
      name: 'exchanged-words',
      question: 'Does one word for the medium take the place of another?',
      scores: { exchanged: 0.6 },
      source: JUDGED,
    },
    alias: {
      name: 'alias',
      question: 'Is what stands beside it a name of the outlet too?',
      scores: { listed: 1 },
      source: LISTED,
    },
    ownPlace: {
      name: 'place',
      question: 'Is the place named the outlet’s own?',
      scores: { own: 0.98 },
      source: JUDGED,
    },
    otherPlace: {
      name: 'place',
      question: 'Is the place named another than the outlet’s?',
      scores: { other: 0.45 },
      source: JUDGED,
    },
    sectionWords: {
      name: 'section-words',
      question: 'Does what is added read as a section?',
      scores: { added: 0.93 },
      source: MEASURED,
    },
    otherWords: {
      name: 'other-words',
      question: 'Are there words that are no part of the name?',
      scores: { 'set-apart': 0.66, joined: 0.5 },
      source: MEASURED,
    },
    transliterated: {
      name: 'transliteration',
      question: 'Does the name sound alike in another script or spelling?',
      scores: null,
      source: MEASURED,
    },
    misspelt: {
      name: 'misspelt',
      question: 'Is it the name but for a slip of the pen?',
      scores: null,
      source: MEASURED,
    },
    nameShared: {
      name: 'shared-name',
      question: 'Do others use that name too?',
      scores: { open: 0.65 },
      source: JUDGED,
    },
    formerName: {
      name: 'former-name',
      question: 'Had the outlet given that name up by the day of the citation?',
      scores: { ended: 0.8 },
      source:
        'What was given up is taken up by others: Daily Herald became The Sun in 1964, and several papers bear it now.',
    },
    onlyBearer: {
      name: 'only-bearer',
      question: 'Is it, written as listed, the only outlet on record of a name that others may use too?',
      scores: { 'as-written': 0.8 },
      source: MEASURED,
    },
    soundAlone: {
      name: 'sound-alone',
      question: 'Does nothing but its sound or spelling speak for it?',
      scores: { alone: 0.7 },
      source: WORDS,
    },
    countryFits: { name: 'country-hint', question: 'Does the country given fit?', scores: { fits: 1 }, source: HINTED },
    countryAgainst: {
      name: 'country-hint',
      question: 'Is the country given another?',
      scores: { 'among-bearers': 0.7, 'only-bearer': 0.97 },
      source: HINTED,
    },
    languageFits: {
      name: 'language-hint',
      question: 'Does the language given fit?',
      scores: { fits: 1 },
      source: HINTED,
    },
    languageAgainst: {
      name: 'language-hint',
      question: 'Is the language given another?',
      scores: { 'among-bearers': 0.95, 'only-bearer': 0.99 },
      source: HINTED,
    },
    numbered: { name: 'numbered', question: 'Is only a number added?', scores: { added: 0.93 }, source: MEASURED },
    withWire: {
      name: 'with-wire',
      question: 'Is an agency named whose copy was used?',
      scores: { named: 0.97 },
      source: MEASURED,
    },
    jointCredit: {
      name: 'joint-credit',
      question: 'Are several outlets credited together?',
      scores: { joint: 0.65 },
      source: JUDGED,
    },
  },
  spelling: { lostPerEdit: 1.5, otherWord: 0.6, otherEnding: 0.85, plural: 0.94 },
  sound: { alike: 0.92, lostPerVowel: 0.25 },
} as const satisfies PublishedMethod)
