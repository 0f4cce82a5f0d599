import type { WebMessages } from '../../web-messages.ts'
import { counted } from './counted.ts'

export const source: WebMessages['source'] = {
  asked: 'Fuente',
  asArticle: 'Leer este texto como artículo',
  readAs: 'Leída como',
  citedOn: 'Citada el',
  country: 'País',
  language: 'Idioma',
  again: 'Buscar',
  why: 'Por qué este medio',
  feature: 'Qué se comparó',
  weight: 'Coincidencia',
  via: 'Ha pasado por',
  warnings: 'Tenga en cuenta',
  mayMean: 'Puede ser',
  openRecord: 'Abrir la ficha completa',
  since: 'Desde que se citó',
  before: 'Entonces',
  atPresent: 'Ahora',
  author: 'Autor',
  title: 'Título',
  confidence: (percent) => `${percent} de seguridad`,
  newEvidence: (count) => `${counted(count, 'Un dato nuevo', 'datos nuevos')} desde ese día.`,
  changedStakes: (count) =>
    `${counted(count, 'Un vínculo de propiedad o financiación ha cambiado', 'vínculos de propiedad o financiación han cambiado')} desde entonces.`,
  statuses: {
    matched: 'Registrada',
    ambiguous: 'Encajan varios medios',
    institution: 'Página de una institución',
    unlisted: 'Sin ficha',
    unusable: 'No es una cita',
  },
  vias: {
    archive: 'archivo',
    translation: 'traducción',
    cache: 'copia',
    redirector: 'enlace de redirección',
    aggregator: 'agregador',
    republisher: 'reproducción',
  },
}
