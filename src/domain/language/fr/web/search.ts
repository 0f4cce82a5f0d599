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
  any: 'Indifférent',
  go: 'Chercher',
  clear: 'Effacer',
  none: 'Aucun média répertorié ne convient. Une source sans dossier n’est pas une mauvaise source : rien n’est dit pour ou contre elle.',
  next: 'Suite',
  compare: 'Comparer les médias cochés',
  pick: (name) => `Cocher ${name}`,
  results: 'Résultats',
  found: (count, more) => (more ? `Les ${count} premiers médias` : counted(count, 'média')),
}
