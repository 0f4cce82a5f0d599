import type { WebMessages } from '../../web-messages.ts'

export const site: WebMessages['site'] = {
  ownName: 'Deutsch',
  comma: ', ',
  tagline: 'Was ein Journalist über die eben zitierte Quelle wissen sollte',
  skip: 'Zum Inhalt springen',
  navigation: 'Seiten',
  places: {
    outlets: 'Medien',
    compare: 'Vergleichen',
    article: 'Artikel lesen',
    methodology: 'Methode',
    changes: 'Änderungen',
  },
  docs: 'API',
  ways: {
    label: 'Was Sie tun können',
    search: 'Suchen',
    propose: 'Eintrag oder Änderung vorschlagen',
    dispute: 'Einspruch erheben',
    reply: 'Als Medium Stellung nehmen',
  },
  unknown: 'Was nicht bekannt ist, heißt hier unbekannt und wird niemandem angelastet.',
}
