import type { WebMessages } from '../../web-messages.ts'

export const home: WebMessages['home'] = {
  heading: '¿Qué conviene saber de esta fuente?',
  lede: 'Indique un enlace, un nombre en cualquier escritura, una cuenta o un artículo entero.',
  label: 'Un enlace, un nombre o un artículo',
  hint: 'Un texto más largo se lee como artículo, y se busca cada fuente que cita. No se guarda nada de lo que pegue.',
  go: 'Buscar',
  tryThese: 'O recorra',
  browse: (count) => `los ${count} medios con ficha`,
  matches: 'Medios con ese nombre',
  noMatches: 'Ningún medio con ficha empieza así.',
  principles: [
    [
      'Los datos primero',
      'Una puntuación solo resume datos con fecha y enlace. Cualquiera puede volver a calcularla. Sin datos no hay puntuación.',
    ],
    ['No saber es una respuesta', 'La falta de datos resta certeza, nunca puntos.'],
    ['La misma regla para todos', 'País, ideología y propiedad se muestran como contexto y no cuentan para nada.'],
    ['Los medios pueden responder', 'Su réplica figura junto a lo que se les señala, palabra por palabra.'],
  ],
}
