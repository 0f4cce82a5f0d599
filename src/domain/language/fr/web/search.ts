import type { WebMessages } from '../../web-messages.ts'
import { counted } from './counted.ts'

export const search: WebMessages['search'] = {
  heading: 'Médias',
  label: 'Nom',
  kind: 'Genre',
  country: 'Pays',
  language: 'Langue',
  standing: 'Fiabilité',
  flag: 'À noter',
  depth: 'Ce qui est connu',
  depths: { dossier: 'avec un dossier', listing: 'seulement répertoriés' },
  sort: 'Ordre',
  sorts: { name: 'par nom', high: 'meilleure note d’abord', low: 'plus basse note d’abord' },
  any: 'Indifférent',
  go: 'Chercher',
  clear: 'Effacer',
  none: 'Aucun média répertorié ne convient. Une source sans dossier n’est pas une mauvaise source : rien n’est dit pour ou contre elle.',
  next: 'Suite',
  compare: 'Comparer les médias cochés',
  pick: (name) => `Cocher ${name}`,
  results: 'Résultats',
  counts: (recorded, listed) =>
    `${recorded} avec un dossier${listed === '' ? '' : `, et ${listed} seulement répertoriés`}`,
  scored: 'Les médias dont on sait trop peu n’entrent pas dans cet ordre.',
  found: (count, more) =>
    more ? (count === 1 ? 'Le premier média' : `Les ${count} premiers médias`) : counted(count, 'média'),
}
