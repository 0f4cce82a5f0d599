import type { ContextMessages } from '../../context/messages.ts'
import { capital, wordsOf } from '../words.ts'

export const context: ContextMessages = {
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
    sanctioned: 'Subject to measures by a government',
    blocked: 'Blocked or suspended by a government',
    'restricted-by-company': 'Restricted or removed by a platform or carrier',
    'no-current-host': 'No current website on record',
    'country-unknown': 'Country not established',
    closed: 'No longer publishing',
  },
  dated: (label, day) => `${label} (${wordsOf('en').date(day)})`,
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
  whether: {
    'ownership-disclosed': 'whether it says who owns it',
    'funding-disclosed': 'whether it says who funds it',
    'leadership-named': 'whether it names its leadership',
    'contact-published': 'whether it says how to reach it',
    'editorial-standards': 'whether it publishes editorial standards',
    'corrections-policy': 'whether it says how it corrects errors',
    'corrections-practised': 'whether it corrects errors in the open',
    'authors-identified': 'whether it says who wrote what',
    'sourcing-policy': 'whether it says how it treats its sources',
    'opinion-labelled': 'whether it labels opinion',
    'advertising-labelled': 'whether it labels advertising',
    'external-accountability': 'whether it answers to an outside body',
  },
  findings: { met: 'met', partly: 'half met', stated: 'said by the outlet, not read by us', 'not-met': 'not met' },
  kinds: {
    newspaper: 'a newspaper',
    magazine: 'a magazine',
    television: 'a television outlet',
    radio: 'a radio outlet',
    broadcaster: 'a broadcaster',
    'wire-agency': 'a news agency',
    'news-site': 'a news site',
    website: 'a website',
    'fact-checker': 'a fact-checking organisation',
    'think-tank': 'a think tank',
    monitor: 'an organisation that documents events',
    'press-release-wire': 'a wire that carries press releases',
    'government-site': 'a government site',
    encyclopedia: 'an encyclopedia',
    journal: 'a scholarly journal',
    repository: 'an archive in which researchers deposit their papers',
    platform: 'a platform on which others publish',
    satire: 'a satirical publication',
  },
  kindNotes: {
    'think-tank': 'A think tank is an interested expert: name it as one, and say who pays for it where that is known.',
    monitor:
      'Such an organisation documents with an aim of its own: name it as the source of its figures, and say how it counts where that is known.',
    journal:
      'A journal publishes papers of many authors: name the paper and who wrote it, and say whether it is a study, a comment or a news item.',
    'press-release-wire':
      'It carries what its customers write and pay for: the customer speaks, and nobody else has checked it.',
    satire: 'Satire: not to be cited as fact.',
  },
  bands: {
    high: 'highly reliable',
    'generally-reliable': 'generally reliable',
    mixed: 'of mixed reliability',
    low: 'of low reliability',
    'very-low': 'of very low reliability',
  },
  leanings: { reliable: 'leans reliable', unreliable: 'leans unreliable', open: 'could go either way' },
  notPlaced: 'too little is known to place it',
  noScore: 'no score applies',
  meaning: (value, low, high) =>
    `Of a hundred independent assessors, ${value} would call it reliable; the evidence allows anything from ${low} to ${high}.`,
  provisional: (band) => `${band}, provisionally`,
  advice: {
    none: 'No score applies to this kind of source: judge the page itself.',
    attribute: 'Attribute the claim to the outlet by name.',
    corroborate: 'Look for a second, independent source before relying on it.',
    'do-not-rely-alone': 'Do not rely on it alone: find an independent source that confirms the claim.',
    insufficient: 'Too little is known to place it: look for a second, independent source before relying on it.',
    unlisted: 'Check who publishes it, and look for a second source.',
    institution: 'Attribute it to the institution by name, as its own word.',
    ambiguous: 'Find out which outlet is meant: give a country, a language or a link.',
    unusable: 'Give a link, a name or an account.',
    platform: 'Find out who published it there: the platform is not the source.',
    'government-site': 'Use it as a primary source for what its government says, and name it as such.',
    encyclopedia: 'Follow it to the sources that it cites, and cite those.',
    repository:
      'Name the authors of the paper, and say whether a journal has reviewed it: the archive is not the source.',
    satire: 'Do not cite it as news: it is satire.',
    'press-release-wire': 'Name whoever issued the release as its source: the wire carries what its customers write.',
  },
  adviceInShort: {
    none: 'judge the page itself',
    attribute: 'attribute by name',
    corroborate: 'find a second source',
    'do-not-rely-alone': 'do not rely on it alone',
  },
  identity: (name, kind, country) => `${name} is ${context.kinds[kind]}${country === null ? '' : ` (${country})`}.`,
  institution: (name, kind, country) =>
    `${name} is ${INSTITUTIONS[kind]}${country === null ? '' : ` (${country})`}: the institution’s own page, a primary source for what it says of itself.`,
  listed: ({ name, kind, country, from, year, isNamed, alone, doubts }) => {
    const origin = `${from}${year === null ? '' : ` (${year})`}`
    if (!isNamed)
      return kind === 'news-site'
        ? `Who publishes ${name} is not recorded: it is a news site in Common Crawl’s news archive of 2019–2022.`
        : `Who publishes ${name} is not recorded: only what lists say of the address.`
    const who = `${name}, ${context.kinds[kind]}${country === null ? '' : ` (${country})`}, is listed: who it is, from ${origin}${alone ? '; nothing else is recorded' : ''}.`
    const closed = doubts.includes('closed') ? ' It has closed, as that says.' : ''
    const differ = doubts.includes('countries-differ') ? ' Its sources differ on the country.' : ''
    return `${who}${closed}${differ}`
  },
  verdicts: (clauses, more, differ) =>
    `${clauses.join('; ')}${more === 0 ? '' : `; ${counted(more, 'more assessment')} on record`}${differ ? '. They differ on it' : ''}`,
  tracks: {
    rulings: ({ body, against, inPart, all, last }) =>
      `${body ?? 'Press councils and regulators'}: ${
        against === 0
          ? `${counted(all, 'complaint')} on record, ${all === 1 ? 'not upheld' : 'none upheld'}`
          : `${against === all ? counted(all, 'complaint') : `${against} of ${counted(all, 'complaint')} on record`} upheld${partly(inPart, against)}`
      }${lastOn(last, against || all)}`,
    judgments: ({ against, inPart, all, last }) =>
      `Courts, on accuracy or defamation: ${against === 0 ? `${counted(all, 'case')} on record, ${all === 1 ? 'won' : 'all won'}` : `${against === all ? counted(all, 'case') : `${against} of ${counted(all, 'case')} on record`} lost${partly(inPart, against)}`}${lastOn(last, against || all)}`,
    'fact-checks': ({ against, all, last }) =>
      `Fact-checkers: ${against === 0 ? `${counted(all, 'report')} found true` : `${counted(against, 'report')} found false or misleading`}${lastOn(last, against || all)}`,
    fabrications: ({ all, last }) => `It admitted fabrication ${times(all)}${lastOn(last, all)}`,
    licence: ({ body, all, last }) =>
      `${body ?? 'Regulators'}: ${counted(all, 'action')} against its licence${lastOn(last, all)}`,
    corrections: ({ all, last }) => `${counted(all, 'correction')} of its own on record${lastOn(last, all)}`,
    retractions: ({ all, last }) => `${counted(all, 'report')} retracted${lastOn(last, all)}`,
    awards: ({ all, last }) => `${counted(all, 'award')} on record${lastOn(last, all)}`,
  },
  unexamined: ({ name, kind, country, owners }) =>
    `${name} is ${context.kinds[kind]}${country === null ? '' : ` (${country})`}${owners.length === 0 ? '' : `, owned by ${wordsOf('en').list(owners, 'conjunction')}`}. Only its identity is on record: how it works and what others found of it has not been examined yet.`,
  onlyDisclosures: (looked) =>
    looked === 0
      ? 'No assessment that we may use is on record, nor anything else that speaks for or against it.'
      : `No assessment that we may use is on record: only what it discloses about itself, of which ${looked} of 12 points ${looked === 1 ? 'was' : 'were'} looked at.`,
  missing: ({ raters, gaps, gap }) => {
    const voices =
      raters === 0
        ? 'no assessment that we may use is on record'
        : raters === 1
          ? 'no second assessment that we may use is on record'
          : null
    const looked =
      gaps >= 10
        ? 'hardly anything is known of what it discloses'
        : gap === null
          ? null
          : `it is not known ${context.whether[gap]}`
    const told = [voices, looked].filter((each) => each !== null)
    return told.length === 0 ? '' : `${capital(told.join(', and '))}.`
  },
  unlisted: (source) => `No record is kept of ${source}: nothing is said for or against it.`,
  ambiguous: (source, names) =>
    names.length === 1
      ? `“${source}” may mean ${names[0]}, or another of that name.`
      : `“${source}” may mean ${listed(names, 'or')}.`,
  unusable: 'This is not a citation that can be looked up.',
  askForRecord: 'Anybody may propose a record.',
}

const INSTITUTIONS = {
  'government-site': 'a government site',
  'international-organisation': 'the site of an international organisation',
  academic: 'the site of a university or college',
} as const

function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** `2 complaints upheld` + `, 1 of them in part` */
function partly(inPart: number, against: number): string {
  return inPart === 0 ? '' : inPart === against ? ' in part' : `, ${inPart} of them in part`
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

function lastOn(last: string | null, count: number): string {
  if (last === null) return ''
  return count === 1 ? ` (${wordsOf('en').date(last)})` : `, the last in ${wordsOf('en').date(last.slice(0, 7))}`
}
