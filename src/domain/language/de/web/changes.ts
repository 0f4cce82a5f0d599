import type { WebMessages } from '../../web-messages.ts'

export const changes: WebMessages['changes'] = {
  heading: 'Änderungen',
  lede: 'Was hinzugefügt, geändert oder zurückgezogen wurde, warum und von wem: ein Protokoll, an das nur angehängt wird und in dem jeder Eintrag die Prüfsumme des vorigen trägt.',
  feeds: 'Verfolgen als',
  none: 'Noch wurde nichts veröffentlicht.',
  older: 'Frühere Änderungen',
  newest: 'Neueste Änderungen',
  moved: 'Wert',
  kinds: {
    'outlet-added': 'Eintrag angelegt',
    'record-changed': 'Eintrag geändert',
    'dispute-changed': 'Einspruch weitergeführt',
    'reply-changed': 'Stellungnahme veröffentlicht oder zurückgezogen',
    'methodology-changed': 'Werte werden anders berechnet',
    'register-loaded': 'Verzeichnis geladen',
  },
  causes: {
    catalogue: 'Datei des Katalogs',
    import: 'Import',
    proposal: 'Vorschlag',
    dispute: 'Einspruch',
    reply: 'Stellungnahme',
    methodology: 'neue Methode',
    register: 'Verzeichnis',
  },
  methodology: 'Methode',
  register: 'Verzeichnis',
  registerLoaded: (listings) =>
    `Das Verzeichnis wurde neu geladen: ${listings} Medien, von denen bekannt ist, wer sie sind. Kein Eintrag hat sich geändert.`,
  methodologyChanged: ({ from, to }) =>
    `Von hier an werden Werte nach der Methode ${to} berechnet statt nach ${from}, die weiter abgefragt werden kann. Dabei haben sich Werte geändert, die keinen eigenen Eintrag haben; kein Dossier hat sich geändert.`,
  whats: {
    added: 'hinzugefügt',
    changed: 'geändert',
    withdrawn: 'zurückgezogen',
    set: 'gesetzt',
    removed: 'entfernt',
  },
  by: (name) => `von ${name}`,
  reviewedBy: (name) => `geprüft von ${name}`,
  more: (count) => `und ${count} weitere`,
  entry: (number) => `Eintrag ${number} mit alten und neuen Werten`,
  bareEntry: (number) => `Eintrag ${number}`,
}
