import type { Citation } from '../domain/citation/citation.ts'
import { isDay } from '../domain/date.ts'
import type { Page } from './page.ts'

/** Longer input is taken for a printed reference, not a name; in characters. */
const LONGEST_TYPED_NAME = 100

/** The citation that somebody typed, with country and date hints: a URL, an account, a name or a reference. */
export function askedCitation({ query }: Page, text: string): Citation {
  const citedOn = query.get('citedOn') ?? ''
  const country = query.get('country') ?? ''
  const language = query.get('language') ?? ''
  return {
    ...given(text),
    ...(isDay(citedOn) && { citedOn }),
    ...(/^[A-Za-z]{2}$/.test(country) && { country: country.toUpperCase() }),
    ...(/^[A-Za-z]{2,3}(-\w+)*$/.test(language) && { language }),
  }
}

/** `https://a.example/x`, `a.example` → url · `@name`, `x:name` → account · otherwise name or reference by length. */
function given(text: string): Pick<Citation, 'url' | 'name' | 'account' | 'text'> {
  if (/^https?:\/\//i.test(text)) return { url: text }
  if (/^@\S+$|^(x|facebook|instagram|youtube|telegram|tiktok|vk):\S+$/i.test(text)) return { account: text }
  if (/^[^\s/@]+\.[\p{L}\d-]{2,}(\/\S*)?$/u.test(text)) return { url: `https://${text}` }
  return text.length > LONGEST_TYPED_NAME ? { text } : { name: text }
}
