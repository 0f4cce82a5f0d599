import type { WebMessages } from '../../web-messages.ts'

export const compare: WebMessages['compare'] = {
  heading: 'Medien vergleichen',
  lede: 'Bis zu fünf nebeneinander. Was sich unterscheidet, kann daran liegen, was geprüft wurde, und nicht daran, was die Medien tun: Achten Sie auf die Belege.',
  add: 'Ein Medium nach Name oder Adresse hinzufügen',
  go: 'Hinzufügen',
  remove: (name) => `${name} entfernen`,
  flags: 'Vermerkt',
  owners: 'Wer dahintersteht',
  full: 'Fünf werden schon verglichen: Entfernen Sie eines, um ein anderes hinzuzufügen.',
  notFound: (name) => `Kein erfasstes Medium ist mit „${name}“ sicher gemeint.`,
  rulings: (upheld, all) => `${upheld} von ${all} begründet`,
  complaints: 'Entschiedene Beschwerden',
  said: 'Wer was sagt',
}
