import { fold } from '../lookup/fold.ts'
import { isArticle, withoutArabicArticle } from '../lookup/medium-words.ts'
import { isCommonWord, isNameOrNoun, isOrdinaryWord } from './ordinary-words.ts'

/**
 * Whether a name, without its article, is a single word of some language, or a single name of persons or places: `The
 * Oracle`, `Titan`, `الخليج`.
 */
export function isOneWord(text: string): boolean {
  const [first = '', ...rest] = fold(text).split(' ')
  const [only = '', ...others] = rest.length > 0 && isArticle(first) ? rest : [first, ...rest]
  return others.length === 0 && isWordOrName(only)
}

/** `isOneWord` for a folded key. */
export function isWordOrName(key: string): boolean {
  return [key, withoutArabicArticle(key)].some((each) => isOrdinaryWord(each) || isNameOrNoun(each))
}

/**
 * Whether the text is written like a common word, unlike the name: `economist` for `Economist`, `وفاء` for `وفا`,
 * `político` for `POLITICO`. Not for a name in all capitals (`ansa` for `ANSA`).
 */
export function isWrittenAsWord(given: string, name: string): boolean {
  if (hasMarks(given) && !hasMarks(name) && isOrdinaryWord(fold(given))) return true
  if (given !== given.toLowerCase() || given === name) return false
  return (name !== name.toUpperCase() || name === name.toLowerCase()) && isCommonWord(fold(given))
}

/** Whether a Latin letter has an accent or the like, as in `político`. */
function hasMarks(text: string): boolean {
  return /\p{sc=Latn}\p{M}/u.test(text.normalize('NFD'))
}
