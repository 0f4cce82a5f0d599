import { html, type Markup } from '../markup.ts'

/**
 * A table in a box that scrolls where the page is too narrow, also by keyboard. `labelId`: id of the element that names
 * it.
 */
export function scrolled(labelId: string, table: Markup): Markup {
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${labelId}">${table}</div>`
}
