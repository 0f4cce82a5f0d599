import type { ArticleMessages } from '../../article/messages.ts'
import { countryName } from '../country-name.ts'
import { capital, inShort, joined } from '../words.ts'

const several = (names: readonly string[]) =>
  inShort(names, joined, (first, more) => `${joined(first)} and ${more} more`)

export const article: ArticleMessages = {
  refersTo: (text, outlet) => `“${text}” refers to ${outlet}, named before`,
  isNameOf: (text, outlet) => `“${text}” is a name of ${outlet}`,
  soundsLike: (text, outlet) =>
    `“${text}” is how ${outlet} sounds in this script or spelling, and no other listed outlet does`,
  isHostOf: (text, outlet) => `${text} is a host of ${outlet}`,
  isAccountOf: (text, outlet) => `@${text} is an account of ${outlet}`,
  leadsTo: (url, outlet) => `the link ${url} leads to ${outlet}`,
  mayBe: (text, outlets) => `“${text}” may be ${outlets.join(', ')}, and nothing here decides`,
  isUnlisted: (text) => `the words around “${text}” say that it is an outlet; there is no record of it`,
  isInstitution: (text) => `“${text}” is an institution, which speaks for itself here`,
  cuedBy: (cue) => `“${cue}” makes it a citation`,
  creditedBy: (signs) => `the credit “${signs}” makes it a citation`,
  listedWith: 'it stands in a list with another cited outlet',
  nounBeside: 'a word for an outlet stands beside it',
  setOff: 'it is set in italics or quotation marks',
  namedInFull: (outlet) => `${outlet} is named in full in this article`,
  officialNameOf: (outlet) => `it is the official name of ${outlet}`,
  parentOf: (outlet) => `the others of that name belong to ${outlet}`,
  languageOf: (outlet) => `only ${outlet} publishes in this language`,
  countryOf: (outlet) => `${outlet} is in the country of this article’s own outlet`,
  sameOwner: (a, b, party) => `${a} and ${b} have the same owner, ${party}`,
  sameFunder: (a, b, party) => `${a} and ${b} are funded by the same party, ${party}`,
  sameState: (a, b, country) =>
    `${a} and ${b} are both owned or controlled by the state of ${countryName(country, 'en')}`,
  edition: (a, b) => `${a} and ${b} are editions of one house`,
  syndication: (a, b) => `${a} passes on what ${b} reported`,
  wireCredit: (a, agency) => `what is cited from ${a} is credited to ${agency}`,
  summary: (facts) => {
    const sentences: string[] = []
    const { citations, outlets, independentOutlets, authorities, otherInstitutions } = facts
    const { unlisted, anonymousSpeakers, unknownLinks } = facts
    if (citations === 0) sentences.push('This article cites no source that could be recognised.')
    else if (outlets.length === 0) sentences.push('This article cites no listed outlet.')
    else {
      const times = citations === 1 ? 'once' : citations === 2 ? 'twice' : `${citations} times`
      const named = several(outlets)
      sentences.push(
        outlets.length === 1
          ? `Sources are cited ${times}; the only listed outlet among them is ${named}.`
          : `Sources are cited ${times}, among them ${outlets.length} listed outlets (${named}), ${independentOutlets === outlets.length ? 'not known to be related' : `which count as ${independentOutlets === 1 ? 'one' : independentOutlets}, as far as relations are known`}.`,
      )
    }
    for (const merge of facts.merges.slice(0, 3)) sentences.push(`${capital(merge)}.`)
    if (facts.merges.length > 3) sentences.push(`${facts.merges.length - 3} more pairs count as one.`)
    if (anonymousSpeakers > 0)
      sentences.push(
        anonymousSpeakers === 1 ? 'One speaker is not named.' : `${anonymousSpeakers} speakers are not named.`,
      )
    if (authorities.length > 0) sentences.push(`Authorities give their own account: ${several(authorities)}.`)
    if (otherInstitutions.length > 0)
      sentences.push(
        `International organisations or other institutions speak for themselves: ${several(otherInstitutions)}.`,
      )
    if (unlisted.length > 0) sentences.push(`Without a record: ${several(unlisted)}.`)
    if (unknownLinks > 0)
      sentences.push(
        unknownLinks === 1
          ? 'One link leads to no outlet we know.'
          : `${unknownLinks} links lead to no outlet we know.`,
      )
    if (!facts.languageSupported)
      sentences.push(
        'The words of citing are not known to us in this language: only names, credits and links were looked for.',
      )
    return sentences.join(' ')
  },
}
