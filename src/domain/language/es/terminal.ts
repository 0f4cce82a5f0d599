import type { Messages } from '../messages.ts'

export const terminal: Messages['terminal'] = {
  advice: 'consejo',
  score: 'puntuación',
  said: 'se dice',
  missing: 'falta',
  match: 'se ve en',
  status: 'estado',
  via: 'a través',
  mayBe: 'puede ser',
  warning: 'atención',
  flag: 'señalado',
  evidence: 'dato',
  noLink: 'sin enlace',
  notKnown: 'no se sabe',
  sinceCited: 'desde',
  ownOutlet: 'medio',
  notListed: 'sin ficha',
  chain: 'cadena',
  thisText: 'este texto',
  anonymous: 'anónimo',
  placed: (placed, value, low, high) => `${placed}: ${value} de 100, entre ${low} y ${high}`,
  on: (day, text) => `${day}: ${text}`,
  items: (items, more) => `${items.join('; ')}${more === 0 ? '' : `; y ${more} más`}.`,
  since: (day, before, now, records) =>
    `el ${day}: ${before}; ahora: ${now}; ${records === 1 ? 'un dato nuevo' : `${records} datos nuevos`}`,
}
