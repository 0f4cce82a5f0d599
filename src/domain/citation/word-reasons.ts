import type { LookupEntry, LookupName } from '../lookup/entry.ts'
import { fold, foldKey } from '../lookup/fold.ts'
import {
  describesKind,
  fitsKind,
  isArticle,
  isEnglishOrArabicArticle,
  mediumWordOf,
  withoutArabicArticle,
} from '../lookup/medium-words.ts'
import type { ReasonFact } from './methods/method.ts'
import { isOwn, placeAt, regionAt } from './place-at.ts'
import { isCity, languagesOf } from './place-words.ts'
import { readDescription, SECTIONS } from './read-description.ts'
import { reason } from './reason.ts'
import { isTitle, isTitleWord } from './title-words.ts'

/** What the words around a name say for or against its outlet. */
export interface WordReasons {
  readonly reasons: readonly ReasonFact[]
  /** The edition named, or the language word. */
  readonly edition: string | null
  /** Whether they name the outlet's own country, city or edition, which decides between namesakes. */
  readonly decides: boolean
  /** Medium words among them. */
  readonly media: readonly string[]
}

/** The remaining words on either side of a name. */
export interface WordsAround {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whether a dash, a bracket or the like separates them. */
  readonly marked: boolean
}

interface Tally {
  readonly reasons: ReasonFact[]
  readonly media: string[]
  /** Medium words that make the name another brand: `Independent Online`. */
  readonly brands: string[]
  readonly sections: string[]
  readonly others: string[]
  edition: string | null
  decides: boolean
}

/**
 * Reads the words around `name` for or against its outlet, longest places first; `bare`: the name was found without its
 * article.
 */
export function wordReasons(around: WordsAround, entry: LookupEntry, name: LookupName, bare: boolean): WordReasons {
  const tally: Tally = { reasons: [], media: [], brands: [], sections: [], others: [], edition: null, decides: false }
  for (const words of [around.before, around.after]) {
    const leading = words === around.before && !around.marked
    for (let at = leading ? readDescription(words, entry, isBareTitle(name, bare), tally) : 0; at < words.length; ) {
      at +=
        readQualifier(words, at, leading, around.marked, entry, name, bare, tally) ||
        readPlace(words, at, leading, around.marked, entry, isBareTitle(name, bare), tally) ||
        readOther(words, at, around.marked, entry, tally)
    }
  }
  const { reasons, media, brands, sections, others, edition, decides } = tally
  if (media.length > 0) {
    reasons.push(reason('mediumWords', 'fitting', { words: media.join(' '), name: name.text }))
  }
  if (brands.length > 0) {
    reasons.push(reason('mediumWords', 'of-a-brand', { words: brands.join(' '), name: name.text }))
  }
  if (sections.length > 0) {
    reasons.push(reason('sectionWords', 'added', { words: sections.join(' ') }))
  }
  if (others.length > 0) {
    const which = around.marked ? 'set-apart' : 'joined'
    reasons.push(reason('otherWords', which, { words: others.join(' '), name: name.text }))
  }
  return { reasons, edition, decides, media: [...media, ...brands] }
}

/** Reads an article, edition, language or medium; returns the number of words read, 0 for none. */
function readQualifier(
  words: readonly string[],
  at: number,
  leading: boolean,
  marked: boolean,
  entry: LookupEntry,
  name: LookupName,
  bare: boolean,
  tally: Tally,
): number {
  const word = words[at] as string
  if (isArticle(word)) {
    const which = isEnglishOrArabicArticle(word) ? 'added' : 'added-foreign'
    tally.reasons.push(reason('articleDiffers', which, { name: name.text }))
    return 1
  }
  const tongues = languagesNamed(word)
  const edition = editionNamed(word, tongues, entry)
  if (edition !== undefined) {
    tally.edition = edition
    tally.decides = true
    tally.reasons.push(reason('editionListed', 'listed', { word, outlet: entry.name }))
    return 1
  }
  const tongue = tongues.find((tag) => entry.languages.some((own) => primary(own) === tag))
  // Before the name, `español` and the like describe the outlet's country, not its language.
  if (tongue !== undefined && !(leading && isOwn(placeAt(words, at), entry))) {
    tally.edition = tongue
    tally.reasons.push(reason('languageWord', 'published', { word, outlet: entry.name }))
    return 1
  }
  if (describesKind(word, entry.kind)) {
    tally.media.push(word)
    return 1
  }
  if (!fitsKind(word, entry.kind)) return 0
  const isBrand =
    !marked && makesBrand(words, word, leading, isBareTitle(name, bare)) && !isItsOwn(word, leading, entry, name)
  const into = isBrand ? tally.brands : tally.media
  into.push(word)
  return 1
}

