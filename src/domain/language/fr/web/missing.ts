import type { WebMessages } from '../../web-messages.ts'

export const missing: WebMessages['missing'] = {
  heading: 'Ce qui manque',
  lede: 'Pour chaque média qui a une fiche : à combien des douze questions sur la transparence on a trouvé une réponse, de quand elle date, et ce qui ne repose que sur une seule page. Les moins étudiés d’abord. Quiconque trouve la page qui répond à une question peut l’envoyer.',
  country: 'Pays',
  unseen: 'Rien de trouvé sur',
  none: 'Aucun média ne correspond.',
  count: (count: number) => (count === 1 ? 'Un média' : `${count} médias`),
  columns: {
    outlet: 'Média',
    seen: 'Questions',
    newest: 'Le plus récent',
    onePage: 'Sur une seule page',
    undated: 'Sans date',
    ended: 'Adresses abandonnées',
    next: 'À chercher',
  },
  seen: (seen: number, all: number) => `${seen} sur ${all}`,
  whole: 'Une deuxième page, ou des éléments plus récents',
  of: (name: string) => `Ce qui manque sur ${name}`,
  formLede:
    'Dites ce que vous avez lu et sur quelle page. Quelqu’un d’autre le relit avant que cela figure dans la fiche.',
  found: 'On a trouvé quelque chose sur',
  secondPage: 'Il manque une deuxième page pour',
  dateOf: 'Il manque une date pour',
  fields: {
    criterion: 'Question',
    finding: 'Ce que vous avez trouvé',
    note: 'Dans vos propres mots, en anglais',
    page: 'Adresse de la page',
    title: 'Titre de la page',
    publisher: 'Qui la publie',
    published: 'Sa date (2026, 2026-11 ou 2026-11-30)',
    passage: 'À quel endroit de la page',
    foundOn: 'De qui est la page',
  },
  foundOn: {
    primary: 'du média lui-même',
    'official-record': 'd’un conseil, d’un régulateur, d’un tribunal ou d’un registre',
    press: 'de quelqu’un d’autre',
  },
  send: 'Proposer',
  filed: (id: number) =>
    `La proposition ${id} est enregistrée : elle figurera dans la fiche quand quelqu’un d’autre l’aura approuvée.`,
}
