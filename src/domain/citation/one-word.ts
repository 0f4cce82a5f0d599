import type { LookupName } from '../lookup/entry.ts'
import { fold, foldKey } from '../lookup/fold.ts'
import { isArticle, withoutArabicArticle } from '../lookup/medium-words.ts'
import type { NameKind } from '../outlet.ts'
import { isInCapitals } from './may-be-word.ts'
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
 * `político` for `POLITICO`, `contre-attaqué` for `Contre-Attaque`,
 * `pb’s` for `PBS`. In small letters an outlet's own
 * name in capitals is written often (`ansa` for `ANSA`), an abbreviation of another name may be a word (`aje`).
 */
export function isWrittenAsWord(given: string, { text: name, kind }: Pick<LookupName, 'text' | 'kind'>): boolean {
  const isCapital = isInCapitals(name)
  if (hasMarks(given) && !hasMarks(name) && isOrdinaryWord(foldKey(given))) return true
  if (isCapital && APOSTROPHE.test(given) && !APOSTROPHE.test(name)) return true
  if (given !== given.toLowerCase() || given === name) return false
  if (isCapital) return ABBREVIATED.has(kind) && isCommonWord(fold(given))
  return isCommonWord(fold(given))
}

const ABBREVIATED: ReadonlySet<NameKind> = new Set<NameKind>(['abbreviation', 'variant'])
const APOSTROPHE = /['’]/

/** Whether a Latin letter has an accent or the like, as in `político`. */
export function hasMarks(text: string): boolean {
  return /\p{sc=Latn}\p{M}/u.test(text.normalize('NFD'))
}
