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
    'state-media-listed': 'Incluido en una clasificación de medios vinculados a Estados',
    'owner-undisclosed': 'No revela quién es su propietario',
    'funding-undisclosed': 'No revela su financiación',
    sanctioned: 'Objeto de medidas de algún Gobierno',
    blocked: 'Bloqueado o suspendido por algún Gobierno',
    'restricted-by-company': 'Restringido o retirado por una plataforma o un operador',
    'no-current-host': 'No consta sitio web actual',
    'country-unknown': 'País sin determinar',
    closed: 'Ya no se publica',
  },
  dated: (label, day) => `${label} (${wordsOf('es').date(day)})`,
  disputed: (label) => `${label} (dato impugnado)`,
  criteria: {
    'ownership-disclosed': 'Dice quién es su propietario',
    'funding-disclosed': 'Dice quién lo financia',
    'leadership-named': 'Da el nombre de sus responsables',
    'contact-published': 'Publica cómo ponerse en contacto',
    'editorial-standards': 'Publica su código editorial',
    'corrections-policy': 'Publica cómo corrige sus errores',
    'corrections-practised': 'Corrige públicamente sus errores',
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
    'corrections-practised': 'si corrige públicamente sus errores',
    'authors-identified': 'si dice quién escribió qué',
    'sourcing-policy': 'si dice cómo trata sus fuentes',
    'opinion-labelled': 'si señala lo que es opinión',
    'advertising-labelled': 'si señala lo que es publicidad',
    'external-accountability': 'si responde ante un organismo externo',
  },
  findings: {
    met: 'sí',
    partly: 'en parte',
    stated: 'lo dice el medio; no lo hemos leído',
    'not-met': 'no',
  },
  kinds: {
    newspaper: 'un periódico',
    magazine: 'una revista',
    television: 'un canal de televisión',
    radio: 'una emisora de radio',
    broadcaster: 'una cadena de radio y televisión',
    'wire-agency': 'una agencia de noticias',
    'news-site': 'un sitio web de noticias',
    website: 'un sitio web',
    'fact-checker': 'una organización de verificación de datos',
    'think-tank': 'un centro de estudios',
    monitor: 'una organización que documenta hechos',
    'press-release-wire': 'un servicio que difunde comunicados de prensa',
    'government-site': 'un sitio web gubernamental',
    encyclopedia: 'una enciclopedia',
    journal: 'una revista científica',
    repository: 'un archivo en el que los investigadores depositan sus trabajos',
    platform: 'una plataforma en la que publican terceros',
    satire: 'una publicación satírica',
  },
  kindNotes: {
    'think-tank':
      'Un centro de estudios es un experto con intereses propios: preséntelo como tal y diga quién lo financia, si se sabe.',
    monitor:
      'Una organización así documenta con un fin propio: atribúyale sus cifras y diga cómo las obtiene, si se sabe.',
    journal:
      'Una revista publica trabajos de muchos autores: cite el trabajo y a sus autores, e indique si es un estudio, un comentario o una noticia.',
    'press-release-wire':
      'Difunde lo que sus clientes escriben y pagan: habla el cliente y nadie más lo ha comprobado.',
    satire: 'Sátira: no debe citarse como un hecho.',
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
    open: 'podría ser fiable o no',
  },
  notPlaced: 'no se sabe lo suficiente para valorarlo',
  noScore: 'no se le aplica puntuación',
  meaning: (value, low, high) =>
    `De cada cien evaluadores independientes, ${value} lo considerarían fiable; con los datos que hay, podrían ser entre ${low} y ${high}.`,
  provisional: (band) => `${band}, de forma provisional`,
  advice: {
    none: 'A este tipo de fuente no se le aplica puntuación: juzgue la página en sí.',
    attribute: 'Atribuya la afirmación al medio, citándolo por su nombre.',
    corroborate: 'Busque una segunda fuente, independiente de esta, antes de dar por buena la información.',
    'do-not-rely-alone': 'No se base solo en esta fuente: busque otra, independiente, que confirme la afirmación.',
    insufficient:
      'No se sabe lo suficiente para valorarlo: busque una segunda fuente, independiente de esta, antes de dar por buena la información.',
    unlisted: 'Compruebe quién está detrás de esta fuente y busque una segunda.',
    institution: 'Atribúyalo a la institución, citada por su nombre: es su propia versión.',
    ambiguous: 'Averigüe de qué medio se trata: indique un país, un idioma o un enlace.',
    unusable: 'Indique un enlace, un nombre o una cuenta.',
    platform: 'Averigüe quién publicó el contenido: la plataforma no es la fuente.',
    'government-site': 'Úselo como fuente primaria de lo que dice el Gobierno del que depende y cítelo como tal.',
    encyclopedia: 'Consulte las fuentes que menciona la enciclopedia y cite esas.',
    repository: 'Cite a los autores del trabajo e indique si una revista lo ha revisado: el archivo no es la fuente.',
    satire: 'No lo cite como noticia: es sátira.',
    'press-release-wire':
      'Cite como fuente a quien emitió el comunicado: el servicio difunde lo que escriben sus clientes.',
  },
  adviceInShort: {
    none: 'juzgue la página en sí',
    attribute: 'cite el medio por su nombre',
    corroborate: 'busque una segunda fuente',
    'do-not-rely-alone': 'no se base solo en esta fuente',
  },
  identity: (name, kind, country) => `${name} es ${context.kinds[kind]}${country === null ? '' : ` (${country})`}.`,
  institution: (name, kind, country) =>
    `${name} es ${INSTITUTIONS[kind]}${country === null ? '' : ` (${country})`}: la página de la propia institución, fuente primaria de lo que dice de sí misma.`,
  listed: ({ name, kind, country, from, year, isNamed, alone, doubts }) => {
    const origin = `${from}${year === null ? '' : ` (${year})`}`
    if (!isNamed)
      return kind === 'news-site'
        ? `No consta quién publica ${name}: es un sitio web de noticias del archivo de noticias de Common Crawl (2019–2022).`
        : `No consta quién publica ${name}: solo lo que unas listas dicen de la dirección.`
    const who = `${name}, ${context.kinds[kind]}${country === null ? '' : ` (${country})`}, está en el registro: quién es, según ${origin}${alone ? '; no consta nada más' : ''}.`
    const closed = doubts.includes('closed') ? ' Ha dejado de publicarse, según esa fuente.' : ''
    const differ = doubts.includes('countries-differ') ? ' Las fuentes no coinciden en el país.' : ''
    return `${who}${closed}${differ}`
  },
  verdicts: (clauses, more, differ) =>
    `${clauses.join('; ')}${more === 0 ? '' : `; ${more === 1 ? 'consta otra evaluación' : `constan otras ${more} evaluaciones`}`}${differ ? '. No coinciden en su valoración' : ''}`,
  tracks: {
    rulings: ({ body, against, inPart, all, last }) =>
      `${body ?? 'Consejos de prensa y reguladores'}: ${
        against === 0
          ? `${counted(all, 'una queja registrada', 'quejas registradas')}, ${all === 1 ? 'desestimada' : all === 2 ? 'ambas desestimadas' : 'todas desestimadas'}`
          : `${against === all ? counted(all, 'una queja', 'quejas') : `${against === 1 ? 'una' : against} de las ${all} quejas registradas,`} ${against === 1 ? 'resuelta' : 'resueltas'} contra el medio${partly(inPart, against, 'una de ellas', 'ellas')}`
      }${lastOn(last, against || all, 'la última')}`,
    judgments: ({ against, inPart, all, last }) =>
      `Tribunales, sobre exactitud o difamación: ${against === 0 ? counted(all, 'un juicio ganado', 'juicios ganados') : `${counted(against, 'un juicio perdido', 'juicios perdidos')}${against === all ? '' : ` de los ${all} registrados`}${partly(inPart, against, 'uno de ellos', 'ellos')}`}${lastOn(last, against || all, 'el último')}`,
    'fact-checks': ({ against, all, last }) =>
      `Verificadores: ${against === 0 ? counted(all, 'una información dada por cierta', 'informaciones dadas por ciertas') : counted(against, 'una información calificada de falsa o engañosa', 'informaciones calificadas de falsas o engañosas')}${lastOn(last, against || all, 'la última')}`,
    fabrications: ({ all, last }) =>
      `Admitió haber publicado información inventada en ${counted(all, 'una ocasión', 'ocasiones')}${lastOn(last, all, 'la última')}`,
    licence: ({ body, all, last }) =>
      `${body ?? 'Reguladores'}: ${counted(all, 'una medida', 'medidas')} contra su licencia${lastOn(last, all, 'la última')}`,
    corrections: ({ all, last }) =>
      `${counted(all, 'Una corrección publicada', 'correcciones publicadas')} por el propio medio${lastOn(last, all, 'la última')}`,
    retractions: ({ all, last }) =>
      `${counted(all, 'Un artículo retirado', 'artículos retirados')}${lastOn(last, all, 'el último')}`,
    awards: ({ all, last }) =>
      `${counted(all, 'Un premio registrado', 'premios registrados')}${lastOn(last, all, 'el último')}`,
  },
  unexamined: ({ name, kind, country, owners }) =>
    `${name} es ${context.kinds[kind]}${country === null ? '' : ` (${country})`}${owners.length === 0 ? '' : `, propiedad de ${wordsOf('es').list(owners, 'conjunction')}`}. Solo consta quién es: todavía no se ha examinado cómo trabaja ni qué han constatado otros.`,
  onlyDisclosures: (looked) =>
    looked === 0
      ? 'No consta ninguna evaluación que podamos usar ni ningún otro dato a su favor o en su contra.'
      : `No consta ninguna evaluación que podamos usar, solo lo que el medio dice de sí mismo, y de ello se ${looked === 1 ? 'ha' : 'han'} examinado ${counted(looked, 'un punto', 'puntos')} de 12.`,
  missing: ({ raters, gaps, gap }) => {
    const voices =
      raters === 0
        ? 'no consta ninguna evaluación que podamos usar'
        : raters === 1
          ? 'no consta una segunda evaluación que podamos usar'
          : null
    const looked =
      gaps >= 10
        ? 'apenas se sabe nada de lo que el medio dice de sí mismo'
        : gap === null
          ? null
          : `no se sabe ${context.whether[gap]}`
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

function lastOn(last: string | null, count: number, theLast: 'el último' | 'la última'): string {
  if (last === null) return ''
  const { date } = wordsOf('es')
  return count === 1 ? ` (${date(last)})` : ` (${theLast}, en ${date(last.slice(0, 7))})`
}

const INSTITUTIONS = {
  'government-site': 'un sitio web gubernamental',
  'international-organisation': 'el sitio web de una organización internacional',
  academic: 'el sitio web de una universidad',
} as const

/** `2 quejas resueltas contra el medio` + `, 1 de ellas en parte` */
function partly(inPart: number, against: number, oneOfThem: string, them: string): string {
  return inPart === 0
    ? ''
    : inPart === against
      ? ' en parte'
      : `, ${inPart === 1 ? oneOfThem : `${inPart} de ${them}`} en parte`
}
