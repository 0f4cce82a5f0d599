import type { LookupEntry } from '../lookup/entry.ts'
import {
  fitsKind,
  isArticle,
  isEnglishOrArabicArticle,
  mediumWordOf,
  withoutArabicArticle,
} from '../lookup/medium-words.ts'
import type { Reason } from './citation.ts'
import type { MatchMessages } from './messages.ts'
import { countriesOf, isRegion, languagesOf } from './place-words.ts'

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

/** Reads the words left over beside `name`, longest places first. `afterMark` where a dash or the like set them apart. */
export function wordReasons(
  words: readonly string[],
  entry: LookupEntry,
  name: string,
  afterMark: boolean,
  messages: MatchMessages,
): WordReasons {
  const reasons: Reason[] = []
  const media: string[] = []
  const sections: string[] = []
  const others: string[] = []
  let language: string | null = null
  let ownPlace = false
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string
    const place = placeAt(words, at)
    const tongues = languagesOf(word).concat(languagesOf(withoutArabicArticle(word)))
    if (isArticle(word)) {
      const score = isEnglishOrArabicArticle(word) ? 0.98 : 0.95
      reasons.push({ feature: 'article', score, detail: messages.articleDiffers(name) })
      at += 1
    } else if (tongues.length > 0 && entry.languages.some((tag) => tongues.includes(primary(tag)))) {
      language = tongues.find((tag) => entry.languages.some((own) => primary(own) === tag)) ?? null
      reasons.push({ feature: 'language-word', score: 0.97, detail: messages.languageWord(word, entry.name) })
      at += 1
    } else if (fitsKind(word, entry.kind)) {
      media.push(word)
      at += 1
    } else if (place !== null && entry.country !== null && place.countries.includes(entry.country)) {
      ownPlace = true
      reasons.push({ feature: 'place', score: 0.98, detail: messages.ownPlace(place.text, entry.name) })
      at += place.length
    } else if (place !== null) {
      reasons.push({ feature: 'place', score: 0.45, detail: messages.otherPlace(place.text, entry.name) })
      at += place.length
    } else if (tongues.length > 0) {
      reasons.push({ feature: 'language-word', score: 0.6, detail: messages.languageWordAgainst(word, entry.name) })
      at += 1
    } else if (SECTIONS.has(word)) {
      sections.push(word)
      at += 1
    } else {
      const region = afterMark ? regionAt(words, at) : 0
      if (region > 0) sections.push(...words.slice(at, at + region))
      else others.push(word)
      at += Math.max(1, region)
    }
  }
  if (media.length > 0) {
    reasons.push({ feature: 'medium-words', score: 0.96, detail: messages.mediumWords(media.join(' '), name) })
  }
  if (sections.length > 0) {
    reasons.push({ feature: 'section-words', score: 0.93, detail: messages.sectionWords(sections.join(' ')) })
  }
  if (others.length > 0) {
    const score = afterMark ? 0.66 : 0.5
    reasons.push({ feature: 'other-words', score, detail: messages.otherWords(others.join(' '), name) })
  }
  return { reasons, language, ownPlace }
}

function placeAt(
  words: readonly string[],
  at: number,
): { text: string; countries: readonly string[]; length: number } | null {
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length)
    const key = text.join('')
    const found = countriesOf(key)
    if (found.length > 0) return { text: text.join(' '), countries: found, length }
    // `Iran's` has lost its apostrophe.
    if (length === 1 && key.endsWith('s') && key.length > 4) {
      const owner = countriesOf(key.slice(0, -1))
      if (owner.length > 0) return { text: key.slice(0, -1), countries: owner, length }
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

/** Whether every word could go without naming another outlet: used to choose where to look, not to decide. */
export function isSoft(word: string): boolean {
  return (
    isArticle(word) ||
    mediumWordOf(word) !== undefined ||
    SECTIONS.has(word) ||
    languagesOf(word).length > 0 ||
    countriesOf(word).length > 0
  )
}
