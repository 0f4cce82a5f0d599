import { editDistance } from '../lookup/edit-distance.ts'
import type { LookupEntry } from '../lookup/entry.ts'
import { fold, joined } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { isArticle, mediumWordOf } from '../lookup/medium-words.ts'
import { namedAt } from '../lookup/name-index.ts'
import { LANGUAGES_IN } from '../lookup/romanised.ts'
import { rowsSpeltLike } from '../lookup/spelling-index.ts'
import { scriptOf } from '../script.ts'
import { METHOD } from './methods/methods.ts'
import { hitOf, type NameHit } from './name-hit.ts'
import { measured, reason } from './reason.ts'
import { primary } from './word-reasons.ts'

const SHORTEST_MISSPELT = 6
const LONGEST_MISSPELT = 80

/**
 * Outlets whose name differs from the given one by a misspelling. Digits, short words and the first letter must be the
 * same.
 */
export function misspeltHits(words: string, lookup: Lookup): readonly NameHit[] {
  const { names, entries } = lookup
  const hits: NameHit[] = []
  for (const variant of new Set([words, withoutMedia(words)])) {
    const key = joined(variant)
    if (key.length < SHORTEST_MISSPELT || key.length > LONGEST_MISSPELT) continue
    for (const { row, text, distance, shared } of rowsSpeltLike(
      lookup.dossierSpellings(),
      key,
      editsAllowed(key.length),
    )) {
      if (distance === 0 || shared === 0 || text[0] !== key[0]) continue
      const { entry, name } = namedAt(names, entries, row)
      if (name.kind === 'former') continue
      const score = misspeltScore(variant, fold(name.text), distance, key.length)
      if (score === null) continue
      const reasons = [measured('misspelt', score, { given: variant, name: name.text, edits: distance })]
      if (!isRendering(fold(name.text), entry)) {
        reasons.push(reason('soundAlone', 'alone', { given: variant, name: name.text }))
      }
      if (variant !== words) {
        reasons.push(reason('mediumWords', 'fitting', { words, name: name.text }))
      }
      hits.push(hitOf(entry, name, reasons))
    }
  }
  return hits
}

/**
 * Whether a name of several words is written in a script that the outlet does not use, where it has no single spelling:
 * `فاينانشال تايمز`, `فايننشال تايمز`.
 */
function isRendering(words: string, { languages }: LookupEntry): boolean {
  const script = scriptOf(words)
  const own = LANGUAGES_IN[script]
  if (own === undefined || languages.some((tag) => own.includes(primary(tag)))) return false
  return words.split(' ').filter((word) => word.length > 2 && mediumWordOf(word) === undefined).length > 1
}

function editsAllowed(length: number): number {
  return length < 9 ? 1 : length < 16 ? 2 : 3
}

/** Null where the difference usually means another outlet. */
function misspeltScore(given: string, listed: string, distance: number, length: number): number | null {
  if (given.replace(/\D/g, '') !== listed.replace(/\D/g, '') || given[0] !== listed[0]) return null
  const left = given.split(' ')
  const right = listed.split(' ')
  if (left.length === right.length) {
    for (let at = 0; at < left.length; at += 1) {
      const word = left[at] as string
      const other = right[at] as string
      if (word === other || (isArticle(word) && isArticle(other))) continue
      if (word[0] !== other[0] || editDistance(word, other, 2) > editsInWord(word, other, length))
        return METHOD.spelling.otherWord
    }
  } else if (letters(given).length < SHORTEST_RESPACED || distance > (length < 10 ? 1 : 2))
    return METHOD.spelling.otherWord
  return Math.round((1 - (METHOD.spelling.lostPerEdit * distance) / length) * endingScore(given, listed) * 1000) / 1000
}

/** Allowed edits in a word; a short word may be misspelled only in a long name. */
function editsInWord(word: string, other: string, length: number): number {
  const shorter = Math.min(word.length, other.length)
  if (shorter < 6) return shorter >= 4 && (length >= LONG_NAME || isPlural(word, other)) ? 1 : 0
  return shorter < 8 ? 1 : 2
}

const LONG_NAME = 12

function isPlural(word: string, other: string): boolean {
  return word.length > 4 && (`${word}s` === other || `${other}s` === word)
}

/** Letters of a name from which its spaces may be wrong as well. */
const SHORTEST_RESPACED = 8

function letters(words: string): string {
  return words.replace(/[\s\d]/g, '')
}

/**
 * Factor for different endings: `Politico` and `Politica`, `Manar` and `Manara` are different names, a plural s usually
 * not.
 */
function endingScore(given: string, listed: string): number {
  const [shorter, longer] = given.length < listed.length ? [given, listed] : [listed, given]
  if (shorter.length === longer.length)
    return shorter.slice(0, -1) === longer.slice(0, -1) ? METHOD.spelling.otherEnding : 1
  if (`${shorter}s` === longer) return METHOD.spelling.plural
  return longer.slice(0, -1) === shorter ? METHOD.spelling.otherEnding : 1
}

function withoutMedia(words: string): string {
  const tokens = words.split(' ')
  let start = 0
  let end = tokens.length
  while (end - start > 1 && mediumWordOf(tokens[end - 1] as string) !== undefined) end -= 1
  while (end - start > 1 && mediumWordOf(tokens[start] as string) !== undefined) start += 1
  return tokens.slice(start, end).join(' ')
}
