import type { WebMessages } from '../../web-messages.ts'
import { counted } from './counted.ts'

export const source: WebMessages['source'] = {
  asked: 'Quelle',
  asArticle: 'Diesen Text als Artikel lesen',
  readAs: 'Gelesen als',
  citedOn: 'Zitiert am',
  country: 'Land',
  language: 'Sprache',
  again: 'Nachschlagen',
  why: 'Warum dieses Medium',
  feature: 'Was verglichen wurde',
  weight: 'Übereinstimmung',
  via: 'Weitergegeben durch',
  warnings: 'Bitte beachten',
  mayMean: 'Gemeint sein kann',
  openRecord: 'Den ganzen Eintrag öffnen',
  since: 'Seit dem Zitat',
  before: 'Damals',
  atPresent: 'Jetzt',
  author: 'Autor',
  title: 'Titel',
  confidence: (percent) => `zu ${percent} sicher`,
  newEvidence: (count) => `${counted(count, 'neuer Beleg', 'neue Belege')} seit diesem Tag.`,
  changedStakes: (count) =>
    `Seither ${count === 1 ? 'kam oder ging' : 'kamen oder gingen'} ${count} Eigentümer oder Geldgeber.`,
  statuses: {
    matched: 'Erfasst',
    ambiguous: 'Mehrere Medien passen',
    institution: 'Seite einer Einrichtung',
    unlisted: 'Kein Eintrag',
    unusable: 'Keine Quellenangabe',
  },
  vias: {
    archive: 'Archiv',
    translation: 'Übersetzung',
    cache: 'Kopie',
    redirector: 'Weiterleitung',
    aggregator: 'Aggregator',
    republisher: 'Wiederveröffentlichung',
  },
}
