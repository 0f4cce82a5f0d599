import type { WebMessages } from '../../web-messages.ts'

export const problem: WebMessages['problem'] = {
  notFound: 'Aquí no hay nada',
  notFoundDetail: 'No hay nada en esta dirección. Busque la fuente por su nombre o su dirección:',
  badRequest: 'No se ha podido leer la petición',
  ours: 'Algo ha fallado por nuestra parte',
  oursDetail: 'Ha quedado anotado. Puede que funcione si lo intenta más tarde.',
}
