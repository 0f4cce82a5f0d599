import type { WebMessages } from '../../web-messages.ts'

export const compare: WebMessages['compare'] = {
  heading: 'Comparar medios',
  lede: 'Hasta cinco, uno al lado de otro. Las diferencias pueden estar en lo que se ha examinado y no en lo que hacen los medios: mire los datos.',
  add: 'Añadir un medio por su nombre o dirección',
  go: 'Añadir',
  remove: (name) => `Quitar ${name}`,
  flags: 'Señalado',
  owners: 'Quién está detrás',
  full: 'Ya se comparan cinco: quite uno para añadir otro.',
  notFound: (name) => `Ningún medio con ficha se corresponde con seguridad con «${name}».`,
  rulings: (upheld, all) => `${upheld} de ${all} contra el medio`,
  complaints: 'Quejas resueltas',
  said: 'Quién dice qué',
}
