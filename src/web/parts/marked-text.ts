import type { ArticleCitation } from '../../domain/article/reading.ts'
import type { AdviceLevel } from '../../domain/scoring/methodology.ts'
import { html, type Markup } from '../markup.ts'
import type { Page } from '../page.ts'

type Cited = Pick<ArticleCitation, 'start' | 'end' | 'cueStart' | 'cueEnd' | 'role'> & {
  /** The advice on its source; null where it is not cited as a source. */
  readonly advice: AdviceLevel | null
  /** Number of its source's card; null where there is none. */
  readonly card: number | null
}

interface Stretch {
  readonly start: number
  readonly end: number
  /** Index of the citation; null for the cue words around it. */
  readonly citation: number | null
}

/**
 * A text with its sources highlighted by advice and linked, and their cue words underlined. Of overlapping marks the
 * first is kept.
 */
export function markedText({ web, messages }: Page, text: string, citations: readonly Cited[]): Markup {
  const stretches: Stretch[] = citations.flatMap(({ start, end, cueStart, cueEnd }, citation) => [
    { start, end, citation },
    ...(cueStart === null || cueEnd === null ? [] : [{ start: cueStart, end: cueEnd, citation: null }]),
  ])
  // Sources go before cue words.
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
      const { role = 'mention', advice = null, card = null } = citations[citation] ?? {}
      const does = advice === null ? web.article.roles[role] : messages.context.adviceInShort[advice]
      pieces.push(
        html`<mark id="mark-${citation + 1}" class="mark-${advice ?? 'none'}">${card === null ? html`<span title="${does}">${inside}</span>` : html`<a href="#source-${card}" title="${does}">${inside}</a>`}</mark>`,
      )
    }
    at = end
  }
  return html`${[...pieces, text.slice(at)]}`
}
