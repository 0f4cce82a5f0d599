import type { WebMessages } from '../../web-messages.ts'
import { counted } from './counted.ts'

export const search: WebMessages['search'] = {
  heading: 'Medios',
  label: 'Nombre',
  kind: 'Tipo',
  country: 'País',
  language: 'Idioma',
  standing: 'Fiabilidad',
  flag: 'Señalado',
  depth: 'Cuánto se sabe',
  depths: { dossier: 'con ficha propia', listing: 'en el registro: quiénes son' },
  sort: 'Orden',
  sorts: { name: 'por nombre', high: 'primero la puntuación más alta', low: 'primero la más baja' },
  any: 'Indistinto',
  go: 'Buscar',
  clear: 'Borrar',
  none: 'Ningún medio con ficha encaja. Una fuente sin ficha no es una mala fuente: no se dice nada a su favor ni en su contra.',
  next: 'Más',
  compare: 'Comparar los marcados',
  pick: (name) => `Marcar ${name}`,
  results: 'Resultados',
  counts: (recorded, listed) =>
    `${recorded} con ficha propia${listed === '' ? '' : `, y ${listed} más de los que se sabe quiénes son`}`,
  scored: 'En este orden no entran los medios de los que no se sabe lo suficiente.',
  found: (count, more) =>
    more ? (count === 1 ? 'El primer medio' : `Los primeros ${count} medios`) : counted(count, 'Un medio', 'medios'),
}
