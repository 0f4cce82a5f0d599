import type { ScoringMessages } from '../../scoring/messages.ts'
import { bracketed, wordsOf } from '../words.ts'
import { assessors } from './assessors.ts'

export const scoring: ScoringMessages = {
  questions: {
    'transparency.ownership-disclosed': '¿Dice el medio quién es su propietario?',
    'transparency.funding-disclosed': '¿Dice el medio quién lo financia?',
    'transparency.leadership-named': '¿Da el medio el nombre de sus responsables?',
    'transparency.contact-published': '¿Pueden los lectores contactar con la redacción?',
    'transparency.editorial-standards': '¿Publica el medio su código editorial?',
    'transparency.corrections-policy': '¿Dice el medio cómo corrige sus errores?',
    'transparency.corrections-practised': '¿Corrige el medio públicamente sus errores?',
    'transparency.authors-identified': '¿Dice el medio quién escribió qué?',
    'transparency.sourcing-policy': '¿Dice el medio cómo trata sus fuentes?',
    'transparency.opinion-labelled': '¿Se distingue la opinión de la información?',
    'transparency.advertising-labelled': '¿Se distingue el contenido pagado de la información?',
    'transparency.external-accountability': '¿Responde el medio ante un organismo externo?',
    'ruling.accuracy': '¿Desestiman los consejos de prensa y los reguladores las quejas sobre su exactitud?',
    'ruling.other': '¿Desestiman los consejos de prensa y los reguladores las quejas por otros motivos?',
    'court-judgment': '¿Le dan la razón los tribunales sobre los hechos que publicó?',
    'fact-check': '¿Resisten sus propias informaciones la verificación?',
    correction: '¿Publica la corrección de sus errores?',
    retraction: '¿Ha evitado tener que retirar artículos enteros?',
    'fabrication-admitted': '¿Está libre de invenciones que haya tenido que admitir?',
    'licence-action':
      '¿Está libre de medidas de reguladores independientes contra su licencia por lo que ha publicado?',
    award: '¿Ha recibido premios su periodismo?',
    assessment: '¿Lo consideran fiable quienes evalúan medios?',
  },
  subjects: {
    accuracy: 'exactitud',
    defamation: 'difamación',
    privacy: 'intimidad',
    impartiality: 'imparcialidad',
    discrimination: 'discriminación',
    advertising: 'publicidad',
    other: 'otro motivo',
  },
  outcomes: {
    ruling: {
      upheld: 'queja resuelta contra el medio',
      'partly-upheld': 'queja resuelta en parte contra el medio',
      'not-upheld': 'queja desestimada',
      settled: 'queja resuelta por acuerdo',
      discontinued: 'queja archivada sin resolución',
      pending: 'queja pendiente de resolución',
    },
    'court-judgment': {
      lost: 'juicio perdido por el medio',
      'partly-lost': 'juicio perdido en parte por el medio',
      won: 'juicio ganado por el medio',
      settled: 'juicio resuelto por acuerdo',
      discontinued: 'juicio sobreseído',
      pending: 'juicio pendiente',
    },
    'fact-check': {
      false: 'información calificada de falsa',
      misleading: 'información calificada de engañosa',
      true: 'información dada por cierta',
      'not-by-outlet': 'afirmación verificada que no era suya',
      listed: 'citado por un verificador',
    },
    correction: { issued: 'corrección publicada' },
    retraction: { issued: 'artículo retirado' },
    'fabrication-admitted': { issued: 'información inventada, según admitió el medio' },
    'licence-action': {
      imposed: 'medida contra su licencia',
      lifted: 'medida contra su licencia levantada',
      pending: 'medida contra su licencia en trámite',
    },
    award: { awarded: 'premio' },
    sanction: { imposed: 'sancionado', lifted: 'sanción levantada', pending: 'sanción en trámite' },
    note: { noted: 'nota' },
  },
  assessors,
  transparency: (criterion, finding, on) => `${criterion}: ${finding} (${dated(on)}).`,
  trackRecord: (body, outcome, subject, on) =>
    `${body}: ${outcome} (${subject === null ? '' : `${subject}, `}${dated(on)}).`,
  assessment: (clause, when, scope, except) =>
    bracketed(clause, [
      scope === null ? null : `solo ${scope}`,
      when,
      ...except.map(([part, verdict]) => `${part}: ${verdict}`),
    ]),
  otherVerdict: (assessor, verdict) => `valoración de ${assessor}: ${verdict}`,
}

function dated(on: string | null): string {
  return on === null ? 'sin fecha' : wordsOf('es').date(on)
}
