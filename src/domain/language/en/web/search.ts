import { counted } from './counted.ts'

export const search = {
  heading: 'Outlets',
  label: 'Name',
  kind: 'Kind',
  country: 'Country',
  language: 'Language',
  standing: 'Reliability',
  flag: 'Noted',
  depth: 'How much is known',
  depths: { dossier: 'with a record of their own', listing: 'listed: who it is' },
  sort: 'Order',
  sorts: { name: 'by name', high: 'highest score first', low: 'lowest score first' },
  any: 'Any',
  go: 'Search',
  clear: 'Clear',
  none: 'No outlet on record fits. A source without a record is not a bad source: nothing is said for or against it.',
  next: 'More',
  compare: 'Compare those picked',
  pick: (name: string) => `Pick ${name}`,
  results: 'Results',
  counts: (recorded: string, listed: string) =>
    `${recorded} with a record of their own${listed === '' ? '' : `, ${listed} more of which is known who they are`}`,
  scored: 'Outlets of which too little is known are left out of this order.',
  found: (count: number, more: boolean) => (more ? `The first ${counted(count, 'outlet')}` : counted(count, 'outlet')),
}
