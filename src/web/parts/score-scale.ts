import { type PlacedScore, placedWords, sideOf } from '../../domain/context/placed.ts'
import { capital } from '../../domain/language/words.ts'
import type { Score } from '../../domain/scoring/score.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'

const BAND_EDGES = [20, 40, 60, 80]

/** A score, or its stored copy from a list, with its interval. */
export type DrawnScore = PlacedScore & {
  readonly interval: Pick<NonNullable<Score['interval']>, 'low' | 'high'> | null
}

/**
 * A score on a scale from 0 to 100 with its interval as a band. Sized in per cent, so that it fits any width; numbers
 * run from left to right in every script.
 */
export function scoreScale(
  { web, words }: Page,
  { value, interval }: Pick<DrawnScore, 'value' | 'interval'>,
  labelled = true,
): Markup {
  if (interval === null || value === null) return NOTHING
  const { low, high } = interval
  const title = web.score.chart(words.number(value), words.number(low), words.number(high))
  return html`<svg class="scale" width="100%" height="${labelled ? 44 : 22}" role="img" aria-label="${title}">
<rect class="track" x="0" y="9" width="100%" height="4"/>
${BAND_EDGES.map((edge) => html`<rect class="edge" x="${edge}%" y="5" width="1" height="12"/>`)}
<rect class="interval" x="${low}%" y="6" width="${high - low}%" height="10" rx="2"/>
<circle class="value" cx="${value}%" cy="11" r="7"/>
${labelled ? html`<g class="ticks"><text x="0" y="38">0</text>${BAND_EDGES.map((edge) => html`<text x="${edge}%" y="38" text-anchor="middle">${edge}</text>`)}<text x="100%" y="38" text-anchor="end">100</text></g>` : NOTHING}
</svg>`
}

/** The rating in words, then value and interval; or why there is no score. */
export function scoreWords(page: Page, score: DrawnScore): Markup {
  const { web, words, messages } = page
  const { value, interval } = score
  const placed = capital(placedWords(score, messages))
  if (value === null) return html`<span class="no-score">${placed}</span>`
  const of =
    interval === null ? web.score.of : web.score.ofBetween(words.number(interval.low), words.number(interval.high))
  return html`<span class="placed placed-${sideOf(score)}">${placed}</span> <span class="of"><b class="points">${words.number(value)}</b> ${of}</span>`
}
