import type { ArticleCitation } from '../../domain/article/reading.ts'
import { html, type Markup } from '../markup.ts'
import type { Page } from '../page.ts'

type Cited = Pick<ArticleCitation, 'start' | 'end' | 'cueStart' | 'cueEnd' | 'status' | 'role'>

interface Stretch {
  readonly start: number
  readonly end: number
  /** Index of the citation, or null for the words that make one. */
  readonly citation: number | null
}

/** A text with its sources marked and linked, and the words that make them citations underlined. Where two overlap the first stands. */
export function markedText({ web }: Page, text: string, citations: readonly Cited[]): Markup {
  const stretches: Stretch[] = citations.flatMap(({ start, end, cueStart, cueEnd }, citation) => [
    { start, end, citation },
    ...(cueStart === null || cueEnd === null ? [] : [{ start: cueStart, end: cueEnd, citation: null }]),
  ])
  // Sources go before the words around them.
  const kept: Stretch[] = []
  for (const stretch of stretches.sort(
    (a, b) => Number(a.citation === null) - Number(b.citation === null) || a.start - b.start,
  ))
    if (stretch.end > stretch.start && !kept.some(({ start, end }) => stretch.start < end && start < stretch.end))
      kept.push(stretch)
  kept.sort((a, b) => a.start - b.start)
  const pieces: (Markup | string)[] = []
  let at = 0
  for (const { start, end, citation } of kept) {
    const inside = text.slice(start, end)
    pieces.push(text.slice(at, start))
    if (citation === null) pieces.push(html`<span class="cue">${inside}</span>`)
    else {
      const role = citations[citation]?.role ?? 'mention'
      pieces.push(
        html`<mark id="mark-${citation + 1}" class="${citations[citation]?.status ?? ''}"><a href="#source-${citation + 1}" title="${web.article.roles[role]}">${inside}</a></mark>`,
      )
    }
    at = end
  }
  return html`${[...pieces, text.slice(at)]}`
}
