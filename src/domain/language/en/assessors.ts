import type { AssessorWords } from '../../scoring/messages.ts'
import { asPercent, assessorWords as words } from '../assessor-words.ts'

const list = (on: string, since: string | null) => (since === null ? `list of ${on}` : `list of ${on}, as in ${since}`)
const plain = (on: string) => on
// Somebody put together lists of several projects and of what the best articles cite: no decision on the outlet.
const compiled = {
  'generally-reliable': [
    'a compilation of Wikipedia’s source lists has it as generally reliable',
    'generally reliable',
  ],
  'no-consensus': ['a compilation of Wikipedia’s source lists has no consensus on it', 'no consensus'],
  'generally-unreliable': [
    'a compilation of Wikipedia’s source lists has it as generally unreliable',
    'generally unreliable',
  ],
} as const
const wikipedia = {
  'generally-reliable': ['Wikipedia’s editors call it generally reliable', 'generally reliable'],
  'several-statuses': ['Wikipedia’s editors rate its parts differently', 'parts rated differently'],
  'no-consensus': ['Wikipedia’s editors have not agreed on it', 'no consensus'],
  'generally-unreliable': ['Wikipedia’s editors call it generally unreliable', 'generally unreliable'],
  deprecated: ['Wikipedia’s editors deprecated it', 'deprecated'],
  blacklisted: ['Wikipedia’s editors put it on their blacklist', 'blacklisted'],
} as const
const factual = (level: string) => [`Media Bias/Fact Check rates its factual reporting ${level}`, level] as const
const mbfc = {
  'very-high': factual('very high'),
  high: factual('high'),
  'mostly-factual': factual('mostly factual'),
  mixed: factual('mixed'),
  low: factual('low'),
  'very-low': factual('very low'),
}
const listed = (name: string, as: string) => [`${name} lists it ${as}`, as.replace(/^(as|under) /, '')] as const
const tagged = (as: string) => [`OpenSources listed it ${as}`, as.replace(/^(as|under) /, '')] as const

/** Assessors and what their verdicts say. “It” is the outlet. */
export const assessors: Readonly<Record<string, AssessorWords>> = {
  'wikipedia-rsp': words('Wikipedia’s editors', list, wikipedia),
  'wikipedia-projects': words('a compilation of Wikipedia’s source lists', plain, compiled),
  mbfc: words('Media Bias/Fact Check', plain, mbfc),
  iffy: words('Media Bias/Fact Check', plain, mbfc),
  cred1: words('CRED-1', list, {
    reliable: listed('CRED-1', 'as reliable'),
    mixed: listed('CRED-1', 'as mixed'),
    rumor: listed('CRED-1', 'under rumour'),
    unreliable: listed('CRED-1', 'as unreliable'),
    conspiracy: listed('CRED-1', 'under conspiracy theories'),
    fake: listed('CRED-1', 'under fake news'),
    satire: listed('CRED-1', 'as satire'),
  }),
  opensources: words('OpenSources', list, {
    fake: tagged('under fake news'),
    conspiracy: tagged('under conspiracy theories'),
    junksci: tagged('under junk science'),
    hate: tagged('under hate'),
    rumor: tagged('under rumour'),
    unreliable: tagged('as unreliable'),
    clickbait: tagged('under clickbait'),
    reliable: tagged('as reliable'),
    satire: tagged('as satire'),
    bias: tagged('under extreme bias'),
    political: tagged('under political advocacy'),
    state: tagged('as state news'),
  }),
  'lasser-lists': words('Lists gathered by Lasser et al.', plain, (verdict) => [
    `lists gathered by Lasser et al. give it ${verdict} of 5 for accuracy`,
    `${verdict} of 5`,
  ]),
  'link-graph': words('its neighbours on the web (study by Burdisso et al.)', (on) => `study of ${on}`, {
    'unreliable-neighbours': ['on the web it stands among unreliable sites', 'unreliable neighbours on the web'],
    'mixed-neighbours': ['on the web it stands among sites of all kinds', 'mixed neighbours on the web'],
    'reliable-neighbours': ['on the web it stands among reliable sites', 'reliable neighbours on the web'],
  }),
  'link-graph-labels': words('lists gathered for a study (Burdisso et al.)', (on) => `study of ${on}`, {
    unreliable: ['lists gathered for a study call it unreliable', 'unreliable'],
    mixed: ['lists gathered for a study call it mixed', 'mixed'],
    reliable: ['lists gathered for a study call it reliable', 'reliable'],
  }),
  newsguard: words('NewsGuard', plain, (verdict) => [`NewsGuard gives it ${verdict} of 100`, `${verdict} of 100`]),
  adfontes: words('Ad Fontes Media', plain, (verdict) => [
    `Ad Fontes Media puts it at ${asPercent(verdict)} of 100 for reliability`,
    `${asPercent(verdict)} of 100`,
  ]),
  'fact-checkers': words('a panel of fact-checkers', plain, (verdict) => [
    `a panel of fact-checkers trusts it ${asPercent(verdict)} of 100`,
    `${asPercent(verdict)} of 100`,
  ]),
  ifcn: words('International Fact-Checking Network', plain, {
    signatory: ['it has signed the code of the International Fact-Checking Network', 'signatory'],
    'former-signatory': ['it once had signed the code of the International Fact-Checking Network', 'former signatory'],
  }),
  jti: words('Journalism Trust Initiative', plain, {
    certified: ['it is certified by the Journalism Trust Initiative', 'certified'],
    partner: ['it takes part in the Journalism Trust Initiative', 'takes part'],
  }),
  'trust-project': words('The Trust Project', plain, {
    partner: ['it shows the trust indicators of The Trust Project', 'partner'],
  }),
  'press-council': words('Press council', plain, {
    member: ['it answers to a press council', 'member'],
    'former-member': ['it once answered to a press council', 'former member'],
  }),
  'state-media-monitor': words('State Media Monitor', plain, {
    'state-controlled-media': ['the State Media Monitor lists it as controlled by a state', 'controlled by a state'],
    'captured-public-or-state-managed-media': [
      'the State Media Monitor lists it as public or state-managed, and captured',
      'public or state-managed, captured',
    ],
    'captured-private-media': ['the State Media Monitor lists it as private, and captured', 'private, captured'],
    'independent-state-funded-and-state-managed-media': [
      'the State Media Monitor lists it as funded and managed by a state, and independent',
      'funded and managed by a state, independent',
    ],
    'independent-state-funded-media': [
      'the State Media Monitor lists it as funded by a state, and independent',
      'funded by a state, independent',
    ],
    'independent-state-managed-media': [
      'the State Media Monitor lists it as managed by a state, and independent',
      'managed by a state, independent',
    ],
    'independent-public-media': ['the State Media Monitor lists it as public, and independent', 'public, independent'],
  }),
}
