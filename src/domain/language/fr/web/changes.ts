import type { WebMessages } from '../../web-messages.ts'

export const changes: WebMessages['changes'] = {
  heading: 'Changements',
  lede: 'Ce qui a été ajouté, modifié ou retiré, pourquoi et par qui : un journal que l’on ne fait qu’allonger, où chaque entrée porte l’empreinte de la précédente.',
  feeds: 'Suivre par',
  none: 'Rien n’a encore été publié.',
  older: 'Changements antérieurs',
  newest: 'Changements récents',
  moved: 'Note',
  kinds: {
    'outlet-added': 'dossier ouvert',
    'record-changed': 'dossier modifié',
    'dispute-changed': 'contestation avancée',
    'reply-changed': 'réponse publiée ou retirée',
    'methodology-changed': 'les notes sont calculées autrement',
    'register-loaded': 'répertoire chargé',
  },
  runs: {
    'outlet-added': (count) => `${count} dossiers ouverts`,
    'record-changed': (count) => `${count} modifications de dossiers`,
    'dispute-changed': (count) => `${count} avancées de contestations`,
    'reply-changed': (count) => `${count} réponses publiées ou retirées`,
    'methodology-changed': (count) => `${count} changements de méthode`,
    'register-loaded': (count) => `répertoire chargé ${count} fois`,
  },
  eachOfRun: (count) => `Les ${count} entrées, chacune avec son motif`,
  causes: {
    catalogue: 'fichier du catalogue',
    import: 'importation',
    proposal: 'proposition',
    dispute: 'contestation',
    reply: 'réponse',
    methodology: 'nouvelle méthode',
    register: 'répertoire',
  },
  methodology: 'Méthode',
  register: 'Répertoire',
  registerLoaded: (listings) =>
    `Le répertoire a été rechargé : ${listings} médias dont l’identité est connue. Aucune fiche n’a changé.`,
  methodologyChanged: ({ from, to }) =>
    `Les notes sont désormais calculées selon la méthode ${to}, à la place de ${from}, que l’on peut toujours demander. Des notes ont changé ainsi sans entrée propre ; aucun dossier n’a été modifié.`,
  whats: { added: 'ajouté', changed: 'modifié', withdrawn: 'retiré', set: 'fixé', removed: 'supprimé' },
  by: (name) => `par ${name}`,
  reviewedBy: (name) => `relu par ${name}`,
  more: (count) => `et ${count} ${count === 1 ? 'autre' : 'autres'}`,
  entry: (number) => `Entrée ${number} avec les valeurs d’avant et d’après`,
  bareEntry: (number) => `Entrée ${number}`,
}
