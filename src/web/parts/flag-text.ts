import { type FlagReason, reasonWords } from '../../domain/context/flag-reason.ts'
import { html, type Markup, NOTHING } from '../markup.ts'

/** A flag with its source and reason on one line. */
export function flagText(flag: FlagReason & { readonly label: string }, label: Markup | string = flag.label): Markup {
  const why = reasonWords(flag)
  return html`${label}${why === '' ? NOTHING : html` <span class="soft" lang="en" dir="ltr">${why}</span>`}`
}
