import type { AssessorWords } from '../../scoring/messages.ts'
import { asPercent, assessorWords as words } from '../assessor-words.ts'

/** `April 2026` → `vom April 2026`, `2026` → `von 2026`. */
const from = (on: string) => (/^\d/.test(on) ? `von ${on}` : `vom ${on}`)
const within = (on: string) => (/^\d/.test(on) ? on : `im ${on}`)
const list = (on: string, since: string | null) =>
  since === null ? `Liste ${from(on)}` : `Liste ${from(on)}, wie schon ${within(since)}`
const plain = (on: string) => on
const study = (on: string) => `Studie ${from(on)}`
const wikipedia = {
  'generally-reliable': [
    'die Autoren der Wikipedia halten es für im Allgemeinen zuverlässig',
    'im Allgemeinen zuverlässig',
  ],
  'several-statuses': ['die Autoren der Wikipedia beurteilen seine Teile verschieden', 'je nach Teil verschieden'],
  'no-consensus': ['die Autoren der Wikipedia sind sich über es nicht einig', 'keine Einigkeit'],
  'generally-unreliable': [
    'die Autoren der Wikipedia halten es für im Allgemeinen unzuverlässig',
    'im Allgemeinen unzuverlässig',
  ],
  deprecated: ['die Autoren der Wikipedia raten davon ab, es als Quelle zu verwenden', 'als Quelle abgelehnt'],
  blacklisted: ['die Autoren der Wikipedia haben es auf ihre schwarze Liste gesetzt', 'auf der schwarzen Liste'],
} as const
const factual = (level: string) =>
  [`Media Bias/Fact Check bewertet seine Faktentreue als ${level}`, `Faktentreue ${level}`] as const
const mbfc = {
  'very-high': factual('sehr hoch'),
  high: factual('hoch'),
  'mostly-factual': factual('überwiegend gut'),
  mixed: factual('gemischt'),
  low: factual('niedrig'),
  'very-low': factual('sehr niedrig'),
}
const bare = (as: string) => as.replace(/^(als|unter) /, '')
const cred = (as: string) => [`CRED-1 führt es ${as}`, bare(as)] as const
const tagged = (as: string) => [`OpenSources führte es ${as}`, bare(as)] as const

/** Wer bewertet, und was die Urteile sagen. „Es“ ist das Medium. */
export const assessors: Readonly<Record<string, AssessorWords>> = {
  'wikipedia-rsp': words('die Autoren der Wikipedia', list, wikipedia),
  'wikipedia-projects': words('die Autoren der Wikipedia', list, wikipedia),
  mbfc: words('Media Bias/Fact Check', plain, mbfc),
  iffy: words('Media Bias/Fact Check', plain, mbfc),
  cred1: words('CRED-1', list, {
    reliable: cred('als zuverlässig'),
    mixed: cred('als gemischt'),
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
    clickbait: tagged('unter Klickködern'),
    reliable: tagged('als zuverlässig'),
    satire: tagged('als Satire'),
    bias: tagged('als stark parteiisch'),
    political: tagged('als politisch werbend'),
    state: tagged('als Staatsmedium'),
  }),
  'lasser-lists': words('von Lasser et al. zusammengestellte Listen', plain, (verdict) => [
    `von Lasser et al. zusammengestellte Listen geben ihm ${verdict} von 5 für Genauigkeit`,
    `${verdict} von 5`,
  ]),
  'link-graph': words('seine Nachbarn im Netz (Studie von Burdisso et al.)', study, {
    'unreliable-neighbours': ['im Netz steht es zwischen unzuverlässigen Seiten', 'unzuverlässige Nachbarn im Netz'],
    'mixed-neighbours': ['im Netz steht es zwischen Seiten aller Art', 'Nachbarn aller Art im Netz'],
    'reliable-neighbours': ['im Netz steht es zwischen zuverlässigen Seiten', 'zuverlässige Nachbarn im Netz'],
  }),
  'link-graph-labels': words('für eine Studie zusammengestellte Listen (Burdisso et al.)', study, {
    unreliable: ['für eine Studie zusammengestellte Listen nennen es unzuverlässig', 'unzuverlässig'],
    mixed: ['für eine Studie zusammengestellte Listen nennen es gemischt', 'gemischt'],
    reliable: ['für eine Studie zusammengestellte Listen nennen es zuverlässig', 'zuverlässig'],
  }),
  newsguard: words('NewsGuard', plain, (verdict) => [`NewsGuard gibt ihm ${verdict} von 100`, `${verdict} von 100`]),
  adfontes: words('Ad Fontes Media', plain, (verdict) => [
    `Ad Fontes Media gibt ihm ${asPercent(verdict)} von 100 für Zuverlässigkeit`,
    `${asPercent(verdict)} von 100`,
  ]),
  'fact-checkers': words('eine Gruppe von Faktenprüfern', plain, (verdict) => [
    `eine Gruppe von Faktenprüfern bewertet seine Vertrauenswürdigkeit mit ${asPercent(verdict)} von 100`,
    `${asPercent(verdict)} von 100`,
  ]),
  ifcn: words('International Fact-Checking Network', plain, {
    signatory: ['es hat den Kodex des International Fact-Checking Network unterzeichnet', 'Unterzeichner'],
    'former-signatory': [
      'es hatte früher den Kodex des International Fact-Checking Network unterzeichnet',
      'früherer Unterzeichner',
    ],
  }),
  jti: words('Journalism Trust Initiative', plain, {
    certified: ['es ist von der Journalism Trust Initiative zertifiziert', 'zertifiziert'],
    partner: ['es nimmt an der Journalism Trust Initiative teil', 'nimmt teil'],
  }),
  'trust-project': words('The Trust Project', plain, {
    partner: ['es zeigt die Vertrauensmerkmale von The Trust Project', 'Partner'],
  }),
  'press-council': words('Presserat', plain, {
    member: ['es untersteht einem Presserat', 'Mitglied'],
    'former-member': ['es unterstand früher einem Presserat', 'früheres Mitglied'],
  }),
  'state-media-monitor': words('State Media Monitor', plain, {
    'state-controlled-media': [
      'der State Media Monitor führt es als von einem Staat kontrolliert',
      'von einem Staat kontrolliert',
    ],
    'captured-public-or-state-managed-media': [
      'der State Media Monitor führt es als öffentlich oder staatlich geleitet und vereinnahmt',
      'öffentlich oder staatlich geleitet, vereinnahmt',
    ],
    'captured-private-media': ['der State Media Monitor führt es als privat und vereinnahmt', 'privat, vereinnahmt'],
    'independent-state-funded-and-state-managed-media': [
      'der State Media Monitor führt es als staatlich finanziert und geleitet, aber unabhängig',
      'staatlich finanziert und geleitet, unabhängig',
    ],
    'independent-state-funded-media': [
      'der State Media Monitor führt es als staatlich finanziert, aber unabhängig',
      'staatlich finanziert, unabhängig',
    ],
    'independent-state-managed-media': [
      'der State Media Monitor führt es als staatlich geleitet, aber unabhängig',
      'staatlich geleitet, unabhängig',
    ],
    'independent-public-media': [
      'der State Media Monitor führt es als öffentlich und unabhängig',
      'öffentlich, unabhängig',
    ],
  }),
}
