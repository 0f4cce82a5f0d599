import type { Messages } from '../messages.ts'

export const terminal: Messages['terminal'] = {
  advice: 'conseil',
  score: 'note',
  said: 'on en dit',
  missing: 'il manque',
  match: 'reconnu à',
  status: 'état',
  via: 'via',
  mayBe: 'peut-être',
  warning: 'attention',
  flag: 'à noter',
  evidence: 'élément',
  noLink: 'sans lien',
  notKnown: 'inconnu',
  sinceCited: 'depuis',
  ownOutlet: 'le média même',
  notListed: 'non répertorié',
  chain: 'chaîne',
  thisText: 'ce texte',
  anonymous: 'anonyme',
  placed: (placed, value, low, high) => `${placed} : ${value} sur 100, entre ${low} et ${high}`,
  on: (day, text) => `${day} : ${text}`,
  items: (items, more) =>
    `${items.join(' ; ')}${more === 0 ? '' : ` ; et ${more} ${more === 1 ? 'autre' : 'autres'}`}.`,
  since: (day, before, now, records) =>
    `${before} le ${day}, ${now} aujourd’hui ; ${records < 2 ? `${records} nouvel élément` : `${records} nouveaux éléments`}`,
}
