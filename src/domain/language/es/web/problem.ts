import type { WebMessages } from '../../web-messages.ts'

export const problem: WebMessages['problem'] = {
  notFound: 'Aquí no hay nada',
  badRequest: 'No se ha podido leer la petición',
  ours: 'Algo ha fallado por nuestra parte',
  oursDetail: 'Ha quedado anotado. Puede que funcione si lo intenta más tarde.',
}
