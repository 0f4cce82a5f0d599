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
  depth: 'Wie viel bekannt ist',
  depths: { dossier: 'mit eigenem Eintrag', listing: 'nur verzeichnet' },
  sort: 'Reihenfolge',
  sorts: { name: 'nach Namen', high: 'höchster Wert zuerst', low: 'niedrigster Wert zuerst' },
  any: 'beliebig',
  go: 'Suchen',
  clear: 'Leeren',
  none: 'Kein erfasstes Medium passt. Eine Quelle ohne Eintrag ist keine schlechte Quelle: Das spricht weder für noch gegen sie.',
  next: 'Mehr',
  compare: 'Ausgewählte vergleichen',
  pick: (name) => `${name} auswählen`,
  results: 'Ergebnisse',
  counts: (recorded, listed) =>
    `${recorded} mit eigenem Eintrag${listed === '' ? '' : `, dazu ${listed} nur verzeichnet`}`,
  scored: 'Medien, über die zu wenig bekannt ist, fehlen in dieser Reihenfolge.',
  found: (count, more) =>
    more ? (count === 1 ? 'Das erste Medium' : `Die ersten ${count} Medien`) : counted(count, 'Medium', 'Medien'),
}
