import type { Resolution } from '../domain/citation/citation.ts'
import { warning } from '../domain/citation/warning.ts'
import { hasAnswersIn, languageTags } from '../domain/language/languages.ts'
import type { Messages } from '../domain/language/messages.ts'

/** Adds a warning to a resolution where the language in `lang` is not supported. */
export function warnOfLanguage(resolution: Resolution, lang: string | undefined): Resolution {
  if (lang === undefined || hasAnswersIn(lang)) return resolution
  const about = { asked: lang, known: languageTags() }
  return {
    ...resolution,
    warnings: [...resolution.warnings, warning('language-unknown', 'languageUnknown', about, null)],
  }
}

/** The same warning as a sentence; null where the language is supported. */
export function unknownLanguage(lang: string | undefined, { match }: Messages): string | null {
  if (lang === undefined || hasAnswersIn(lang)) return null
  return match.languageUnknown({ asked: lang, known: languageTags() })
}
