import type { LookupEntry, LookupName } from '../lookup/entry.ts'
import { fold, joined, keyWithoutThe } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { coreOf, isArticle } from '../lookup/medium-words.ts'
import { type NamedEntry, namesOfCore } from '../lookup/name-index.ts'
import type { NameKind } from '../outlet.ts'
import type { NameHit } from './name-hit.ts'
import { type DomainEnding, type DomainForm, domainsNamed, hasDomainOfItsName } from './named-domain.ts'
import { isOneWord } from './one-word.ts'
import { isEnglishAlone, mayBeProper } from './ordinary-words.ts'
import { isCountryOrRegion } from './place-words.ts'
import { isTitle, isTitleOfPeriod } from './title-words.ts'

/**
 * Whether an outlet has a name to itself though it is also a word or a title (`Variety`, `The Onion`, `Argus Leader`,
 * `The Trace`, `Falter`, `كونا`): nobody else on record is called so, with or without `the`, and a domain of its own
 * reads like it. Only for a name that the caller says is a source: in a text the word is a word.
 */
export function hasToItself(hit: NameHit, lookup: Lookup): boolean {
  const { entry, name, asWritten } = hit
  const words = fold(name.text)
  if (!asWritten || joined(words).length < 2 || (!isOfDossier(hit) && isPlace(words))) return false
  const isIts = isInLatin(name.text) ? isItsDomain(entry, name, words) : isItsInItsScript(hit, words)
  return isIts && bearersBeside(hit, lookup).length === 0
}

/** Others on record who are called so, with or without `the`. */
export function bearersBeside({ entry, name }: NameHit, lookup: Lookup): readonly NamedEntry[] {
  const own = keyWithoutThe(name.text)
  return namesOfCore(lookup.names, lookup.entries, coreOf(fold(name.text))).filter(
    (other) => other.entry.id !== entry.id && other.name.kind !== 'former' && keyWithoutThe(other.name.text) === own,
  )
}

/** A dossier’s own name, which somebody looked at: `Sabah`. */
function isOfDossier({ entry, name }: NameHit): boolean {
  return entry.depth === 'dossier' && OWN.has(name.kind)
}

function isPlace(words: string): boolean {
  return isCountryOrRegion(joined(words))
}

/** Whether the name has Latin letters with a capital, or no letters at all (`444`). */
function isInLatin(text: string): boolean {
  return !/\p{L}/u.test(text) || (/\p{sc=Latn}/u.test(text) && text !== text.toLowerCase())
}

/**
 * In another script, or without capitals, titles are nobody’s own. A dossier’s other names need no domain; a listing’s
 * name in its own script is the one that its domain reads like in Latin letters (`القبس` at alqabas.com).
 */
function isItsInItsScript({ entry, name }: NameHit, words: string): boolean {
  if (isTitle(words) || isPlace(words)) return false
  if (entry.depth === 'dossier') return OWN.has(name.kind) || !isOneWord(name.text)
  const isMarked = entry.names.some(({ ambiguous }) => ambiguous)
  const isForeign = name.kind === 'variant' && isOneWord(name.text)
  return !isMarked && !isForeign && !/\p{sc=Latn}/u.test(name.text) && hasDomainOfItsName(entry)
}

/**
 * Whether a domain reads like the name, as strictly as the name is common. A word must be it, with or without a word for
 * the medium, under .com, .org or its own country's ending; with an article also under any that everybody may have. A
 * title must be it under the country's ending, of several words also under .com (`Argus Leader`), unless it says when the
 * paper appears (`Daily Press`), or be its last word or initials (`Evening Standard`, `Diário de Notícias`). A name that
 * a domain without a name reads like too must be it under .com.
 */
