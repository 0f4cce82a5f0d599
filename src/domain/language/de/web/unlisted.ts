import type { WebMessages } from '../../web-messages.ts'

export const unlisted: WebMessages['unlisted'] = {
  heading: 'Quellen, die nirgends verzeichnet sind',
  lede: (days: number) =>
    `Wonach in den letzten ${days} Tagen am häufigsten gefragt wurde, ohne dass es ein Dossier oder einen Eintrag gibt. Gezählt wird nach Domain und Tag; welche Seite gemeint war und wer gefragt hat, wird nicht festgehalten.`,
  key: (scope: string) => `Schlüssel mit dem Recht „${scope}“`,
  show: 'Anzeigen',
  none: 'Gefragt wurde nur nach Verzeichnetem, oder hier wird nicht gezählt.',
  open: 'Eintrag vorschlagen',
  formLede:
    'Was bekannt ist, steht im Formular. Geben Sie an, was Sie gelesen haben und auf welcher Seite; jemand anderes prüft es, bevor es verzeichnet wird.',
  send: 'Vorschlagen',
  filed: (id: number) =>
    `Der Vorschlag ${id} ist eingegangen: Er wird verzeichnet, sobald jemand anderes ihn gebilligt hat.`,
  columns: { domain: 'Domain', answers: 'Anfragen', last: 'Zuletzt am', names: 'Name in Artikeln' },
  fields: {
    domain: 'Domain',
    name: 'Name',
    kind: 'Art',
    country: 'Land (zwei Buchstaben)',
    language: 'Sprache (etwa de, ar)',
    page: 'Seite, auf der Sie es gelesen haben',
  },
}
