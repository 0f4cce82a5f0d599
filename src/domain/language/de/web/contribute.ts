import type { WebMessages } from '../../web-messages.ts'

export const contribute: WebMessages['contribute'] = {
  heading: 'Vorschlagen, Einspruch erheben, Stellung nehmen',
  lede: 'Einträge werden von Menschen gemacht, und jeder kann sie verbessern. Eine Änderung prüft jemand anderes als der, der sie einreicht.',
  key: 'Zum Einreichen braucht man einen Schlüssel mit dem Recht „propose“; ihn vergibt, wer diesen Dienst betreibt.',
  contact: 'An wen Sie sich wenden:',
  api: 'Wie man es einreicht',
  propose: {
    heading: 'Einen Eintrag oder eine Änderung vorschlagen',
    text: 'Sagen Sie, welches Medium, was sich ändern soll und welche Seite es belegt, mit Datum. Nichts wird aus dem Gedächtnis veröffentlicht: Jeder Wert nennt die Seite, auf der er gelesen wurde.',
  },
  dispute: {
    heading: 'Einspruch gegen einen Beleg erheben',
    text: 'Jeder Beleg eines Eintrags hat eine eigene Nummer. Nennen Sie sie und sagen Sie, was falsch oder veraltet ist oder das Medium nicht betrifft. Der Einspruch steht vom Tag der Annahme an neben dem Beleg, mit seinen Daten und der Entscheidung.',
  },
  reply: {
    heading: 'Als Medium Stellung nehmen',
    text: 'Eine Stellungnahme steht Wort für Wort neben dem Befund. Dass sie von der eigenen Domain des Mediums kommt, lässt sich nachweisen und wird gezeigt.',
  },
}
