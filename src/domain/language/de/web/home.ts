import type { WebMessages } from '../../web-messages.ts'

export const home: WebMessages['home'] = {
  heading: 'Was sollte ich über diese Quelle wissen?',
  lede: 'Geben Sie einen Link, einen Namen in beliebiger Schrift, ein Konto oder einen ganzen Artikel ein.',
  label: 'Ein Link, ein Name oder ein Artikel',
  hint: 'Ein längerer Text wird als Artikel gelesen und jede Quelle nachgeschlagen, die er zitiert. Nichts, was Sie einfügen, wird aufbewahrt.',
  go: 'Nachschlagen',
  tryThese: 'Oder stöbern:',
  browse: (count) => `alle ${count} erfassten Medien`,
  matches: 'Medien dieses Namens',
  noMatches: 'Kein erfasstes Medium beginnt so.',
  principles: [
    [
      'Belege zuerst',
      'Ein Wert fasst nur datierte, verlinkte Belege zusammen. Jeder kann ihn nachrechnen. Ohne Belege kein Wert.',
    ],
    ['Nichtwissen ist eine Antwort', 'Fehlende Belege mindern die Gewissheit, nie den Wert.'],
    ['Eine Regel für alle', 'Land, Ausrichtung und Eigentum werden als Kontext gezeigt und zählen nicht.'],
    ['Medien dürfen antworten', 'Eine Stellungnahme steht neben dem Befund, Wort für Wort.'],
  ],
}
