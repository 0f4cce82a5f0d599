import type { WebMessages } from '../../web-messages.ts'

export const site: WebMessages['site'] = {
  ownName: 'Deutsch',
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
  unknown: 'Was nicht bekannt ist, heißt hier unbekannt und wird niemandem angelastet.',
}
