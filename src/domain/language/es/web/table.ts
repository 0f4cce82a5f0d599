import type { WebMessages } from '../../web-messages.ts'

export const table: WebMessages['table'] = {
  heading: 'Consultar una tabla',
  lede: (most: string) =>
    `Pegue una columna de enlaces o nombres, o un CSV: cada fila se consulta, se cuenta y se muestra, los errores se corrigen y la tabla se descarga en CSV. Hasta ${most} filas.`,
  text: 'Enlaces, nombres o CSV',
  file: 'Un archivo CSV (también puede soltarlo sobre el cuadro)',
  go: 'Consultar',
  busy: 'Consultando…',
  kept: 'La tabla se lee y se olvida: no se guarda.',
  column: 'Columna con las fuentes',
  nth: (number: number, first: string) => `Columna ${number}: ${first}`,
  again: 'Consultar de nuevo',
  take: 'Descargar (CSV)',
  another: 'Otra tabla',
  before: 'Anteriores',
  empty: 'No hay ninguna fila: pegue una columna o un CSV.',
  tooMany: (given: string, most: string) => `La tabla tiene ${given} filas: envíela en partes de ${most} como máximo.`,
  shown: (from: string, to: string, all: string) => `Filas ${from} a ${to} de ${all}`,
  columns: {
    given: 'Como se dio',
    outlet: 'Medio',
    advice: 'Consejo',
    reliability: 'Fiabilidad',
    noted: 'Anotado',
    correct: 'Corregir a',
  },
  correctTo: (given: string) => `Qué consultar en lugar de ${given}`,
  statuses: {
    matched: 'en el catálogo',
    ambiguous: 'varios posibles',
    institution: 'una institución',
    unlisted: 'fuera del catálogo',
    unusable: 'no es una fuente',
  },
}
