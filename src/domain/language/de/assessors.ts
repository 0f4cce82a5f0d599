import type { AssessorWords } from '../../scoring/messages.ts'
import { asPercent, assessorWords as words } from '../assessor-words.ts'

/** `April 2026` → `vom April 2026`, `2026` → `von 2026`. */
const from = (on: string) => (/^\d/.test(on) ? `von ${on}` : `vom ${on}`)
const within = (on: string) => (/^\d/.test(on) ? on : `im ${on}`)
const list = (on: string, since: string | null) =>
  since === null ? `Liste ${from(on)}` : `Liste ${from(on)}, ebenso ${within(since)}`
const plain = (on: string) => on
const study = (on: string) => `Studie ${from(on)}`
const compiled = {
  'generally-reliable': [
    'eine Zusammenstellung von Quellenlisten der Wikipedia führt das Medium als im Allgemeinen zuverlässig',
    'im Allgemeinen zuverlässig',
  ],
  'no-consensus': ['eine Zusammenstellung von Quellenlisten der Wikipedia führt das Medium als umstritten', 'uneins'],
  'generally-unreliable': [
    'eine Zusammenstellung von Quellenlisten der Wikipedia führt das Medium als im Allgemeinen unzuverlässig',
    'im Allgemeinen unzuverlässig',
  ],
} as const
const wikipedia = {
  'generally-reliable': [
    'die Autoren der Wikipedia halten das Medium im Allgemeinen für zuverlässig',
    'im Allgemeinen zuverlässig',
  ],
  'several-statuses': [
    'die Autoren der Wikipedia beurteilen Teile des Mediums unterschiedlich',
    'je nach Teil unterschiedlich',
  ],
  'no-consensus': ['die Autoren der Wikipedia sind sich über das Medium nicht einig', 'uneins'],
  'generally-unreliable': [
    'die Autoren der Wikipedia halten das Medium im Allgemeinen für unzuverlässig',
    'im Allgemeinen unzuverlässig',
  ],
  deprecated: ['die Autoren der Wikipedia raten davon ab, das Medium als Quelle zu verwenden', 'als Quelle abgelehnt'],
  blacklisted: ['die Autoren der Wikipedia haben das Medium auf ihre Sperrliste gesetzt', 'auf der Sperrliste'],
} as const
const factual = (level: string) =>
  [`Media Bias/Fact Check bewertet die Faktentreue als ${level}`, `Faktentreue ${level}`] as const
const mbfc = {
  'very-high': factual('sehr hoch'),
  high: factual('hoch'),
  'mostly-factual': factual('überwiegend gut'),
  mixed: factual('gemischt'),
  low: factual('niedrig'),
  'very-low': factual('sehr niedrig'),
}
const bare = (as: string) => as.replace(/^(als|unter) /, '')
const cred = (as: string) => [`CRED-1 führt das Medium ${as}`, bare(as)] as const
const tagged = (as: string) => [`OpenSources führte das Medium ${as}`, bare(as)] as const

