import type { AssessorWords } from '../../scoring/messages.ts'
import { asPercent, assessorWords as words } from '../assessor-words.ts'

/** `avril 2026` → `d’avril 2026`, `mai 2026` → `de mai 2026`. */
const of = (on: string) => (/^[ao]/.test(on) ? `d’${on}` : `de ${on}`)
const list = (on: string, since: string | null) =>
  since === null ? `liste ${of(on)}` : `liste ${of(on)}, comme en ${since}`
const plain = (on: string) => on
const study = (on: string) => `étude ${of(on)}`
const compiled = {
  'generally-reliable': [
    'une compilation de listes de sources de Wikipédia donne ce média pour généralement fiable',
    'généralement fiable',
  ],
  'no-consensus': [
    'une compilation de listes de sources de Wikipédia ne relève pas de consensus sur ce média',
    'sans consensus',
  ],
  'generally-unreliable': [
    'une compilation de listes de sources de Wikipédia donne ce média pour généralement peu fiable',
    'généralement peu fiable',
  ],
} as const
const wikipedia = {
  'generally-reliable': ['les contributeurs de Wikipédia disent ce média généralement fiable', 'généralement fiable'],
  'several-statuses': [
    'les contributeurs de Wikipédia jugent diversement les parties de ce média',
    'parties jugées diversement',
  ],
  'no-consensus': ['les contributeurs de Wikipédia ne s’accordent pas sur ce média', 'sans consensus'],
  'generally-unreliable': [
    'les contributeurs de Wikipédia disent ce média généralement peu fiable',
    'généralement peu fiable',
  ],
  deprecated: ['les contributeurs de Wikipédia ont écarté ce média comme source', 'écarté comme source'],
  blacklisted: ['les contributeurs de Wikipédia ont mis ce média sur leur liste noire', 'sur liste noire'],
} as const
const factual = (level: string) =>
  [`Media Bias/Fact Check juge l’exactitude des articles ${level}`, `exactitude ${level}`] as const
const mbfc = {
  'very-high': factual('très élevée'),
  high: factual('élevée'),
  'mostly-factual': factual('plutôt bonne'),
  mixed: factual('mitigée'),
  low: factual('faible'),
  'very-low': factual('très faible'),
}
const listed = (name: string, as: string) =>
  [`${name} classe ce média ${as}`, as.replace(/^(comme|dans la catégorie) /, '')] as const
const cred = (as: string) => listed('CRED-1', as)
const tagged = (as: string) =>
  [`OpenSources classait ce média ${as}`, as.replace(/^(comme|dans la catégorie) /, '')] as const

