import type { LookupName } from '../lookup/entry.ts'
import { fold, joined } from '../lookup/fold.ts'
import { domainsOfLabel } from '../lookup/label-index.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { isArticle, mediumWordOf } from '../lookup/medium-words.ts'
import { namesOfKey } from '../lookup/name-index.ts'
import { trimmed } from '../text/trimmed.ts'
import { hitByAddress, hitOf, type NameHit } from './name-hit.ts'
import { hasMarks, isWordOrName, isWrittenAsWord } from './one-word.ts'
import { isTitle } from './title-words.ts'

/** Outlets with exactly that name after folding; `words` is the text folded. */
export function exactHits(text: string, lookup: Lookup, words: string = fold(text)): readonly NameHit[] {
  const named = namesOfKey(lookup.names, lookup.entries, joined(words))
  if (named.length === 0) return []
  const bare = withoutDots(trimmed(text, AROUND, AFTER))
  return named.map(({ entry, name }) =>
    hitOf(entry, name, [], { asWritten: isAsWritten(bare, name), doubtful: isWrittenAsWord(bare, name) }),
  )
}

const AROUND = /[\s"'“”„«»‘’‹›_*©《》「」『』【】]/u
const AFTER = /[\s"'“”„«»‘’‹›_*,;《》「」『』【】]/u
function withoutDots(text: string): string {
  return text.includes('.') ? text.replace(DOTS, '') : text
}

/** `A.P.` is `AP`. */
const DOTS = /(?<=^|[\s.]\p{Lu}|^\p{Lu})\./gu

/**
 * Including capitals, but not accents; an abbreviation and a name of several words may have more capitals than listed
 * (`MIAMI HERALD`), and a long abbreviation fewer (`Azertac`).
 */
function isAsWritten(given: string, { text, kind }: LookupName): boolean {
  if (given === text) return true
  // `Ära`, an era, is not `Ara`.
  if (withoutMarks(given) === withoutMarks(text)) return !hasMarks(given) || hasMarks(text) || !isWordOrName(fold(text))
  if ((kind === 'abbreviation' || text.includes(' ')) && given === text.toUpperCase()) return true
  return text.length > 5 && text === text.toUpperCase() && given === text.charAt(0) + text.slice(1).toLowerCase()
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '')
}

/**
 * Outlets whose domain has that label: `Asahi` for asahi.com. Not for short labels, common newspaper titles
 * (pravda.com.ua), or words that begin none of the outlet's names (banned.video).
 */
export function labelHits(words: string, lookup: Lookup): readonly NameHit[] {
  const key = joined(words)
  if (mediumWordOf(key) !== undefined) return []
  const which = key.length > 4 ? 'long' : key.length > 3 ? 'four-letters' : 'short'
  return domainsOfLabel(lookup.labels, lookup.entries, key).flatMap(({ entry }) => {
    const name = entry.names.find(({ text }) => text === entry.name) ?? entry.names[0]
    if (name === undefined) return []
    const related = !isTitle(key) && !isWordOrName(key) && entry.names.some(({ text }) => beginsWith(fold(text), key))
    return [{ ...hitByAddress(entry, name, key, related ? which : 'unrelated'), shared: false }]
  })
}

/** Whether a folded name begins with these words, apart from an article. */
function beginsWith(words: string, key: string): boolean {
  let start = ''
  for (const word of words.split(' ')) {
    if (start === '' && isArticle(word)) continue
    start += word
    if (start === key) return true
  }
  return false
}
