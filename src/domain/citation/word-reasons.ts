import type { LookupEntry, LookupName } from '../lookup/entry.ts'
import { fold, joined } from '../lookup/fold.ts'
import { fitsKind, isArticle, isEnglishOrArabicArticle, withoutArabicArticle } from '../lookup/medium-words.ts'
import type { Reason } from './citation.ts'
import type { MatchMessages } from './messages.ts'
import { countriesOf, isCity, isRegion, languagesOf } from './place-words.ts'
import { isCommonTitle } from './title-words.ts'

/** What the words around a name say for or against its outlet. */
export interface WordReasons {
  readonly reasons: readonly Reason[]
  /** A language named that the outlet publishes in: its edition. */
  readonly language: string | null
  /** Whether the outlet's own country or city is named, which decides between namesakes. */
  readonly ownPlace: boolean
}

/** Sections and editions that outlets of any name have, and that make no outlet of their own. */
const SECTIONS: ReadonlySet<string> = new Set(
  `world live politics opinion international global edition official headlines top breaking latest report reports monde
  internacional internationale mundo welt politik politique opinion state run stateowned staterun stateaffiliated public
  semiofficial government private independent الرسمي الرسميه`.split(/\s+/),
)
const LONGEST_PLACE = 4

/** The words left over on either side of a name. */
export interface WordsAround {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whether a dash, a bracket or the like sets them apart. */
  readonly marked: boolean
}

interface Tally {
  readonly reasons: Reason[]
  readonly media: string[]
  readonly sections: string[]
  readonly others: string[]
  language: string | null
  ownPlace: boolean
}

/** Reads what stands around `name` for or against its outlet, longest places first. */
export function wordReasons(
  around: WordsAround,
  entry: LookupEntry,
  name: LookupName,
  messages: MatchMessages,
): WordReasons {
  const tally: Tally = { reasons: [], media: [], sections: [], others: [], language: null, ownPlace: false }
  for (const words of [around.before, around.after]) {
    const leading = words === around.before && !around.marked
    for (let at = 0; at < words.length; )
      at += readWord(words, at, leading, around.marked, entry, name, tally, messages)
  }
  const { reasons, media, sections, others, language, ownPlace } = tally
  if (media.length > 0) {
    reasons.push({ feature: 'medium-words', score: 0.96, detail: messages.mediumWords(media.join(' '), name.text) })
  }
  if (sections.length > 0) {
    reasons.push({ feature: 'section-words', score: 0.93, detail: messages.sectionWords(sections.join(' ')) })
  }
  if (others.length > 0) {
    const score = around.marked ? 0.66 : 0.5
    reasons.push({ feature: 'other-words', score, detail: messages.otherWords(others.join(' '), name.text) })
  }
  return { reasons, language, ownPlace }
}

/** Reads one word or place into the tally, and says how many words it took. */
function readWord(
  words: readonly string[],
  at: number,
  leading: boolean,
  marked: boolean,
  entry: LookupEntry,
  name: LookupName,
  tally: Tally,
  messages: MatchMessages,
): number {
  const word = words[at] as string
  if (isArticle(word)) {
    const score = isEnglishOrArabicArticle(word) ? 0.98 : 0.95
    tally.reasons.push({ feature: 'article', score, detail: messages.articleDiffers(name.text) })
    return 1
  }
  const tongues = [...languagesOf(word), ...languagesOf(withoutArabicArticle(word))]
  const tongue = tongues.find((tag) => entry.languages.some((own) => primary(own) === tag))
  if (tongue !== undefined) {
    tally.language = tongue
    tally.reasons.push({ feature: 'language-word', score: 0.97, detail: messages.languageWord(word, entry.name) })
    return 1
  }
  if (fitsKind(word, entry.kind)) {
    tally.media.push(word)
    return 1
  }
  const place = placeAt(words, at)
  if (place !== null) {
    const own = entry.country !== null && place.countries.includes(entry.country)
    if (own && leading && (isCity(place.key) || isCommonName(name))) {
      // `New York Post` is no `Post` of New York.
      tally.others.push(place.text)
    } else if (own) {
      tally.ownPlace = true
      tally.reasons.push({ feature: 'place', score: 0.98, detail: messages.ownPlace(place.text, entry.name) })
    } else tally.reasons.push({ feature: 'place', score: 0.45, detail: messages.otherPlace(place.text, entry.name) })
    return place.length
  }
  if (tongues.length > 0) {
    tally.reasons.push({ feature: 'language-word', score: 0.6, detail: messages.languageWordAgainst(word, entry.name) })
    return 1
  }
  const region = marked ? regionAt(words, at) : 0
  if (region > 0) tally.sections.push(...words.slice(at, at + region))
  else if (SECTIONS.has(word)) tally.sections.push(word)
  else tally.others.push(word)
  return Math.max(1, region)
}

/** `Post` of `New York Post`; an abbreviation (`Syria’s SANA`) is none. */
function isCommonName({ text }: LookupName): boolean {
  const words = fold(text)
  return joined(words).length > 4 ? isCommonTitle(words) : text !== text.toUpperCase() && isCommonTitle(words)
}

interface Place {
  readonly text: string
  readonly key: string
  readonly countries: readonly string[]
  readonly length: number
}

function placeAt(words: readonly string[], at: number): Place | null {
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(' ')
    const key = text.replaceAll(' ', '')
    const countries = countriesOf(key)
    if (countries.length > 0) return { text, key, countries, length }
    // `Iran's` has lost its apostrophe.
    if (length === 1 && key.endsWith('s') && key.length > 4) {
      const owner = key.slice(0, -1)
      const owners = countriesOf(owner)
      if (owners.length > 0) return { text: owner, key: owner, countries: owners, length }
    }
  }
  return null
}

function regionAt(words: readonly string[], at: number): number {
  for (let length = Math.min(3, words.length - at); length > 0; length -= 1) {
    if (isRegion(words.slice(at, at + length).join(''))) return length
  }
  return 0
}

export function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag
}
