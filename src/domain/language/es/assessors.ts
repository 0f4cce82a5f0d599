import type { AssessorWords } from '../../scoring/messages.ts'
import { asPercent, assessorWords as words } from '../assessor-words.ts'

const list = (on: string, since: string | null) =>
  since === null ? `lista de ${on}` : `lista de ${on}, igual que la de ${since}`
const plain = (on: string) => on
const study = (on: string) => `estudio de ${on}`
const compiled = {
  'generally-reliable': [
    'una recopilación de listas de fuentes de Wikipedia lo da por fiable en general',
    'fiable en general',
  ],
  'no-consensus': ['una recopilación de listas de fuentes de Wikipedia no recoge consenso sobre él', 'sin consenso'],
  'generally-unreliable': [
    'una recopilación de listas de fuentes de Wikipedia lo da por poco fiable en general',
    'poco fiable en general',
  ],
} as const
const wikipedia = {
  'generally-reliable': ['los editores de Wikipedia lo consideran fiable en general', 'fiable en general'],
  'several-statuses': ['los editores de Wikipedia valoran de distinto modo sus partes', 'valorado por partes'],
  'no-consensus': ['los editores de Wikipedia no se ponen de acuerdo sobre él', 'sin consenso'],
  'generally-unreliable': ['los editores de Wikipedia lo consideran poco fiable en general', 'poco fiable en general'],
  deprecated: ['los editores de Wikipedia lo han descartado como fuente', 'descartado como fuente'],
  blacklisted: ['los editores de Wikipedia lo tienen en su lista negra', 'en la lista negra'],
} as const
const factual = (level: string) =>
  [`Media Bias/Fact Check considera ${level} el rigor de sus informaciones`, `rigor ${level}`] as const
const mbfc = {
  'very-high': factual('muy alto'),
  high: factual('alto'),
  'mostly-factual': factual('bastante alto'),
  mixed: factual('desigual'),
  low: factual('bajo'),
  'very-low': factual('muy bajo'),
}
const bare = (as: string) => as.replace(/^(como|en la categoría de) /, '')
const cred = (as: string) => [`CRED-1 lo clasifica ${as}`, bare(as)] as const
const tagged = (as: string) => [`OpenSources lo clasificaba ${as}`, bare(as)] as const

/** Assessors and what their verdicts say. «Él» is the outlet. */
export const assessors: Readonly<Record<string, AssessorWords>> = {
  'wikipedia-rsp': words('los editores de Wikipedia', list, wikipedia),
  'wikipedia-projects': words('una recopilación de listas de fuentes de Wikipedia', plain, compiled),
  mbfc: words('Media Bias/Fact Check', plain, mbfc),
  iffy: words('Media Bias/Fact Check', plain, mbfc),
  cred1: words('CRED-1', list, {
    reliable: cred('como fiable'),
    mixed: cred('como desigual'),
    rumor: cred('en la categoría de rumores'),
    unreliable: cred('como poco fiable'),
    conspiracy: cred('en la categoría de teorías de la conspiración'),
    fake: cred('en la categoría de noticias falsas'),
    satire: cred('como sátira'),
  }),
  opensources: words('OpenSources', list, {
    fake: tagged('en la categoría de noticias falsas'),
    conspiracy: tagged('en la categoría de teorías de la conspiración'),
    junksci: tagged('en la categoría de pseudociencia'),
    hate: tagged('en la categoría de discurso de odio'),
    rumor: tagged('en la categoría de rumores'),
    unreliable: tagged('como poco fiable'),
    clickbait: tagged('en la categoría de ciberanzuelos'),
    reliable: tagged('como fiable'),
    satire: tagged('como sátira'),
    bias: tagged('como muy sesgado'),
    political: tagged('como políticamente comprometido'),
    state: tagged('como medio estatal'),
  }),
  'lasser-lists': words('las listas reunidas por Lasser et al.', plain, (verdict) => [
    `las listas reunidas por Lasser et al. le dan ${verdict} sobre 5 en exactitud`,
    `${verdict} sobre 5`,
  ]),
  'link-graph': words('sus vecinos en la red (estudio de Burdisso et al.)', study, {
    'unreliable-neighbours': [
      'por sus enlaces, se sitúa en la red entre sitios poco fiables',
      'vecinos poco fiables en la red',
    ],
    'mixed-neighbours': [
      'por sus enlaces, se sitúa en la red entre sitios de todo tipo',
      'vecinos de todo tipo en la red',
    ],
    'reliable-neighbours': ['por sus enlaces, se sitúa en la red entre sitios fiables', 'vecinos fiables en la red'],
  }),
  'link-graph-labels': words('las listas reunidas para un estudio (Burdisso et al.)', study, {
    unreliable: ['las listas reunidas para un estudio lo dan por poco fiable', 'poco fiable'],
    mixed: ['las listas reunidas para un estudio lo dan por desigual', 'desigual'],
    reliable: ['las listas reunidas para un estudio lo dan por fiable', 'fiable'],
  }),
  newsguard: words('NewsGuard', plain, (verdict) => [`NewsGuard le da ${verdict} sobre 100`, `${verdict} sobre 100`]),
  adfontes: words('Ad Fontes Media', plain, (verdict) => [
    `Ad Fontes Media le da ${asPercent(verdict)} sobre 100 en fiabilidad`,
    `${asPercent(verdict)} sobre 100`,
  ]),
  'fact-checkers': words('un panel de verificadores', plain, (verdict) => [
    `un panel de verificadores le concede una confianza de ${asPercent(verdict)} sobre 100`,
    `${asPercent(verdict)} sobre 100`,
  ]),
  ifcn: words('International Fact-Checking Network', plain, {
    signatory: ['ha firmado el código de la International Fact-Checking Network', 'firmante'],
    'former-signatory': ['firmó en su día el código de la International Fact-Checking Network', 'antiguo firmante'],
  }),
  jti: words('Journalism Trust Initiative', plain, {
    certified: ['está certificado por la Journalism Trust Initiative', 'certificado'],
    partner: ['participa en la Journalism Trust Initiative', 'participante'],
  }),
  'trust-project': words('The Trust Project', plain, {
    partner: ['muestra los indicadores de confianza de The Trust Project', 'socio'],
  }),
  'press-council': words('Consejo de prensa', plain, {
    member: ['responde ante un consejo de prensa', 'miembro'],
    'former-member': ['respondía ante un consejo de prensa', 'antiguo miembro'],
  }),
  'state-media-monitor': words('State Media Monitor', plain, {
    'state-controlled-media': [
      'State Media Monitor lo clasifica como controlado por un Estado',
      'controlado por un Estado',
    ],
    'captured-public-or-state-managed-media': [
      'State Media Monitor lo clasifica como público o gestionado por un Estado y «capturado»',
      'público o gestionado por un Estado, «capturado»',
    ],
    'captured-private-media': ['State Media Monitor lo clasifica como privado y «capturado»', 'privado, «capturado»'],
    'independent-state-funded-and-state-managed-media': [
      'State Media Monitor lo clasifica como financiado y gestionado por un Estado e independiente',
      'financiado y gestionado por un Estado, independiente',
    ],
    'independent-state-funded-media': [
      'State Media Monitor lo clasifica como financiado por un Estado e independiente',
      'financiado por un Estado, independiente',
    ],
    'independent-state-managed-media': [
      'State Media Monitor lo clasifica como gestionado por un Estado e independiente',
      'gestionado por un Estado, independiente',
    ],
    'independent-public-media': [
      'State Media Monitor lo clasifica como público e independiente',
      'público, independiente',
    ],
  }),
}
