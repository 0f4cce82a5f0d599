import type { Citation } from '../domain/citation/citation.ts'
import { typedCitation } from '../domain/citation/typed-citation.ts'
import { isDay } from '../domain/date.ts'
import type { Page } from './page.ts'

/** The citation that somebody typed, with country and date hints: a URL, an account, a name or a reference. */
export function askedCitation({ query }: Page, text: string): Citation {
  const citedOn = query.get('citedOn') ?? ''
  const country = query.get('country') ?? ''
  const language = query.get('language') ?? ''
  return {
    ...typedCitation(text),
    ...(isDay(citedOn) && { citedOn }),
    ...(/^[A-Za-z]{2}$/.test(country) && { country: country.toUpperCase() }),
    ...(/^[A-Za-z]{2,3}(-\w+)*$/.test(language) && { language }),
  }
}
