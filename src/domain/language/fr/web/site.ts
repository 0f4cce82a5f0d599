import type { WebMessages } from '../../web-messages.ts'

export const site: WebMessages['site'] = {
  ownName: 'Français',
  comma: ', ',
  tagline: 'Ce qu’un journaliste devrait savoir de la source qu’il vient de citer',
  skip: 'Aller au contenu',
  navigation: 'Pages',
  places: {
    outlets: 'Médias',
    compare: 'Comparer',
    article: 'Lire un article',
    methodology: 'Méthode',
    changes: 'Changements',
  },
  docs: 'API',
  ways: {
    label: 'Ce que vous pouvez faire',
    search: 'Chercher',
    propose: 'Proposer un dossier ou un changement',
    dispute: 'Contester un élément',
    reply: 'Répondre au nom d’un média',
  },
  unknown: 'Ce qui n’est pas connu est dit inconnu et n’est jamais retenu contre personne.',
}
