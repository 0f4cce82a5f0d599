import type { Messages } from '../messages.ts'

export const terminal: Messages['terminal'] = {
  advice: 'Rat',
  score: 'Wert',
  said: 'Urteile',
  missing: 'es fehlt',
  match: 'erkannt an',
  status: 'Stand',
  via: 'über',
  mayBe: 'vielleicht',
  warning: 'Achtung',
  flag: 'vermerkt',
  evidence: 'Beleg',
  noLink: 'ohne Link',
  notKnown: 'unbekannt',
  sinceCited: 'seither',
  ownOutlet: 'Medium',
  notListed: 'kein Eintrag',
  chain: 'Kette',
  thisText: 'dieser Text',
  anonymous: 'anonym',
  placed: (placed, value, low, high) => `${placed}: ${value} von 100, zwischen ${low} und ${high}`,
  on: (day, text) => `${day}: ${text}`,
  items: (items, more) => `${items.join('; ')}${more === 0 ? '' : `; und ${more} weitere`}.`,
  since: (day, before, now, records) =>
    `am ${day}: ${before}; jetzt: ${now}; ${records === 1 ? 'ein neuer Beleg' : `${records} neue Belege`}`,
}
