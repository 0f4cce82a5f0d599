import type { WebMessages } from '../../web-messages.ts'

export const table: WebMessages['table'] = {
  heading: 'Eine Tabelle nachschlagen',
  lede: (most: string) =>
    `Fügen Sie eine Spalte mit Links oder Namen oder eine CSV-Tabelle ein: Jede Zeile wird nachgeschlagen, gezählt und gezeigt, falsche Treffer lassen sich berichtigen, und das Ergebnis gibt es als CSV. Bis zu ${most} Zeilen.`,
  text: 'Links, Namen oder CSV',
  file: 'Eine CSV-Datei (sie lässt sich auch auf das Feld ziehen)',
  go: 'Nachschlagen',
  busy: 'Wird nachgeschlagen …',
  kept: 'Die Tabelle wird gelesen und vergessen: Gespeichert wird sie nicht.',
  column: 'Spalte mit den Quellen',
  nth: (number: number, first: string) => `Spalte ${number}: ${first}`,
  again: 'Noch einmal nachschlagen',
  take: 'Mitnehmen (CSV)',
  another: 'Eine andere Tabelle',
  before: 'Zurück',
  empty: 'Es ist keine Zeile da: Fügen Sie eine Spalte oder eine CSV-Tabelle ein.',
  tooMany: (given: string, most: string) =>
    `Die Tabelle hat ${given} Zeilen: Schicken Sie sie in Teilen von höchstens ${most}.`,
  shown: (from: string, to: string, all: string) => `Zeilen ${from} bis ${to} von ${all}`,
  columns: {
    given: 'Wie angegeben',
    outlet: 'Medium',
    advice: 'Empfehlung',
    reliability: 'Verlässlichkeit',
    noted: 'Vermerkt',
    correct: 'Berichtigen zu',
  },
  correctTo: (given: string) => `Was anstelle von ${given} nachgeschlagen werden soll`,
  statuses: {
    matched: 'verzeichnet',
    ambiguous: 'mehrere möglich',
    institution: 'eine Institution',
    unlisted: 'nicht verzeichnet',
    unusable: 'keine Quelle',
  },
}
