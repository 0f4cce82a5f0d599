import type { AssessorWords } from '../../scoring/messages.ts'
import { asPercent, assessorWords as words } from '../assessor-words.ts'

/** `avril 2026` → `d’avril 2026`, `mai 2026` → `de mai 2026`. */
const of = (on: string) => (/^[ao]/.test(on) ? `d’${on}` : `de ${on}`)
const list = (on: string, since: string | null) =>
  since === null ? `liste ${of(on)}` : `liste ${of(on)}, comme en ${since}`
const plain = (on: string) => on
const study = (on: string) => `étude ${of(on)}`
const wikipedia = {
  'generally-reliable': ['les contributeurs de Wikipédia le disent généralement fiable', 'généralement fiable'],
  'several-statuses': ['les contributeurs de Wikipédia jugent diversement ses parties', 'parties jugées diversement'],
  'no-consensus': ['les contributeurs de Wikipédia ne s’accordent pas à son sujet', 'sans consensus'],
  'generally-unreliable': [
    'les contributeurs de Wikipédia le disent généralement peu fiable',
    'généralement peu fiable',
  ],
  deprecated: ['les contributeurs de Wikipédia l’ont écarté comme source', 'écarté comme source'],
  blacklisted: ['les contributeurs de Wikipédia l’ont mis sur leur liste noire', 'sur liste noire'],
} as const
const factual = (level: string) =>
  [`Media Bias/Fact Check juge l’exactitude de ses articles ${level}`, `exactitude ${level}`] as const
const mbfc = {
  'very-high': factual('très élevée'),
  high: factual('élevée'),
  'mostly-factual': factual('plutôt bonne'),
  mixed: factual('mitigée'),
  low: factual('faible'),
  'very-low': factual('très faible'),
}
const listed = (name: string, as: string) => [`${name} le classe ${as}`, as.replace(/^(comme|parmi les) /, '')] as const
const cred = (as: string) => listed('CRED-1', as)
const tagged = (as: string) => [`OpenSources le classait ${as}`, as.replace(/^(comme|parmi les) /, '')] as const

/** Ceux qui évaluent, et ce que disent leurs verdicts. « Il » est le média. */
export const assessors: Readonly<Record<string, AssessorWords>> = {
  'wikipedia-rsp': words('les contributeurs de Wikipédia', list, wikipedia),
  'wikipedia-projects': words('les contributeurs de Wikipédia', list, wikipedia),
  mbfc: words('Media Bias/Fact Check', plain, mbfc),
  iffy: words('Media Bias/Fact Check', plain, mbfc),
  cred1: words('CRED-1', list, {
    reliable: cred('comme fiable'),
    mixed: cred('comme mitigé'),
    rumor: cred('parmi les rumeurs'),
    unreliable: cred('comme non fiable'),
    conspiracy: cred('parmi les théories du complot'),
    fake: cred('parmi les fausses nouvelles'),
    satire: cred('comme satire'),
  }),
  opensources: words('OpenSources', list, {
    fake: tagged('parmi les fausses nouvelles'),
    conspiracy: tagged('parmi les théories du complot'),
    junksci: tagged('parmi les pseudo-sciences'),
    hate: tagged('parmi les discours de haine'),
    rumor: tagged('parmi les rumeurs'),
    unreliable: tagged('comme non fiable'),
    clickbait: tagged('parmi les pièges à clics'),
    reliable: tagged('comme fiable'),
    satire: tagged('comme satire'),
    bias: tagged('comme très partial'),
    political: tagged('comme politiquement engagé'),
    state: tagged('comme média d’État'),
  }),
  'lasser-lists': words('les listes réunies par Lasser et al.', plain, (verdict) => [
    `les listes réunies par Lasser et al. lui donnent ${verdict} sur 5 pour l’exactitude`,
    `${verdict} sur 5`,
  ]),
  'link-graph': words('ses voisins sur le web (étude de Burdisso et al.)', study, {
    'unreliable-neighbours': ['sur le web, il voisine avec des sites peu fiables', 'voisins peu fiables sur le web'],
    'mixed-neighbours': ['sur le web, il voisine avec des sites de toute sorte', 'voisins de toute sorte sur le web'],
    'reliable-neighbours': ['sur le web, il voisine avec des sites fiables', 'voisins fiables sur le web'],
  }),
  'link-graph-labels': words('des listes réunies pour une étude (Burdisso et al.)', study, {
    unreliable: ['des listes réunies pour une étude le disent non fiable', 'non fiable'],
    mixed: ['des listes réunies pour une étude le disent mitigé', 'mitigé'],
    reliable: ['des listes réunies pour une étude le disent fiable', 'fiable'],
  }),
  newsguard: words('NewsGuard', plain, (verdict) => [`NewsGuard lui donne ${verdict} sur 100`, `${verdict} sur 100`]),
  adfontes: words('Ad Fontes Media', plain, (verdict) => [
    `Ad Fontes Media situe sa fiabilité à ${asPercent(verdict)} sur 100`,
    `${asPercent(verdict)} sur 100`,
  ]),
  'fact-checkers': words('un panel de vérificateurs', plain, (verdict) => [
    `un panel de vérificateurs lui accorde une confiance de ${asPercent(verdict)} sur 100`,
    `${asPercent(verdict)} sur 100`,
  ]),
  ifcn: words('International Fact-Checking Network', plain, {
    signatory: ['il a signé le code de l’International Fact-Checking Network', 'signataire'],
    'former-signatory': ['il avait signé le code de l’International Fact-Checking Network', 'ancien signataire'],
  }),
  jti: words('Journalism Trust Initiative', plain, {
    certified: ['il est certifié par la Journalism Trust Initiative', 'certifié'],
    partner: ['il participe à la Journalism Trust Initiative', 'participant'],
  }),
  'trust-project': words('The Trust Project', plain, {
    partner: ['il affiche les indicateurs de confiance du Trust Project', 'partenaire'],
  }),
  'press-council': words('Conseil de presse', plain, {
    member: ['il répond à un conseil de presse', 'membre'],
    'former-member': ['il répondait à un conseil de presse', 'ancien membre'],
  }),
  'state-media-monitor': words('State Media Monitor', plain, {
    'state-controlled-media': ['le State Media Monitor le dit contrôlé par un État', 'contrôlé par un État'],
    'captured-public-or-state-managed-media': [
      'le State Media Monitor le dit public ou géré par un État, et capté',
      'public ou géré par un État, capté',
    ],
    'captured-private-media': ['le State Media Monitor le dit privé, et capté', 'privé, capté'],
    'independent-state-funded-and-state-managed-media': [
      'le State Media Monitor le dit financé et géré par un État, et indépendant',
      'financé et géré par un État, indépendant',
    ],
    'independent-state-funded-media': [
      'le State Media Monitor le dit financé par un État, et indépendant',
      'financé par un État, indépendant',
    ],
    'independent-state-managed-media': [
      'le State Media Monitor le dit géré par un État, et indépendant',
      'géré par un État, indépendant',
    ],
    'independent-public-media': ['le State Media Monitor le dit public, et indépendant', 'public, indépendant'],
  }),
}
