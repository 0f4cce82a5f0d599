import { fold, foldKey } from '../lookup/fold.ts'
import { isArticleOfFewStates, withoutArabicArticle } from '../lookup/medium-words.ts'
import { countriesOf, isRegion } from './place-words.ts'
import { isTitle } from './title-words.ts'

/**
 * Whether a name may be an ordinary word: a title, a place, a single letter, or a bare word in a script without
 * capitals.
 */
export function mayBeWord(text: string): boolean {
  const key = foldKey(text)
  if (key.length < 2) return true
  if (isInCapitals(text)) return false
  if (isPlaceOrTitle(text)) return true
  const hasNoCapitals = text.toLowerCase() === text.toUpperCase()
  // Four Chinese, Japanese or Korean characters are a name, and three that end as agencies and papers do (`中央社`).
  if (/^(?:[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]{4,}|\p{sc=Han}{2}[社报報网網])$/u.test(key)) return false
  return hasNoCapitals && !text.includes(' ') && withoutArabicArticle(key) === key
}

export function isPlaceOrTitle(text: string): boolean {
  const key = foldKey(text)
  return isTitle(fold(text)) || countriesOf(key).length > 0 || isRegion(withoutArabicArticle(key))
}

export function isInCapitals(text: string): boolean {
  return text !== text.toLowerCase() && text === text.toUpperCase()
}

/**
 * German, Italian and Dutch papers rarely share a title, unlike English, Spanish, French and Arabic ones (`La Prensa`).
 */
export function hasArticleOfFew(text: string): boolean {
  const [first = '', ...rest] = fold(text).split(' ')
  return rest.length > 0 && isArticleOfFewStates(first)
}
