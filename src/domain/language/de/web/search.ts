import type { WebMessages } from '../../web-messages.ts'
import { counted } from './counted.ts'

export const search: WebMessages['search'] = {
  heading: 'Medien',
  label: 'Name',
  kind: 'Art',
  country: 'Land',
  language: 'Sprache',
  standing: 'Zuverlässigkeit',
  flag: 'Vermerkt',
  any: 'beliebig',
  go: 'Suchen',
  clear: 'Leeren',
  none: 'Kein erfasstes Medium passt. Eine Quelle ohne Eintrag ist keine schlechte Quelle: Das spricht weder für noch gegen sie.',
  next: 'Mehr',
  compare: 'Ausgewählte vergleichen',
  pick: (name) => `${name} auswählen`,
  results: 'Ergebnisse',
  found: (count, more) => (more ? `Die ersten ${count} Medien` : counted(count, 'Medium', 'Medien')),
}
