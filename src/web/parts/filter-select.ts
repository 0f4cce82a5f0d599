import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'

/** A value with its label. */
export type Option = readonly [string, string]

/** A choice in a form of filters: the value that the query has is chosen, and an empty one means any. */
export function filterSelect({ web, query }: Page, name: string, label: string, options: readonly Option[]): Markup {
  return html`<p class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${web.search.any}</option>${options.map(([value, text]) => html`<option value="${value}"${query.get(name) === value ? html` selected` : NOTHING}>${text}</option>`)}</select></p>`
}

/** Each country once, in the order of its name in the page's language. */
export function countryOptions({ words, messages }: Page, countries: readonly string[]): readonly Option[] {
  return [...new Set(countries)]
    .map((country) => [country, words.country(country)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, messages.language))
}
