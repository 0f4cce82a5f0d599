import type { ArticleMessages } from '../../article/messages.ts'
import { countryName } from '../country-name.ts'
import { capital, inShort, joined, wordsOf } from '../words.ts'

const several = (names: readonly string[]) =>
  inShort(names, joined, (first, more) => `${joined(first)} und ${more} weitere`)

export const article: ArticleMessages = {
  refersTo: (text, outlet) => `„${text}“ meint ${outlet}, weiter oben genannt`,
  isNameOf: (text, outlet) => `„${text}“ ist ein Name von ${outlet}`,
  soundsLike: (text, outlet) =>
    `„${text}“ ist, wie ${outlet} in dieser Schrift oder Umschrift klingt, und kein anderes erfasstes Medium klingt so`,
  isHostOf: (text, outlet) => `${text} ist eine Adresse von ${outlet}`,
  isAccountOf: (text, outlet) => `@${text} ist ein Konto von ${outlet}`,
  leadsTo: (url, outlet) => `der Link ${url} führt zu ${outlet}`,
  mayBe: (text, outlets) =>
    `mit „${text}“ kann ${wordsOf('de').list(outlets, 'disjunction')} gemeint sein; aus dem Text geht es nicht hervor`,
  isUnlisted: (text) => `dem Zusammenhang nach ist „${text}“ ein Medium; ein Eintrag dazu fehlt`,
  isInstitution: (text) => `„${text}“ ist eine Institution, die hier für sich selbst spricht`,
  cuedBy: (cue) => `„${cue}“ weist es als Zitat aus`,
  creditedBy: (signs) => `die Angabe „${signs}“ weist es als Zitat aus`,
  listedWith: 'es steht in einer Aufzählung mit einem anderen zitierten Medium',
  nounBeside: 'ein Wort für ein Medium steht daneben',
  setOff: 'es steht kursiv oder in Anführungszeichen',
  namedInFull: (outlet) => `${outlet} wird in diesem Artikel mit vollem Namen genannt`,
  officialNameOf: (outlet) => `es ist der offizielle Name von ${outlet}`,
  parentOf: (outlet) => `die anderen dieses Namens gehören zu ${outlet}`,
  languageOf: (outlet) => `nur ${outlet} erscheint in dieser Sprache`,
  countryOf: (outlet) => `${outlet} sitzt im Land des Mediums, das den Artikel veröffentlicht`,
  sameOwner: (a, b, party) => `${a} und ${b} haben denselben Eigentümer: ${party}`,
  sameFunder: (a, b, party) => `${a} und ${b} haben denselben Geldgeber: ${party}`,
  sameState: (a, b, country) =>
    `${a} und ${b} gehören demselben Staat (${countryName(country, 'de')}) oder werden von ihm kontrolliert`,
  edition: (a, b) => `${a} und ${b} sind Ausgaben desselben Hauses`,
  syndication: (a, b) => `${a} gibt wieder, was ${b} berichtet hat`,
  wireCredit: (a, agency) => `was von ${a} zitiert wird, geht auf ${agency} zurück`,
  summary: (facts) => {
    const sentences: string[] = []
    const { citations, outlets, independentOutlets, authorities, otherInstitutions } = facts
    const { unlisted, anonymousSpeakers, unknownLinks } = facts
    if (citations === 0) sentences.push('Dieser Artikel zitiert keine erkennbare Quelle.')
    else if (outlets.length === 0) sentences.push('Dieser Artikel zitiert kein erfasstes Medium.')
    else {
      const times = citations === 1 ? 'eine Quellenangabe' : `${citations} Quellenangaben`
      const named = several(outlets)
      sentences.push(
        outlets.length === 1
          ? `Der Artikel enthält ${times}; das einzige erfasste Medium ist ${named}.`
          : `Der Artikel enthält ${times} und zitiert ${outlets.length} erfasste Medien (${named}), ${independentOutlets === outlets.length ? 'zwischen denen keine Verbindung bekannt ist' : `die wegen bekannter Verbindungen als ${independentOutlets === 1 ? 'eines' : independentOutlets} zählen`}.`,
      )
    }
    for (const merge of facts.merges.slice(0, 3)) sentences.push(`${capital(merge)}.`)
    if (facts.merges.length > 3) {
      const more = facts.merges.length - 3
      sentences.push(more === 1 ? 'Ein weiteres Paar zählt als eines.' : `${more} weitere Paare zählen als eines.`)
    }
    if (anonymousSpeakers > 0)
      sentences.push(
        anonymousSpeakers === 1
          ? 'Eine zitierte Person wird nicht namentlich genannt.'
          : `${anonymousSpeakers} zitierte Personen werden nicht namentlich genannt.`,
      )
    if (authorities.length > 0) sentences.push(`Behörden geben ihre eigene Darstellung: ${several(authorities)}.`)
    if (otherInstitutions.length > 0)
      sentences.push(
        `Internationale Organisationen oder andere Institutionen sprechen für sich selbst: ${several(otherInstitutions)}.`,
      )
    if (unlisted.length > 0) sentences.push(`Ohne Eintrag: ${several(unlisted)}.`)
    if (unknownLinks > 0)
      sentences.push(
        unknownLinks === 1
          ? 'Ein Link führt zu keinem uns bekannten Medium.'
          : `${unknownLinks} Links führen zu keinem uns bekannten Medium.`,
      )
    if (!facts.languageSupported)
      sentences.push(
        'Wie in dieser Sprache zitiert wird, wissen wir nicht: Gesucht wurde nur nach Namen, Quellenangaben und Links.',
      )
    return sentences.join(' ')
  },
}
