import type { Score } from '../../domain/scoring/score.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'

const BAND_EDGES = [20, 40, 60, 80]

/**
 * A score on its scale from 0 to 100, the interval drawn as a band. All in per cent, so that it takes any width;
 * numbers run from left to right in every script.
 */
export function scoreScale(
  { web, words }: Page,
  { value, interval }: Pick<Score, 'value' | 'interval'>,
  labelled = true,
): Markup {
  if (interval === null) return NOTHING
  const { low, high } = interval
  const number = (points: number) => words.number(points, 1)
  const title =
    value === null
      ? web.score.chartWithout(number(low), number(high))
      : web.score.chart(number(value), number(low), number(high))
  return html`<svg class="scale" width="100%" height="${labelled ? 44 : 22}" role="img" aria-label="${title}">
<rect class="track" x="0" y="9" width="100%" height="4"/>
${BAND_EDGES.map((edge) => html`<rect class="edge" x="${edge}%" y="5" width="1" height="12"/>`)}
<rect class="interval" x="${low}%" y="6" width="${high - low}%" height="10" rx="2"/>
${value === null ? NOTHING : html`<circle class="value" cx="${value}%" cy="11" r="7"/>`}
${labelled ? html`<g class="ticks"><text x="0" y="38">0</text>${BAND_EDGES.map((edge) => html`<text x="${edge}%" y="38" text-anchor="middle">${edge}</text>`)}<text x="100%" y="38" text-anchor="end">100</text></g>` : NOTHING}
</svg>`
}

/** The score in words: its value and band, or why there is none. */
export function scoreWords(
  { web, words, messages }: Page,
  { status, value, band, provisional }: Pick<Score, 'status' | 'value' | 'band' | 'provisional'>,
): Markup {
  if (status === 'not-applicable') return html`<span class="no-score">${web.score.noScore}</span>`
  if (value === null || band === null) return html`<span class="no-score">${web.score.notEnough}</span>`
  return html`<b class="points">${words.number(value, 1)}</b> <span class="of">${web.score.of}</span> <span class="band band-${band}">${messages.context.bands[band]}${provisional ? `, ${web.score.provisional}` : ''}</span>`
}
