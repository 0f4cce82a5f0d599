import { languageTags, messagesFor } from '../domain/language/languages.ts'
import type { Messages } from '../domain/language/messages.ts'
import { UsageError } from './faults.ts'

/**
 * The messages for `--lang`; English without it.
 *
 * @throws UsageError for an unsupported language, as English was not asked for
 */
export function answerLanguage(lang: string | undefined): Messages {
  const messages = messagesFor(lang)
  if (lang !== undefined && messages.language !== lang.toLowerCase().split('-')[0])
    throw new UsageError(`Answers do not come in ${JSON.stringify(lang)}: --lang takes ${languageTags()}.`)
  return messages
}
