import { scaleLinear } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import { yearsBetween } from '../../domain/language/words.ts'
import { type ScorePoint, scoreHistoryOf } from '../../domain/scoring/history/score-history.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { scrolled } from '../parts/scrolled.ts'
import type { Dossier } from './dossier.ts'
import { evidenceName } from './evidence-name.ts'

/** Years in the chart. */
const YEARS = 6
/** Rows of the table, for the newest changes. */
const ROWS = 20

type Point = Pick<ScorePoint, 'on' | 'value' | 'interval' | 'causes'>

type Placed = Pick<Point, 'value' | 'interval'> & { readonly left: number }

/** The changes of the score in the years before the viewpoint, and the score at it. */
function pointsOf({ record, viewpoint, methodology, part: { score } }: Dossier): readonly Point[] {
  const from = `${Number(viewpoint.asOf.slice(0, 4)) - YEARS}-01-01`
  const request = {
    kind: record.kind,
    evidence: record,
    methodology,
    from,
    to: viewpoint.asOf,
    knownAt: viewpoint.knownAt,
  }
  const points = scoreHistoryOf(request)
  if (points.length === 0 || score.interval === null || points.at(-1)?.on === viewpoint.asOf) return points
  return [...points, { on: viewpoint.asOf, value: score.value, interval: score.interval, causes: [] }]
}

/** Whether there is a curve to draw: a score on two dates at least. */
function isDrawn(points: readonly Point[]): boolean {
  return points.filter(({ value }) => value !== null).length > 1
}

/** The score's history as a line with its interval, and a table of the changes behind it. */
export function history(dossier: Dossier): Markup {
  const { page, record, part, viewpoint, linkTo } = dossier
  const { web, words, messages } = page
  const points = pointsOf(dossier)
  const last = points.at(-1)
  if (last === undefined || !isDrawn(points)) return NOTHING
  const { value, interval } = last
  const now =
    value === null
      ? messages.context.notPlaced
      : web.score.chart(words.number(value), words.number(interval.low), words.number(interval.high))
  const rows = points.slice(-ROWS).reverse()
  return html`<section aria-labelledby="history">
<h2 id="history">${web.dossier.history}</h2>
<p>${web.dossier.historyLede}</p>
${chart(points, `${words.date(viewpoint.asOf)}: ${now}`)}
<details><summary>${web.dossier.historyTable}</summary>${scrolled(
    'history',
    html`<table><thead><tr><th scope="col">${web.dossier.day}</th><th scope="col" class="number">${web.dossier.value}</th><th scope="col" class="number">${web.dossier.interval}</th><th scope="col">${web.dossier.cause}</th></tr></thead><tbody>
${rows.map(({ on, value, interval, causes }) => html`<tr><th scope="row"><time datetime="${on}">${words.date(on)}</time></th><td class="number">${value === null ? '–' : words.number(value)}</td><td class="number">${value === null ? '–' : `${words.number(interval.low)}–${words.number(interval.high)}`}</td><td>${causes.length === 0 ? NOTHING : html`<ul class="plain">${causes.map(({ evidenceId, change }) => html`<li><a href="${linkTo(evidenceId)}">${evidenceName(page, record, evidenceId)}</a> ${web.dossier.causes[change]}</li>`)}</ul>`}</td></tr>`)}
</tbody></table>`,
  )}<p><a href="/v1/outlets/${part.outlet.id}/scores">${web.dossier.historyAll}</a></p></details>
</section>`
}

function chart(points: readonly Point[], label: string): Markup {
  const [first, last] = [points[0]?.on ?? '', points.at(-1)?.on ?? '']
  const x = scaleLinear([0, Math.max(yearsBetween(first, last), 0.1)], [0, 1000])
  const y = scaleLinear([0, 100], [1000, 0])
  const at = (day: string) => x(yearsBetween(first, day))
  const placed = points.map(({ on, value, interval }) => ({ left: at(on), value, interval }))
  const band = area<Placed>(
    ({ left }) => left,
    ({ interval }) => y(interval.low),
    ({ interval }) => y(interval.high),
  )
    .defined(({ value }) => value !== null)
    .curve(curveStepAfter)
    .digits(1)
  const course = line<Placed>(
    ({ left }) => left,
    ({ value }) => y(value ?? 0),
  )
    .defined(({ value }) => value !== null)
    .curve(curveStepAfter)
    .digits(1)
  const firstYear = Number(first.slice(0, 4)) + (first.endsWith('-01-01') ? 0 : 1)
  const years = Array.from(
    { length: Math.max(0, Number(last.slice(0, 4)) - firstYear + 1) },
    (_, index) => firstYear + index,
  )
  const ticks = years.map((year) => ({ year, left: Math.round(at(`${year}-01-01`) * 10) / 10 }))
  const lines = [0, 20, 40, 60, 80, 100].map((points) => ({ points, top: 190 - points * 1.8 }))
  return html`<figure class="history" dir="ltr"><svg width="100%" height="220" role="img" aria-label="${label}">
${lines.map(({ points, top }) => html`<line class="grid" x1="28" x2="100%" y1="${top}" y2="${top}"/><text x="22" y="${top + 4}" text-anchor="end">${points}</text>`)}
<svg x="32" y="10" width="94%" height="180" viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible"><path class="band" d="${band(placed) ?? ''}"/><path class="course" d="${course(placed) ?? ''}" vector-effect="non-scaling-stroke"/>
${ticks.map(({ left }) => html`<line class="tick" x1="${left}" x2="${left}" y1="1000" y2="1030" vector-effect="non-scaling-stroke"/>`)}</svg>
<svg x="32" y="0" width="94%" height="220" overflow="visible">${ticks.map(({ year, left }, index) => html`<text x="${left / 10}%" y="212" text-anchor="middle"${index % 2 === years.length % 2 ? html` class="every-other"` : NOTHING}>${year}</text>`)}</svg>
</svg></figure>`
}
