import { ar } from './ar/ar.ts'
import { de } from './de/de.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'
import { fr } from './fr/fr.ts'
import type { Messages } from './messages.ts'
import { wordsOf } from './words.ts'

/** The languages of answers. To add one, add its folder here. */
export const LANGUAGES: readonly Messages[] = [en, fr, ar, es, de]

/** Their tags as an English list: `en, fr or es`. */
export function languageTags(): string {
  const tags = LANGUAGES.map(({ language }) => language)
  return wordsOf('en').list(tags, 'disjunction')
}

/** Whether answers are available in the language of a BCP 47 tag, by its primary subtag. */
export function hasAnswersIn(language: string): boolean {
  return messagesFor(language).language === language.toLowerCase().split('-')[0]
}

/** The messages for a BCP 47 tag, by its primary subtag; English for other languages. */
export function messagesFor(language: string | undefined): Messages {
  const primary = language?.toLowerCase().split('-')[0]
  return LANGUAGES.find((messages) => messages.language === primary) ?? en
}
