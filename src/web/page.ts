import type { Context } from 'hono'
import { dayOf } from '../domain/date.ts'
import type { Messages } from '../domain/language/messages.ts'
import type { WebMessages } from '../domain/language/web-messages.ts'
import { type Words, wordsOf } from '../domain/language/words.ts'
import { languageOf } from '../http/form/language.ts'
import { originOf } from '../http/form/origin.ts'
import { unknownLanguage } from '../reading/warn-of-language.ts'
import { html, type Markup, NOTHING } from './markup.ts'

/** Properties of the request that every part of a page may need. */
export interface Page {
  readonly messages: Messages
  readonly web: WebMessages
  readonly words: Words
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** The reader's URL, with the query. */
  readonly url: URL
  readonly query: URLSearchParams
  /** Base URL of the site for readers, as `https://masthead.example`. */
  readonly origin: string
  /** A path on this site that keeps the `lang` parameter. */
  readonly href: (path: string) => string
  /** `lang` as a hidden field, for forms sent by GET, which drop the query of their URL. */
  readonly kept: Markup
  /** A notice that pages are not available in the language in `lang`; null where they are. */
  readonly unknownLanguage: string | null
}

export function pageOf(c: Context, now: Date): Page {
  const url = new URL(c.req.url)
  const lang = url.searchParams.get('lang') ?? undefined
  const messages = languageOf(c, lang)
  return {
    messages,
    web: messages.web,
    words: wordsOf(messages.language),
    today: dayOf(now),
    url,
    query: url.searchParams,
    origin: originOf(c),
    unknownLanguage: unknownLanguage(lang, messages),
    kept: lang === undefined ? NOTHING : html`<input type="hidden" name="lang" value="${messages.language}">`,
    href: (path) => (lang === undefined ? path : withParameter(path, 'lang', messages.language)),
  }
}

/** `/a?b=1#c` with a parameter set → `/a?b=1&lang=fr#c`. */
export function withParameter(path: string, name: string, value: string): string {
  const [before = '', hash] = path.split('#', 2)
  const [address = '', query = ''] = before.split('?', 2)
  const parameters = new URLSearchParams(query)
  parameters.set(name, value)
  return `${address}?${parameters}${hash === undefined ? '' : `#${hash}`}`
}
