import type { WebMessages } from '../../web-messages.ts'

export const unlisted: WebMessages['unlisted'] = {
  heading: 'Sources qui ne figurent nulle part',
  lede: (days: number) =>
    `Ce qui a été le plus demandé ces ${days} derniers jours sans dossier ni entrée au répertoire. Le compte se fait par domaine et par jour ; ni la page ni l’auteur de la demande ne sont notés.`,
  key: (scope: string) => `Clé avec la permission « ${scope} »`,
  show: 'Afficher',
  none: 'Rien n’a été demandé qui ne figure déjà, ou rien n’est compté ici.',
  open: 'Ouvrir une entrée',
  formLede:
    'Le formulaire contient ce que l’on sait. Indiquez ce que vous avez lu et sur quelle page ; une autre personne vérifie avant que l’entrée paraisse.',
  send: 'Proposer',
  filed: (id: number) =>
    `La proposition ${id} est déposée : l’entrée paraîtra dès qu’une autre personne l’aura approuvée.`,
  columns: { domain: 'Domaine', answers: 'Demandes', last: 'Dernier jour', names: 'Nom dans les articles' },
  fields: {
    domain: 'Domaine',
    name: 'Nom',
    kind: 'Genre',
    country: 'Pays (deux lettres)',
    language: 'Langue (par exemple fr, ar)',
    page: 'Page où vous l’avez lu',
  },
}