/** Assessors and what their verdicts say. */
export const assessors: Readonly<Record<string, AssessorWords>> = {
  'wikipedia-rsp': words('les contributeurs de Wikipédia', list, wikipedia),
  'wikipedia-projects': words('une compilation de listes de sources de Wikipédia', plain, compiled),
  mbfc: words('Media Bias/Fact Check', plain, mbfc),
  iffy: words('Media Bias/Fact Check', plain, mbfc),
  cred1: words('CRED-1', list, {
    reliable: cred('comme fiable'),
    mixed: cred('comme mitigé'),
    rumor: cred('dans la catégorie rumeurs'),
    unreliable: cred('comme non fiable'),
    conspiracy: cred('dans la catégorie théories du complot'),
    fake: cred('dans la catégorie fausses informations'),
    satire: cred('comme satire'),
  }),
  opensources: words('OpenSources', list, {
    fake: tagged('dans la catégorie fausses informations'),
    conspiracy: tagged('dans la catégorie théories du complot'),
    junksci: tagged('dans la catégorie pseudo-sciences'),
    hate: tagged('dans la catégorie discours de haine'),
    rumor: tagged('dans la catégorie rumeurs'),
    unreliable: tagged('comme non fiable'),
    clickbait: tagged('dans la catégorie pièges à clics'),
    reliable: tagged('comme fiable'),
    satire: tagged('comme satire'),
    bias: tagged('comme très partial'),
    political: tagged('comme politiquement engagé'),
    state: tagged('comme média d’État'),
  }),
  'lasser-lists': words('les listes réunies par Lasser et al.', plain, (verdict) => [
    `les listes réunies par Lasser et al. donnent ${verdict} sur 5 pour l’exactitude`,
    `${verdict} sur 5`,
  ]),
  'link-graph': words('les voisins du média sur le web (étude de Burdisso et al.)', study, {
    'unreliable-neighbours': [
      'par ses liens sur le web, ce média voisine avec des sites peu fiables',
      'voisins peu fiables sur le web',
    ],
    'mixed-neighbours': [
      'par ses liens sur le web, ce média voisine avec des sites de toutes sortes',
      'voisins de toutes sortes sur le web',
    ],
    'reliable-neighbours': [
      'par ses liens sur le web, ce média voisine avec des sites fiables',
      'voisins fiables sur le web',
    ],
  }),
  'link-graph-labels': words('des listes réunies pour une étude (Burdisso et al.)', study, {
    unreliable: ['des listes réunies pour une étude disent ce média non fiable', 'non fiable'],
    mixed: ['des listes réunies pour une étude jugent ce média mitigé', 'mitigé'],
    reliable: ['des listes réunies pour une étude disent ce média fiable', 'fiable'],
  }),
  newsguard: words('NewsGuard', plain, (verdict) => [
    `NewsGuard attribue la note de ${verdict} sur 100`,
    `${verdict} sur 100`,
  ]),
  adfontes: words('Ad Fontes Media', plain, (verdict) => [
    `Ad Fontes Media situe la fiabilité à ${asPercent(verdict)} sur 100`,
    `${asPercent(verdict)} sur 100`,
  ]),
  'fact-checkers': words('un panel de vérificateurs', plain, (verdict) => [
    `un panel de vérificateurs accorde à ce média une confiance de ${asPercent(verdict)} sur 100`,
    `${asPercent(verdict)} sur 100`,
  ]),
  ifcn: words('International Fact-Checking Network', plain, {
    signatory: ['ce média a signé le code de l’International Fact-Checking Network', 'signataire'],
    'former-signatory': [
      'ce média avait signé auparavant le code de l’International Fact-Checking Network',
      'ancien signataire',
    ],
  }),
  jti: words('Journalism Trust Initiative', plain, {
    certified: ['ce média est certifié par la Journalism Trust Initiative', 'certifié'],
    partner: ['ce média participe à la Journalism Trust Initiative', 'participant'],
  }),
  'trust-project': words('The Trust Project', plain, {
    partner: ['ce média affiche les indicateurs de confiance du Trust Project', 'partenaire'],
  }),
  'press-council': words('Conseil de presse', plain, {
    member: ['ce média relève d’un conseil de presse', 'membre'],
    'former-member': ['ce média relevait d’un conseil de presse', 'ancien membre'],
  }),
  'state-media-monitor': words('State Media Monitor', plain, {
    'state-controlled-media': [
      'le State Media Monitor classe ce média comme contrôlé par un État',
      'contrôlé par un État',
    ],
    'captured-public-or-state-managed-media': [
      'le State Media Monitor classe ce média comme public ou géré par un État, et capté',
      'public ou géré par un État, capté',
    ],
    'captured-private-media': ['le State Media Monitor classe ce média comme privé et capté', 'privé, capté'],
    'independent-state-funded-and-state-managed-media': [
      'le State Media Monitor classe ce média comme financé et géré par un État, mais indépendant',
      'financé et géré par un État, indépendant',
    ],
    'independent-state-funded-media': [
      'le State Media Monitor classe ce média comme financé par un État, mais indépendant',
      'financé par un État, indépendant',
    ],
    'independent-state-managed-media': [
      'le State Media Monitor classe ce média comme géré par un État, mais indépendant',
      'géré par un État, indépendant',
    ],
    'independent-public-media': [
      'le State Media Monitor classe ce média comme public et indépendant',
      'public, indépendant',
    ],
  }),
}
