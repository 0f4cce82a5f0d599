import { capital } from '../../domain/language/words.ts'
import type { Page } from '../page.ts'

/** Indefinite articles of the languages that have them. */
const ARTICLES = /^(an?|une?|una|eine?) /

/** `a newspaper` → `Newspaper`: a kind of outlet as a label, without its article. */
export function kindName({ messages }: Page, kind: string): string {
  const named = (messages.context.kinds as Readonly<Record<string, string>>)[kind] ?? kind
  return capital(named.replace(ARTICLES, ''))
}