function isItsDomain(entry: LookupEntry, { text, ambiguous }: LookupName, words: string): boolean {
  const domains = domainsNamed(words, entry)
  const isUnder = (endings: ReadonlySet<DomainEnding>, forms: ReadonlySet<DomainForm>): boolean =>
    domains.some(({ form, ending }) => endings.has(ending) && forms.has(form))
  const several = tellingWords(words) > 1
  if (isTitle(words) && !isInCapitalsElsewhere(entry, text)) {
    if (several && !isTitleOfPeriod(words) && isUnder(COM, WHOLE)) return true
    return (!ambiguous || entry.depth === 'dossier') && isUnder(AT_HOME, several && !ambiguous ? PARTS : WHOLE)
  }
  if (isUnder(COM, WHOLE)) return true
  if (ambiguous) return entry.depth === 'dossier' && isUnder(AT_HOME, WHOLE)
  if (several) return isUnder(ANYWHERE, WHOLE)
  if (words.includes(' ')) return isUnder(OF_ALL_WORLD, IN_FULL)
  // A person's or place's name is its own only at such a domain for the world (`Puck` of puck.news), not `Watson`.
  if (mayBeProper(words)) return isUnder(OF_MEDIA, WHOLE)
  // Under its own ending, an English word may be an outlet's of any English-speaking country: `Life` of life.ru.
  return isUnder(isForeignWord(entry, words) ? EVERYWHERE : OF_A_WORD, WITH_MEDIUM)
}

function isForeignWord({ country }: LookupEntry, words: string): boolean {
  return country !== null && isEnglishAlone(words) && !ENGLISH_SPEAKING.has(country)
}

/** Countries whose papers have English titles as a rule. */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(
  'US GB IE CA AU NZ ZA IN PK NG KE GH UG JM SG MY PH HK ZW ZM'.split(' '),
)

/** Whether a name of several words is all that a domain says, with or without its article: estrepublicain.fr. */
export function isTitleOfDomain(entry: LookupEntry, text: string): boolean {
  const words = fold(text)
  const [first = '', ...rest] = fold(text.replace(ELIDED, '')).split(' ')
  const bare = isArticle(first) ? rest.join(' ') : [first, ...rest].join(' ')
  if (!bare.includes(' ')) return false
  return [words, bare].some((way) => domainsNamed(way, entry).some(({ form }) => form === 'whole'))
}

/** `L’Est`: the French and Italian article before a vowel. */
const ELIDED = /^[Ll]['’]/

/**
 * Whether a listing is meant though its name has an article more or less: a domain is the name, which is more than a
 * word or a title: `Baltic Times` for `The Baltic Times` at baltictimes.com.
 */
export function isNamedLikeDomain({ entry, name }: NameHit): boolean {
  const words = fold(name.text)
  return (
    !name.ambiguous &&
    tellingWords(words) > 1 &&
    !isTitle(words) &&
    domainsNamed(words, entry).some(({ form }) => form === 'whole')
  )
}

/** Whether the name is an address of the outlet: `News.az` of news.az. */
export function isItsHost({ entry, name }: NameHit): boolean {
  return (
    name.text.includes('.') &&
    entry.locators.some(({ host, path }) => path === null && host === name.text.toLowerCase())
  )
}

function tellingWords(words: string): number {
  return words.split(' ').filter((word) => !isArticle(word)).length
}

const COM: ReadonlySet<DomainEnding> = new Set<DomainEnding>(['com'])
const AT_HOME: ReadonlySet<DomainEnding> = new Set<DomainEnding>(['own-country'])
const OF_MEDIA: ReadonlySet<DomainEnding> = new Set<DomainEnding>(['medium'])
const EVERYWHERE: ReadonlySet<DomainEnding> = new Set<DomainEnding>(['com', 'org', 'medium'])
const OF_A_WORD: ReadonlySet<DomainEnding> = new Set<DomainEnding>(['com', 'org', 'medium', 'own-country'])
const OF_ALL_WORLD: ReadonlySet<DomainEnding> = new Set<DomainEnding>(['com', 'org', 'net', 'medium', 'own-country'])
const ANYWHERE: ReadonlySet<DomainEnding> = new Set<DomainEnding>([...OF_ALL_WORLD, 'other'])

const WHOLE: ReadonlySet<DomainForm> = new Set<DomainForm>(['whole'])
const WITH_MEDIUM: ReadonlySet<DomainForm> = new Set<DomainForm>(['whole', 'with-medium'])
const IN_FULL: ReadonlySet<DomainForm> = new Set<DomainForm>(['whole', 'with-medium', 'begun'])
const PARTS: ReadonlySet<DomainForm> = new Set<DomainForm>(['whole', 'last-word', 'initials'])

const OWN: ReadonlySet<NameKind> = new Set<NameKind>(['official', 'native', 'abbreviation'])

/** `Time`, whose own name is `TIME`. */
function isInCapitalsElsewhere({ names }: LookupEntry, text: string): boolean {
  return names.some((other) => !other.ambiguous && other.text !== text && other.text === text.toUpperCase())
}
