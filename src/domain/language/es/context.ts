import type { ContextMessages } from '../../context/messages.ts'
import { capital, wordsOf } from '../words.ts'
import { counted } from './web/counted.ts'

export const context: ContextMessages = {
  notice: 'Es una ficha sobre el medio, no un juicio sobre lo que afirma.',
  flags: {
    'state-owned': 'Propiedad de un Estado',
    'state-controlled': 'Controlado por un Estado',
    'state-funded': 'Financiado por un Estado',
    'state-affiliated': 'Vinculado a un Estado',
    'public-body-owned': 'Propiedad de un organismo público o gestionado por él',
    'public-body-funded': 'Financiado por un organismo público',
    'party-linked': 'Vinculado a un partido político',
    'armed-group-linked': 'Vinculado a un grupo armado',
    'state-media-listed': 'Incluido en una tipología de medios vinculados a Estados',
    'owner-undisclosed': 'No revela quién es su propietario',
    'funding-undisclosed': 'No revela su financiación',
    sanctioned: 'Objeto de sanciones de algún Gobierno',
    blocked: 'Bloqueado o suspendido por algún Gobierno',
    'restricted-by-company': 'Restringido o retirado por una plataforma u operador',
    'no-current-host': 'Sin sitio web actual conocido',
    'country-unknown': 'País sin determinar',
    closed: 'Ya no se publica',
  },
  disputed: (label) => `${label} (en disputa)`,
  criteria: {
    'ownership-disclosed': 'Dice quién es su propietario',
    'funding-disclosed': 'Dice quién lo financia',
    'leadership-named': 'Da el nombre de sus responsables',
    'contact-published': 'Publica cómo ponerse en contacto',
    'editorial-standards': 'Publica su código editorial',
    'corrections-policy': 'Publica cómo corrige sus errores',
    'corrections-practised': 'Corrige sus errores a la vista de todos',
    'authors-identified': 'Identifica a los autores',
    'sourcing-policy': 'Publica cómo trata sus fuentes',
    'opinion-labelled': 'Señala lo que es opinión',
    'advertising-labelled': 'Señala lo que es publicidad',
    'external-accountability': 'Responde ante un organismo externo',
  },
  whether: {
    'ownership-disclosed': 'si dice quién es su propietario',
    'funding-disclosed': 'si dice quién lo financia',
    'leadership-named': 'si da el nombre de sus responsables',
    'contact-published': 'si dice cómo ponerse en contacto',
    'editorial-standards': 'si publica un código editorial',
    'corrections-policy': 'si dice cómo corrige sus errores',
    'corrections-practised': 'si corrige sus errores a la vista de todos',
    'authors-identified': 'si dice quién escribió qué',
    'sourcing-policy': 'si dice cómo trata sus fuentes',
    'opinion-labelled': 'si señala lo que es opinión',
    'advertising-labelled': 'si señala lo que es publicidad',
    'external-accountability': 'si responde ante un organismo externo',
  },
  findings: {
    met: 'se cumple',
    partly: 'se cumple a medias',
    stated: 'lo dice el medio, no lo hemos leído',
    'not-met': 'no se cumple',
  },
  kinds: {
    newspaper: 'un periódico',
    magazine: 'una revista',
    television: 'una cadena de televisión',
    radio: 'una emisora de radio',
    broadcaster: 'una corporación de radio y televisión',
    'wire-agency': 'una agencia de noticias',
    'news-site': 'un sitio de noticias',
    website: 'un sitio web',
    'fact-checker': 'un medio de verificación',
    'think-tank': 'un centro de estudios',
    'government-site': 'un sitio gubernamental',
    encyclopedia: 'una enciclopedia',
    platform: 'una plataforma en la que publican otros',
    satire: 'una publicación satírica',
  },
  bands: {
    high: 'muy fiable',
    'generally-reliable': 'fiable en general',
    mixed: 'de fiabilidad desigual',
    low: 'poco fiable',
    'very-low': 'muy poco fiable',
  },
  leanings: {
    reliable: 'más bien fiable',
    unreliable: 'más bien poco fiable',
    open: 'puede inclinarse hacia un lado u otro',
  },
  notPlaced: 'se sabe demasiado poco para situarlo',
  noScore: 'no se le aplica puntuación',
  meaning: (value, low, high) =>
    `De cada cien evaluadores independientes, ${value} lo considerarían fiable; con los datos que hay, podrían ser entre ${low} y ${high}.`,
  provisional: (band) => `${band}, de forma provisional`,
  advice: {
    none: 'A este tipo de fuente no se le aplica puntuación: juzgue la página en sí.',
    attribute: 'Atribuya la afirmación al medio, citándolo por su nombre.',
    corroborate: 'Busque una segunda fuente independiente antes de darlo por bueno.',
    'do-not-rely-alone': 'No se apoye solo en él: busque una fuente independiente que confirme la afirmación.',
    insufficient:
      'Se sabe demasiado poco para situarlo: busque una segunda fuente independiente antes de darlo por bueno.',
    unlisted: 'Compruebe quién la publica y busque una segunda fuente.',
    institution: 'Atribúyalo a la institución, citándola por su nombre, como palabra suya.',
    ambiguous: 'Averigüe de qué medio se trata: indique un país, un idioma o un enlace.',
    unusable: 'Dé un enlace, un nombre o una cuenta.',
    platform: 'Averigüe quién lo publicó allí: la plataforma no es la fuente.',
    'government-site': 'Úselo como fuente primaria de lo que dice su Gobierno, y cítelo como tal.',
    encyclopedia: 'Vaya a las fuentes que cita, y cite esas.',
    satire: 'No lo cite como noticia: es sátira.',
  },
  adviceInShort: {
    none: 'juzgue la página en sí',
    attribute: 'cítelo por su nombre',
    corroborate: 'busque una segunda fuente',
    'do-not-rely-alone': 'no se apoye solo en él',
  },
  identity: (name, kind, country) => `${name} es ${context.kinds[kind]}${country === null ? '' : ` (${country})`}.`,
  institution: (name, kind, country) =>
    `${name} es ${INSTITUTIONS[kind]}${country === null ? '' : ` (${country})`}: la página de la propia institución, fuente primaria de lo que dice de sí misma.`,
  listed: ({ name, kind, country, from, year, isNamed, alone, doubts }) => {
    const origin = `${from}${year === null ? '' : ` (${year})`}`
    if (!isNamed)
      return kind === 'news-site'
        ? `No consta quién publica ${name}: es un sitio de noticias del archivo de noticias de Common Crawl (2019–2022).`
        : `No consta quién publica ${name}: solo lo que unas listas dicen de la dirección.`
    const who = `${name}, ${context.kinds[kind]}${country === null ? '' : ` (${country})`}, está en el registro: quién es, según ${origin}${alone ? '; no consta nada más' : ''}.`
    const closed = doubts.includes('closed') ? ' Ha dejado de publicarse, según esa fuente.' : ''
    const differ = doubts.includes('countries-differ') ? ' Las fuentes no coinciden en el país.' : ''
    return `${who}${closed}${differ}`
  },
  verdicts: (clauses, more, differ) =>
    `${clauses.join('; ')}${more === 0 ? '' : `; consta${more === 1 ? '' : 'n'} ${counted(more, 'evaluación más', 'evaluaciones más')}`}${differ ? '. No coinciden en su valoración' : ''}`,
  tracks: {
    rulings: ({ body, against, all, last }) =>
      `${body ?? 'Consejos de prensa y reguladores'}: ${
        against === 0
          ? `${counted(all, 'queja registrada', 'quejas registradas')}, ${all === 1 ? 'desestimada' : 'todas desestimadas'}`
          : against === all
            ? counted(all, 'queja estimada', 'quejas estimadas')
            : `${counted(against, 'queja estimada', 'quejas estimadas')} de las ${all} registradas`
      }${lastOn(last, against || all)}`,
    judgments: ({ against, all, last }) =>
      `Tribunales: ${against === 0 ? counted(all, 'juicio ganado', 'juicios ganados') : `${counted(against, 'juicio perdido', 'juicios perdidos')}${against === all ? '' : ` de los ${all} registrados`}`}${lastOn(last, against || all)}`,
    'fact-checks': ({ against, all, last }) =>
      `Verificadores: ${against === 0 ? counted(all, 'información dada por cierta', 'informaciones dadas por ciertas') : counted(against, 'información dada por falsa o engañosa', 'informaciones dadas por falsas o engañosas')}${lastOn(last, against || all)}`,
    fabrications: ({ all, last }) => `Admitió ${counted(all, 'invención', 'invenciones')}${lastOn(last, all)}`,
    licence: ({ body, all, last }) =>
      `${body ?? 'Reguladores'}: ${counted(all, 'medida', 'medidas')} contra su licencia${lastOn(last, all)}`,
    corrections: ({ all, last }) =>
      `${counted(all, 'corrección propia registrada', 'correcciones propias registradas')}${lastOn(last, all)}`,
    retractions: ({ all, last }) => `${counted(all, 'artículo retirado', 'artículos retirados')}${lastOn(last, all)}`,
    awards: ({ all, last }) => `${counted(all, 'premio registrado', 'premios registrados')}${lastOn(last, all)}`,
  },
  onlyDisclosures: (looked) =>
    looked === 0
      ? 'No consta ninguna evaluación que podamos usar, ni nada más que hable a su favor o en su contra.'
      : `No consta ninguna evaluación que podamos usar, solo lo que dice de sí mismo: ${counted(looked, 'punto examinado', 'puntos examinados')} de 12.`,
  missing: ({ raters, gaps, gap }) => {
    const voices =
      raters === 0
        ? 'no consta ninguna evaluación que podamos usar'
        : raters === 1
          ? 'no consta una segunda evaluación que podamos usar'
          : null
    const looked =
      gaps >= 10
        ? 'apenas se ha examinado nada de lo que dice de sí mismo'
        : gap === null
          ? null
          : `no se ha examinado ${context.whether[gap]}`
    const told = [voices, looked].filter((each) => each !== null)
    return told.length === 0 ? '' : `${capital(told.join(', y '))}.`
  },
  unlisted: (source) => `No tenemos ficha de ${source}: no decimos nada a su favor ni en su contra.`,
  ambiguous: (source, names) =>
    names.length === 1
      ? `«${source}» puede ser ${names[0]} u otro medio del mismo nombre.`
      : `«${source}» puede ser ${wordsOf('es').list(names, 'disjunction')}.`,
  unusable: 'Esto no es una cita que se pueda buscar.',
  askForRecord: 'Cualquiera puede proponer una ficha.',
}

function lastOn(last: string | null, count: number): string {
  if (last === null) return ''
  const { date } = wordsOf('es')
  return count === 1 ? ` (${date(last)})` : `, la última vez en ${date(last.slice(0, 7))}`
}

const INSTITUTIONS = {
  'government-site': 'un sitio gubernamental',
  'international-organisation': 'el sitio de una organización internacional',
  academic: 'el sitio de una universidad',
} as const
