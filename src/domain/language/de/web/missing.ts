import type { WebMessages } from '../../web-messages.ts'

export const missing: WebMessages['missing'] = {
  heading: 'Was fehlt',
  lede: 'Zu jedem Medium mit Dossier: zu wie vielen der zwölf Fragen nach der Transparenz etwas gefunden wurde, wie neu es ist und was auf einer einzigen Seite beruht. Das am wenigsten Untersuchte zuerst. Wer die Seite findet, die eine Frage beantwortet, kann sie einsenden.',
  country: 'Land',
  unseen: 'Nichts gefunden zu',
  none: 'Kein Medium passt.',
  count: (count: number) => (count === 1 ? 'Ein Medium' : `${count} Medien`),
  columns: {
    outlet: 'Medium',
    seen: 'Fragen',
    newest: 'Neuestes',
    onePage: 'Auf einer Seite',
    undated: 'Ohne Datum',
    ended: 'Nicht mehr genutzte Adressen',
    next: 'Gesucht',
  },
  seen: (seen: number, all: number) => `${seen} von ${all}`,
  whole: 'Eine zweite Seite oder neuere Belege',
  of: (name: string) => `Was zu ${name} fehlt`,
  formLede:
    'Geben Sie an, was Sie gelesen haben und auf welcher Seite. Jemand anderes prüft es, bevor es im Dossier steht.',
  found: 'Gefunden wurde etwas zu',
  secondPage: 'Eine zweite Seite fehlt für',
  dateOf: 'Ein Datum fehlt für',
  fields: {
    criterion: 'Frage',
    finding: 'Was Sie gefunden haben',
    note: 'In eigenen Worten, auf Englisch',
    page: 'Adresse der Seite',
    title: 'Titel der Seite',
    publisher: 'Wer sie veröffentlicht',
    published: 'Ihr Datum (2026, 2026-11 oder 2026-11-30)',
    passage: 'An welcher Stelle der Seite es steht',
    foundOn: 'Wessen Seite es ist',
  },
  foundOn: {
    primary: 'die des Mediums selbst',
    'official-record': 'die eines Presserats, einer Aufsicht, eines Gerichts oder Registers',
    press: 'die eines Dritten',
  },
  send: 'Vorschlagen',
  filed: (id: number) =>
    `Der Vorschlag ${id} ist eingegangen: Er steht im Dossier, sobald jemand anderes ihn gebilligt hat.`,
}
