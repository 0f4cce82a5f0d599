import type { WebMessages } from '../../web-messages.ts'
import { capital } from '../../words.ts'
import { counted } from './counted.ts'

export const score: WebMessages['score'] = {
  of: 'von 100',
  ofBetween: (low, high) => `von 100, zwischen ${low} und ${high}`,
  chart: (value, low, high) => `${value} auf einer Skala von 0 bis 100; die Belege lassen ${low} bis ${high} zu.`,
  records: (records, found, all) =>
    `${counted(records, 'Beleg zählt', 'Belege zählen')}; ${found} von ${all} Transparenzkriterien ${found === 1 ? 'wurde' : 'wurden'} geprüft.`,
  for: 'Dafür',
  against: 'Dagegen',
  uncounted: 'zählt für den Wert nicht',
  what: 'Was spricht',
  bar: 'Gewichtung',
  sum: (support, doubt, start, weight, value) =>
    `(${support} dafür + ${start}) ÷ (${support} dafür + ${doubt} dagegen + ${weight}) = ${value} von 100`,
  sumNote: (start, weight) =>
    `Jedes Medium beginnt mit einem Gewicht von ${weight}, von dem ${start} dafür spricht: der Anteil unter allen bewerteten Medien.`,
  rest: (count) => (count === 1 ? 'Ein weiterer, der kaum zählt' : `${count} weitere, die kaum zählen`),
  digest: 'Prüfsumme der Rechnung (SHA-256)',
  pillars: { transparency: 'Transparenz', 'track-record': 'Bisherige Bilanz', assessments: 'Bewertungen durch andere' },
  pillar: 'Teil',
  pillarsSummary: 'Jeder Teil für sich',
  pillarEmpty: 'zu wenig bekannt',
  more: (units, side) =>
    side === 'even' ? `${units} in beide Richtungen` : `${units} ${side === 'for' ? 'dafür' : 'dagegen'}`,
  restsOnOne: (clause) => `Das meiste beruht auf einer einzigen Quelle: ${clause}.`,
  restsOnlyOn: (clause) => `Alles beruht auf einer einzigen Quelle: ${clause}.`,
  restsOn: (names) => `Das meiste beruht auf Folgendem: ${names}.`,
  ownParts: {
    transparency: 'was das Medium über sich selbst offenlegt',
    'track-record': 'was zu seiner bisherigen Bilanz gefunden wurde',
  },
  dissent: (one, other) => `${capital(one)} und ${other} urteilen unterschiedlich.`,
  dissentOfParts: (low, high) => `Der Teil „${low}“ allein spricht weniger für das Medium als „${high}“.`,
}
