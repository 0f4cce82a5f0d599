import { counted } from './counted.ts'

export const search = {
  heading: 'Outlets',
  label: 'Name',
  kind: 'Kind',
  country: 'Country',
  language: 'Language',
  standing: 'Reliability',
  flag: 'Noted',
  any: 'Any',
  go: 'Search',
  clear: 'Clear',
  none: 'No outlet on record fits. A source without a record is not a bad source: nothing is said for or against it.',
  next: 'More',
  compare: 'Compare those picked',
  pick: (name: string) => `Pick ${name}`,
  results: 'Results',
  found: (count: number, more: boolean) => (more ? `The first ${counted(count, 'outlet')}` : counted(count, 'outlet')),
}
