import type { WebMessages } from '../../web-messages.ts'
import { capital } from '../../words.ts'

export const score: WebMessages['score'] = {
  of: 'de 100',
  ofBetween: (low, high) => `de 100, entre ${low} y ${high}`,
  chart: (value, low, high) => `${value} en una escala de 0 a 100; los datos permiten entre ${low} y ${high}.`,
  records: (records, found, all) =>
    `${records === 1 ? 'Cuenta un dato' : `Cuentan ${records} datos`}; se ${found === 1 ? 'examinó' : 'examinaron'} ${found === 1 ? 'uno' : found} de los ${all} puntos de transparencia.`,
  for: 'A favor',
  against: 'En contra',
  uncounted: 'no pesa en la puntuación',
  what: 'Dato',
  bar: 'Balance',
  sum: (support, doubt, start, weight, value) =>
    `(${support} a favor + ${start}) ÷ (${support} a favor + ${doubt} en contra + ${weight}) = ${value} de 100`,
  sumNote: (start, weight) =>
    `Todo medio empieza con un peso de ${weight}, del que ${start} habla a su favor: la proporción entre todos los medios evaluados.`,
  rest: (count) => (count === 1 ? 'Otro dato que apenas cuenta' : `Otros ${count} datos que apenas cuentan`),
  digest: 'Huella del cálculo (SHA-256)',
  pillars: { transparency: 'Transparencia', 'track-record': 'Trayectoria', assessments: 'Evaluaciones de otros' },
  pillar: 'Parte',
  pillarsSummary: 'Cada parte por sí sola',
  pillarEmpty: 'no se sabe lo suficiente',
  more: (units, side) =>
    side === 'even' ? `${units} en ambos sentidos` : `${units} ${side === 'for' ? 'a favor' : 'en contra'}`,
  restsOnOne: (clause) => `La mayor parte se apoya en una sola fuente: ${clause}.`,
  restsOnlyOn: (clause) => `Todo se apoya en una sola fuente: ${clause}.`,
  restsOn: (names) => `La mayor parte se apoya en ${names}.`,
  ownParts: { transparency: 'lo que el medio dice de sí mismo', 'track-record': 'lo encontrado en su trayectoria' },
  dissent: (one, other) => `${capital(one)} y ${other} discrepan sobre este medio.`,
  dissentOfParts: (low, high) => `Por sí sola, la parte «${low}» le es menos favorable que «${high}».`,
}
