import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { LANGUAGES, messagesFor } from '../../domain/language/languages.ts'
import type { Messages } from '../../domain/language/messages.ts'

const KNOWN: ReadonlyMap<string, Messages> = new Map(LANGUAGES.map((messages) => [messages.language, messages]))

/** The language of an answer: `lang` if given, else the best of `Accept-Language`, else English. */
export function languageOf(c: Context, lang: string | undefined): Messages {
  return lang === undefined ? acceptedLanguage(c.req.header('accept-language')) : messagesFor(lang)
}

/** The best supported language in an `Accept-Language` field, else English. */
export function acceptedLanguage(accept: string | undefined): Messages {
  if (accept === undefined) return messagesFor(undefined)
  for (const { type } of parseAccept(accept)) {
    const messages = KNOWN.get(type.toLowerCase().split('-')[0] ?? '')
    if (messages) return messages
  }
  return messagesFor(undefined)
}
