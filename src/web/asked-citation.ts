import type { Citation } from '../domain/citation/citation.ts'
import { isDay } from '../domain/date.ts'
import type { Page } from './page.ts'

/** Longer than any name: a reference as printed. */
const LONGEST_TYPED_NAME = 100

/** What somebody typed, with the hints beside it: an address, an account, a name, or a whole reference. */
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

/** `https://a.example/x`, `a.example` → url · `@name`, `x:name` → account · the rest by its length. */
function given(text: string): Pick<Citation, 'url' | 'name' | 'account' | 'text'> {
  if (/^https?:\/\//i.test(text)) return { url: text }
  if (/^@\S+$|^(x|facebook|instagram|youtube|telegram|tiktok|vk):\S+$/i.test(text)) return { account: text }
  if (/^[^\s/@]+\.[\p{L}\d-]{2,}(\/\S*)?$/u.test(text)) return { url: `https://${text}` }
  return text.length > LONGEST_TYPED_NAME ? { text } : { name: text }
}
