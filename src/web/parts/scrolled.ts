import { html, type Markup } from '../markup.ts'

/** A table in a box of its own that scrolls where the page is too narrow, by keyboard too. `labelId`: the id of what names it. */
export function scrolled(labelId: string, table: Markup): Markup {
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${labelId}">${table}</div>`
}
