import type { ContextMessages } from '../../context/messages.ts'

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
    `${name} is ${context.kinds[kind]}${country === null ? '' : ` (${country})`}${
      languages.length === 0 ? '' : `, publishing in ${listed(languages, 'and')}`
    }.`,
  standing: ({ status, value, low, high, band, provisional, records }, flags) => {
    const noted = flags.length === 0 ? '' : ` Noted: ${flags.join('; ')}.`
    if (status === 'not-applicable') return `No reliability score applies to this kind of source.${noted}`
    if (value === null || band === null)
      return `There is not enough evidence for a score (${counted(records, 'record')}; 80 % interval ${low}–${high}).${noted}`
    return `Its record reads ${context.bands[band]}${provisional ? ', provisionally' : ''}: ${value} of 100 (80 % interval ${low}–${high}) on ${counted(records, 'record')}.${noted}`
  },
  unlisted: (source) => `No record is kept of ${source}: nothing is said for or against it.`,
  ambiguous: (source, names) => `“${source}” may mean ${listed(names, 'or')}: give a country, a language or a link.`,
  unusable: 'This is not a citation that can be looked up.',
  askForRecord: 'Anybody may propose a record: see CONTRIBUTING in the documentation.',
}

function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
