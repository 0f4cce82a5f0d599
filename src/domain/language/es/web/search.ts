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
  any: 'Indistinto',
  go: 'Buscar',
  clear: 'Borrar',
  none: 'Ningún medio registrado encaja. Una fuente sin ficha no es una mala fuente: no se dice nada a su favor ni en su contra.',
  next: 'Más',
  compare: 'Comparar los marcados',
  pick: (name) => `Marcar ${name}`,
  results: 'Resultados',
  found: (count, more) => (more ? `Los primeros ${count} medios` : counted(count, 'medio')),
}