/** Assessors and what their verdicts say. */
export const assessors: Readonly<Record<string, AssessorWords>> = {
  'wikipedia-rsp': words('die Autoren der Wikipedia', list, wikipedia),
  'wikipedia-projects': words('eine Zusammenstellung von Quellenlisten der Wikipedia', plain, compiled),
  mbfc: words('Media Bias/Fact Check', plain, mbfc),
  iffy: words('Media Bias/Fact Check', plain, mbfc),
  cred1: words('CRED-1', list, {
    reliable: cred('als zuverlässig'),
    mixed: ['CRED-1 bewertet das Medium gemischt', 'gemischt'],
    rumor: cred('unter Gerüchten'),
    unreliable: cred('als unzuverlässig'),
    conspiracy: cred('unter Verschwörungstheorien'),
    fake: cred('unter Falschmeldungen'),
    satire: cred('als Satire'),
  }),
  opensources: words('OpenSources', list, {
    fake: tagged('unter Falschmeldungen'),
    conspiracy: tagged('unter Verschwörungstheorien'),
    junksci: tagged('unter Pseudowissenschaft'),
    hate: tagged('unter Hetze'),
    rumor: tagged('unter Gerüchten'),
    unreliable: tagged('als unzuverlässig'),
    clickbait: tagged('unter Clickbait'),
    reliable: tagged('als zuverlässig'),
    satire: tagged('als Satire'),
    bias: tagged('als stark parteiisch'),
    political: tagged('als politisch gefärbt'),
    state: tagged('als Staatsmedium'),
  }),
  'lasser-lists': words('von Lasser et al. zusammengestellte Listen', plain, (verdict) => [
    `von Lasser et al. zusammengestellte Listen bewerten die Genauigkeit mit ${verdict} von 5`,
    `${verdict} von 5`,
  ]),
  'link-graph': words('die Nachbarn des Mediums im Netz (Studie von Burdisso et al.)', study, {
    'unreliable-neighbours': [
      'den Links im Netz zufolge steht das Medium im Umfeld unzuverlässiger Seiten',
      'unzuverlässige Nachbarn im Netz',
    ],
    'mixed-neighbours': [
      'den Links im Netz zufolge steht das Medium im Umfeld von Seiten aller Art',
      'Nachbarn aller Art im Netz',
    ],
    'reliable-neighbours': [
      'den Links im Netz zufolge steht das Medium im Umfeld zuverlässiger Seiten',
      'zuverlässige Nachbarn im Netz',
    ],
  }),
  'link-graph-labels': words('für eine Studie zusammengestellte Listen (Burdisso et al.)', study, {
    unreliable: ['für eine Studie zusammengestellte Listen stufen das Medium als unzuverlässig ein', 'unzuverlässig'],
    mixed: ['für eine Studie zusammengestellte Listen bewerten das Medium gemischt', 'gemischt'],
    reliable: ['für eine Studie zusammengestellte Listen stufen das Medium als zuverlässig ein', 'zuverlässig'],
  }),
  newsguard: words('NewsGuard', plain, (verdict) => [
    `NewsGuard vergibt ${verdict} von 100 Punkten`,
    `${verdict} von 100`,
  ]),
  adfontes: words('Ad Fontes Media', plain, (verdict) => [
    `Ad Fontes Media bewertet die Zuverlässigkeit mit ${asPercent(verdict)} von 100`,
    `${asPercent(verdict)} von 100`,
  ]),
  'fact-checkers': words('eine Gruppe von Faktencheckern', plain, (verdict) => [
    `eine Gruppe von Faktencheckern bewertet die Vertrauenswürdigkeit mit ${asPercent(verdict)} von 100`,
    `${asPercent(verdict)} von 100`,
  ]),
  ifcn: words('International Fact-Checking Network', plain, {
    signatory: ['das Medium hat den Kodex des International Fact-Checking Network unterzeichnet', 'Unterzeichner'],
    'former-signatory': [
      'das Medium hatte früher den Kodex des International Fact-Checking Network unterzeichnet',
      'früherer Unterzeichner',
    ],
  }),
  jti: words('Journalism Trust Initiative', plain, {
    certified: ['das Medium ist von der Journalism Trust Initiative zertifiziert', 'zertifiziert'],
    partner: ['das Medium nimmt an der Journalism Trust Initiative teil', 'nimmt teil'],
  }),
  'trust-project': words('The Trust Project', plain, {
    partner: ['das Medium zeigt die Vertrauensmerkmale des Trust Project', 'Partner'],
  }),
  'press-council': words('Presserat', plain, {
    member: ['das Medium untersteht einem Presserat', 'Mitglied'],
    'former-member': ['das Medium unterstand früher einem Presserat', 'früheres Mitglied'],
  }),
  'state-media-monitor': words('State Media Monitor', plain, {
    'state-controlled-media': [
      'der State Media Monitor führt das Medium als staatlich kontrolliert',
      'staatlich kontrolliert',
    ],
    'captured-public-or-state-managed-media': [
      'der State Media Monitor führt das Medium als öffentlich oder staatlich geleitet und vereinnahmt',
      'öffentlich oder staatlich geleitet, vereinnahmt',
    ],
    'captured-private-media': [
      'der State Media Monitor führt das Medium als privat und vereinnahmt',
      'privat, vereinnahmt',
    ],
    'independent-state-funded-and-state-managed-media': [
      'der State Media Monitor führt das Medium als staatlich finanziert und geleitet, aber unabhängig',
      'staatlich finanziert und geleitet, unabhängig',
    ],
    'independent-state-funded-media': [
      'der State Media Monitor führt das Medium als staatlich finanziert, aber unabhängig',
      'staatlich finanziert, unabhängig',
    ],
    'independent-state-managed-media': [
      'der State Media Monitor führt das Medium als staatlich geleitet, aber unabhängig',
      'staatlich geleitet, unabhängig',
    ],
    'independent-public-media': [
      'der State Media Monitor führt das Medium als öffentlich und unabhängig',
      'öffentlich, unabhängig',
    ],
  }),
}
