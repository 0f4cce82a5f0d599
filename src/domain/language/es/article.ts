import type { ArticleMessages } from '../../article/messages.ts'
import { countryName } from '../country-name.ts'
import { capital, inShort, joined, wordsOf } from '../words.ts'
import { counted } from './web/counted.ts'

const several = (names: readonly string[]) =>
  inShort(names, wordsOf('es').list, (first, more) => `${joined(first)} y ${more} más`)

export const article: ArticleMessages = {
  refersTo: (text, outlet) => `«${text}» se refiere a ${outlet}, nombrado antes`,
  isNameOf: (text, outlet) => `«${text}» es un nombre de ${outlet}`,
  soundsLike: (text, outlet) =>
    `«${text}» es como suena ${outlet} en esta escritura o transcripción, y ningún otro medio con ficha suena así`,
  isHostOf: (text, outlet) => `${text} es una dirección de ${outlet}`,
  isAccountOf: (text, outlet) => `@${text} es una cuenta de ${outlet}`,
  leadsTo: (url, outlet) => `el enlace ${url} lleva a ${outlet}`,
  mayBe: (text, outlets) =>
    `«${text}» puede ser ${wordsOf('es').list(outlets, 'disjunction')}, y nada en el texto lo aclara`,
  isUnlisted: (text) => `el contexto indica que «${text}» es un medio, del que no tenemos ficha`,
  isInstitution: (text) => `«${text}» es una institución, que habla aquí por sí misma`,
  cuedBy: (cue) => `«${cue}» lo convierte en una cita`,
  creditedBy: (signs) => `el crédito «${signs}» lo convierte en una cita`,
  listedWith: 'aparece en una enumeración junto a otro medio citado',
  nounBeside: 'lo acompaña una palabra que designa un medio',
  setOff: 'va en cursiva o entre comillas',
  namedInFull: (outlet) => `${outlet} aparece con su nombre completo en este artículo`,
  officialNameOf: (outlet) => `es el nombre oficial de ${outlet}`,
  parentOf: (outlet) => `los demás medios de ese nombre pertenecen a ${outlet}`,
  languageOf: (outlet) => `solo ${outlet} publica en este idioma`,
  countryOf: (outlet) => `${outlet} es del mismo país que el medio que publica el artículo`,
  sameOwner: (a, b, party) => `${a} y ${b} tienen el mismo propietario, ${party}`,
  sameFunder: (a, b, party) => `a ${a} y a ${b} los financia ${party}`,
  sameState: (a, b, country) =>
    `${a} y ${b} pertenecen al mismo Estado (${countryName(country, 'es')}) o están bajo su control`,
  edition: (a, b) => `${a} y ${b} son ediciones de una misma casa`,
  syndication: (a, b) => `${a} reproduce lo que publicó ${b}`,
  wireCredit: (a, agency) => `lo que se cita de ${a} lleva crédito de ${agency}`,
  summary: (facts) => {
    const sentences: string[] = []
    const { citations, outlets, independentOutlets, authorities, otherInstitutions } = facts
    const { unlisted, anonymousSpeakers, unknownLinks } = facts
    if (citations === 0) sentences.push('Este artículo no cita ninguna fuente reconocible.')
    else if (outlets.length === 0) sentences.push('Este artículo no cita ningún medio con ficha.')
    else {
      const times = counted(citations, 'una cita', 'citas')
      const named = several(outlets)
      sentences.push(
        outlets.length === 1
          ? `El artículo contiene ${times}; el único medio con ficha es ${named}.`
          : `El artículo contiene ${times}; entre las fuentes hay ${outlets.length} medios con ficha (${named}), ${independentOutlets === outlets.length ? 'sin relación conocida entre sí' : `que por sus vínculos conocidos cuentan como ${independentOutlets === 1 ? 'uno solo' : independentOutlets}`}.`,
      )
    }
    for (const merge of facts.merges.slice(0, 3)) sentences.push(`${capital(merge)}.`)
    if (facts.merges.length > 3) {
      const more = facts.merges.length - 3
      sentences.push(more === 1 ? 'Otro par cuenta como uno.' : `Otros ${more} pares cuentan como uno.`)
    }
    if (anonymousSpeakers > 0)
      sentences.push(
        anonymousSpeakers === 1
          ? 'Se cita a una persona sin nombrarla.'
          : `Se cita a ${anonymousSpeakers} personas sin nombrarlas.`,
      )
    if (authorities.length > 0) sentences.push(`Las autoridades dan su propia versión: ${several(authorities)}.`)
    if (otherInstitutions.length > 0)
      sentences.push(
        `Organizaciones internacionales u otras instituciones hablan por sí mismas: ${several(otherInstitutions)}.`,
      )
    if (unlisted.length > 0) sentences.push(`Sin ficha: ${several(unlisted)}.`)
    if (unknownLinks > 0)
      sentences.push(
        unknownLinks === 1
          ? 'Un enlace no lleva a ningún medio conocido.'
          : `${unknownLinks} enlaces no llevan a ningún medio conocido.`,
      )
    if (!facts.languageSupported)
      sentences.push(
        'No conocemos las fórmulas de atribución de este idioma: solo se han buscado nombres, créditos y enlaces.',
      )
    return sentences.join(' ')
  },
}
