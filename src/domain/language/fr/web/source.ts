import type { WebMessages } from '../../web-messages.ts'
import { counted } from './counted.ts'

export const source: WebMessages['source'] = {
  asked: 'Source',
  asArticle: 'Lire ce texte comme un article',
  readAs: 'Lue comme',
  citedOn: 'Citée le',
  country: 'Pays',
  language: 'Langue',
  again: 'Chercher',
  why: 'Pourquoi ce média',
  feature: 'Ce qui a été comparé',
  weight: 'Concordance',
  via: 'Passée par',
  warnings: 'À remarquer',
  mayMean: 'Elle peut désigner',
  openRecord: 'Ouvrir le dossier entier',
  since: 'Depuis la citation',
  before: 'Alors',
  atPresent: 'Aujourd’hui',
  author: 'Auteur',
  title: 'Titre',
  confidence: (percent) => `sûr à ${percent}`,
  newEvidence: (count) => `${counted(count, 'nouvel élément', 'nouveaux éléments')} depuis cette date.`,
  changedStakes: (count) =>
    `${counted(count, 'propriétaire ou bailleur de fonds arrivé ou parti', 'propriétaires ou bailleurs de fonds arrivés ou partis')} depuis.`,
  statuses: {
    matched: 'Répertoriée',
    ambiguous: 'Plusieurs médias conviennent',
    institution: 'Page d’une institution',
    unlisted: 'Sans dossier',
    unusable: 'Pas une citation',
  },
  vias: {
    archive: 'archive',
    translation: 'traduction',
    cache: 'copie',
    redirector: 'lien de redirection',
    aggregator: 'agrégateur',
    republisher: 'republication',
  },
}
