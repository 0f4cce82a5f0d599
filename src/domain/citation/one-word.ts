import { fold } from '../lookup/fold.ts'
import { isArticle, withoutArabicArticle } from '../lookup/medium-words.ts'
import { isCommonWord, isNameOrNoun, isOrdinaryWord } from './ordinary-words.ts'

/** Whether a name is one word of some language, or one name of persons or places, but for its article: `The Oracle`, `Titan`, `الخليج`. */
export function isOneWord(text: string): boolean {
  const [first = '', ...rest] = fold(text).split(' ')
  const [only = '', ...others] = rest.length > 0 && isArticle(first) ? rest : [first, ...rest]
  return others.length === 0 && isWordOrName(only)
}

/** The same of a folded key. */
export function isWordOrName(key: string): boolean {
  return [key, withoutArabicArticle(key)].some((each) => isOrdinaryWord(each) || isNameOrNoun(each))
}

/**
 * Whether it was written as the word is, which the name is not: `economist` for `Economist`, `وفاء` for `وفا`. In capitals throughout a
 * name is no word, however it is written (`ansa` for `ANSA`).
 */
export function isWrittenAsWord(given: string, name: string): boolean {
  if (given === name || !isCommonWord(fold(given))) return false
  return given === given.toLowerCase() && (name !== name.toUpperCase() || name === name.toLowerCase())
}
