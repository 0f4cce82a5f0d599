import { html, type Markup } from '../markup.ts'

/** Renders the subset of Markdown in the contract's descriptions: `code`, **bold** and [links](/docs). */
export function prose(text: string): Markup {
  const pieces = text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^[\]]+\]\([^()[\]\s]+\))/)
  return html`${pieces.map((piece) => {
    if (/^`.+`$/s.test(piece)) return html`<code>${piece.slice(1, -1)}</code>`
    if (/^\*\*.+\*\*$/s.test(piece)) return html`<b>${piece.slice(2, -2)}</b>`
    const link = /^\[([^[\]]+)\]\(((?:https?:\/|\/)[^()[\]\s]+)\)$/.exec(piece)
    return link === null ? piece : html`<a href="${link[2] ?? ''}">${link[1] ?? ''}</a>`
  })}`
}
