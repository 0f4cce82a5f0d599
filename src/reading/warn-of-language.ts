import type { Resolution } from '../domain/citation/citation.ts'
import { warning } from '../domain/citation/warning.ts'
import { hasAnswersIn, languageTags } from '../domain/language/languages.ts'
import type { Messages } from '../domain/language/messages.ts'

/** A resolution with a warning after its own, where answers do not come in the language that was asked for by hand. */
export function warnOfLanguage(resolution: Resolution, lang: string | undefined): Resolution {
  if (lang === undefined || hasAnswersIn(lang)) return resolution
  const about = { asked: lang, known: languageTags() }
  return {
    ...resolution,
    warnings: [...resolution.warnings, warning('language-unknown', 'languageUnknown', about, null)],
  }
}

/** The same as a sentence; null where answers come in that language. */
export function unknownLanguage(lang: string | undefined, { match }: Messages): string | null {
  if (lang === undefined || hasAnswersIn(lang)) return null
  return match.languageUnknown({ asked: lang, known: languageTags() })
}
