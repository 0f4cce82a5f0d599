import type { ArticleMessages } from '../../article/messages.ts'
import { countryName } from '../country-name.ts'
import { capital, inShort, joined, wordsOf } from '../words.ts'
import { de, que, to } from './contracted.ts'

const several = (names: readonly string[]) =>
  inShort(names, joined, (first, more) => `${joined(first)} et ${more} autres`)

export const article: ArticleMessages = {
  refersTo: (text, outlet) => `« ${text} » renvoie ${to(outlet)}, nommé plus haut`,
  isNameOf: (text, outlet) => `« ${text} » est un nom ${de(outlet)}`,
  soundsLike: (text, outlet) =>
    `« ${text} » est la forme que prend ${outlet} dans cette écriture ou cette transcription, et aucun autre média répertorié`,
  isHostOf: (text, outlet) => `${text} est une adresse ${de(outlet)}`,
  isAccountOf: (text, outlet) => `@${text} est un compte ${de(outlet)}`,
  leadsTo: (url, outlet) => `le lien ${url} mène ${to(outlet)}`,
  mayBe: (text, outlets) =>
    `« ${text} » peut désigner ${wordsOf('fr').list(outlets, 'disjunction')}, et rien dans le texte ne permet de trancher`,
  isUnlisted: (text) => `d’après le contexte, « ${text} » est un média ; nous n’avons pas de dossier à son sujet`,
  isInstitution: (text) => `« ${text} » est une institution, qui parle ici en son propre nom`,
  cuedBy: (cue) => `« ${cue} » en fait une citation`,
  creditedBy: (signs) => `la mention « ${signs} » en fait une citation`,
  listedWith: 'il figure dans une énumération avec un autre média cité',
  nounBeside: 'un mot désignant un média l’accompagne',
  setOff: 'il est en italique ou entre guillemets',
  namedInFull: (outlet) => `${outlet} est nommé en entier dans cet article`,
  officialNameOf: (outlet) => `c’est le nom officiel ${de(outlet)}`,
  parentOf: (outlet) => `les autres médias de ce nom dépendent ${de(outlet)}`,
  languageOf: (outlet) => `seul ${outlet} publie dans cette langue`,
  countryOf: (outlet) => `${outlet} est du pays du média qui publie cet article`,
  sameOwner: (a, b, party) => `${a} et ${b} ont le même propriétaire, ${party}`,
  sameFunder: (a, b, party) => `${a} et ${b} ont le même bailleur de fonds, ${party}`,
  sameState: (a, b, country) =>
    `${a} et ${b} appartiennent au même État (${countryName(country, 'fr')}) ou en dépendent`,
  edition: (a, b) => `${a} et ${b} sont des éditions d’une même maison`,
  syndication: (a, b) => `${a} reprend ce ${que(b)} a rapporté`,
  wireCredit: (a, agency) => `ce qui est cité ${de(a)} est crédité ${to(agency)}`,
  summary: (facts) => {
    const sentences: string[] = []
    const { citations, outlets, independentOutlets, authorities, otherInstitutions } = facts
    const { unlisted, anonymousSpeakers, unknownLinks } = facts
    if (citations === 0) sentences.push('Cet article ne cite aucune source reconnaissable.')
    else if (outlets.length === 0) sentences.push('Cet article ne cite aucun média répertorié.')
    else {
      const times = citations === 1 ? 'une référence à une source' : `${citations} références à des sources`
      const named = several(outlets)
      sentences.push(
        outlets.length === 1
          ? `L’article contient ${times} ; le seul média répertorié est ${named}.`
          : `L’article contient ${times} et cite ${outlets.length} médias répertoriés (${named}), ${independentOutlets === outlets.length ? 'sans lien connu entre eux' : `qui comptent pour ${independentOutlets === 1 ? 'un seul' : independentOutlets} en raison de liens connus`}.`,
      )
    }
    for (const merge of facts.merges.slice(0, 3)) sentences.push(`${capital(merge)}.`)
    if (facts.merges.length > 3) {
      const more = facts.merges.length - 3
      sentences.push(
        more === 1
          ? 'Une autre paire compte pour un seul média.'
          : `${more} autres paires comptent chacune pour un seul média.`,
      )
    }
    if (anonymousSpeakers > 0)
      sentences.push(
        anonymousSpeakers === 1
          ? 'Une personne citée n’est pas nommée.'
          : `${anonymousSpeakers} personnes citées ne sont pas nommées.`,
      )
    if (authorities.length > 0) sentences.push(`Des autorités donnent leur propre version : ${several(authorities)}.`)
    if (otherInstitutions.length > 0)
      sentences.push(
        `Des organisations internationales ou d’autres institutions parlent en leur propre nom : ${several(otherInstitutions)}.`,
      )
    if (unlisted.length > 0) sentences.push(`Sans dossier : ${several(unlisted)}.`)
    if (unknownLinks > 0)
      sentences.push(
        unknownLinks === 1
          ? 'Un lien ne mène à aucun média connu.'
          : `${unknownLinks} liens ne mènent à aucun média connu.`,
      )
    if (!facts.languageSupported)
      sentences.push(
        'Nous ne connaissons pas les formules de citation de cette langue : seuls les noms, les crédits et les liens ont été recherchés.',
      )
    return sentences.join(' ')
  },
}