/** Words that never make another name, wherever they stand; other medium words do: `Foreign Policy News`. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'com org site website web newsroom outlet نت موقع сайт'.split(' ').map(fold),
)
/** Medium words that make another name when they follow one: `Independent Journal`. */
const BRANDS_AFTER: ReadonlySet<string> = new Set('journal gazette network group wire holding publishing'.split(' '))

/**
 * Beside a noun for an outlet the word only describes it: `state news agency TASS`. Beside a title, a word that is one
 * itself makes another: `Journal Inquirer`.
 */
function makesBrand(words: readonly string[], word: string, leading: boolean, title: boolean): boolean {
  if (!leading && BRANDS_AFTER.has(word)) return true
  if (title && isTitleWord(word)) return true
  if (mediumWordOf(word) !== 'any' || PLAIN_WORDS.has(word)) return false
  return words.every((other) => {
    const medium = mediumWordOf(other)
    return medium === undefined || medium === 'any' || BRANDS_AFTER.has(other)
  })
}

const BROADCASTERS: ReadonlySet<string> = new Set(['television', 'radio', 'broadcaster'])
/** News, in the languages of broadcasters with abbreviations: `SVT Nyheter`, `ZDF Nachrichten`. */
const NEWS: ReadonlySet<string> = new Set(
  'news nachrichten nieuws nyheter nyheder uutiset noticias haberleri новости اخبار'.split(' ').map(fold),
)

/**
 * Whether the word belongs to the outlet: `AP News` is at apnews.com, and agencies and broadcasters named by an
 * abbreviation make news: `CNN News`, but not `News CNN`.
 */
function isItsOwn(word: string, leading: boolean, { kind, locators }: LookupEntry, { text }: LookupName): boolean {
  const key = foldKey(text)
  const isAbbreviation = /^\p{Lu}{3,}$/u.test(text) && BROADCASTERS.has(kind)
  if (NEWS.has(word) && !leading && (kind === 'wire-agency' || isAbbreviation)) return true
  return locators.some(({ host }) => host?.split('.').some((label) => foldKey(label) === key + word) ?? false)
}

function languagesNamed(word: string): readonly string[] {
  return [...languagesOf(word), ...languagesOf(withoutArabicArticle(word))]
}

/**
 * An edition with its own host or account: `Deutsch` where one is listed as `de`, `Africa` where one is listed so,
 * `Balkans` where balkans.aljazeera.net is.
 */
function editionNamed(word: string, tongues: readonly string[], { locators }: LookupEntry): string | undefined {
  const edition = locators
    .map(({ edition }) => edition)
    .find((edition) => edition !== null && (tongues.includes(primary(edition)) || fold(edition) === word))
  if (typeof edition === 'string') return edition
  const isSection = mediumWordOf(word) !== undefined || SECTIONS.has(word)
  const isHost = !isSection && locators.some(({ host }) => host?.startsWith(`${word}.`) && host.split('.').length > 2)
  return isHost ? word : undefined
}

/** Reads a country, people or city; returns the number of words read, 0 for none. */
function readPlace(
  words: readonly string[],
  at: number,
  leading: boolean,
  marked: boolean,
  entry: LookupEntry,
  title: boolean,
  tally: Tally,
): number {
  const place = placeAt(words, at)
  if (place === null) return 0
  const own = isOwn(place, entry)
  const isNameForming = leading && words[at + place.length] !== 'based' && (isCity(place.key) || title)
  if (own && isNameForming) {
    // `New York Post` is no `Post` of New York.
    tally.others.push(place.text)
  } else if (own && !leading && !marked && isCity(place.key) && BROADCASTERS.has(entry.kind)) {
    // `NBC Chicago` is a separate station.
    tally.reasons.push(reason('otherPlace', 'other', { place: place.text, outlet: entry.name }))
  } else if (own) {
    tally.decides = true
    tally.reasons.push(reason('ownPlace', 'own', { place: place.text, outlet: entry.name }))
  } else tally.reasons.push(reason('otherPlace', 'other', { place: place.text, outlet: entry.name }))
  return place.length
}

/** Reads a foreign language, a section or an unknown word; returns the number of words read. */
function readOther(words: readonly string[], at: number, marked: boolean, entry: LookupEntry, tally: Tally): number {
  const word = words[at] as string
  if (languagesNamed(word).length > 0) {
    tally.reasons.push(reason('languageWordAgainst', 'unknown', { word, outlet: entry.name }))
    return 1
  }
  const region = marked ? regionAt(words, at) : 0
  if (region > 0) tally.sections.push(...words.slice(at, at + region))
  else if (SECTIONS.has(word)) tally.sections.push(word)
  else tally.others.push(word)
  return Math.max(1, region)
}

/** `Post`, but not `El Mundo`, whose article separates it from a word before, if it is written. */
function isBareTitle({ text }: LookupName, bare: boolean): boolean {
  const words = fold(text)
  return isTitle(words) && (bare || !isArticle(words.split(' ')[0] as string))
}

export function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag
}
