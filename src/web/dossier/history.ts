import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Evidence } from '../../domain/evidence.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { contributionsOf } from '../../domain/scoring/contributions.ts'
import { knownEvidence } from '../../domain/scoring/known-evidence.ts'
import { type Tally, tallyOf } from '../../domain/scoring/tally.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { yearsBetween } from '../words.ts'
import type { Dossier } from './dossier.ts'

interface Moment {
  readonly day: string
  readonly tally: Tally
}

/** Years drawn, and moments in each. */
const YEARS = 8
const A_YEAR = 2

/** What the evidence known from a viewpoint said every half year up to it. */
function momentsOf({ record, view, methodology, page }: Dossier): readonly Moment[] {
  if (methodology.unscoredKinds.includes(record.kind) || !hasEvidence(record)) return []
  const moments: Moment[] = []
  for (let step = YEARS * A_YEAR; step >= 0; step--) {
    const time = new Date(`${view.asOf}T00:00:00Z`)
    time.setUTCMonth(time.getUTCMonth() - (12 / A_YEAR) * step)
    const day = step === 0 ? view.asOf : time.toISOString().slice(0, 10)
    const known = knownEvidence(record, { asOf: day, knownAt: view.knownAt, undatedAge: methodology.undatedAge })
    const contributions = contributionsOf(known, methodology, page.messages)
    if (contributions.length === 0 && moments.length === 0) continue
    moments.push({ day, tally: tallyOf(contributions, methodology, methodology.minimumEvidence) })
  }
  return moments
}

function hasEvidence({ transparency, trackRecord, assessments }: Evidence & Pick<OutletRecord, 'id'>): boolean {
  return transparency.length + trackRecord.length + assessments.length > 0
}

/** The score's course as a line in a band, and the numbers behind it as a table. */
export function history(dossier: Dossier): Markup {
  const { page } = dossier
  const { web, words } = page
  const moments = momentsOf(dossier)
  const last = moments.at(-1)
  if (moments.length < 2 || last === undefined) return NOTHING
  const span = yearsBetween(moments[0]?.day ?? last.day, last.day)
  const x = scaleLinear([0, span], [0, 1000])
  const y = scaleLinear([0, 100], [1000, 0])
  const at = ({ day }: Moment) => x(yearsBetween(moments[0]?.day ?? day, day))
  const band = area<Moment>(
    at,
    ({ tally }) => y(tally.interval.low),
    ({ tally }) => y(tally.interval.high),
  ).digits(1)
  const scored = (moment: Moment) => moment.tally.value !== null
  const course = line<Moment>(at, ({ tally }) => y(tally.value ?? 0))
    .defined(scored)
    .digits(1)
  const firstYear = Number(moments[0]?.day.slice(0, 4)) + 1
  const lastYear = Number(last.day.slice(0, 4))
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index)
  const left = (year: number) => Math.round(x(yearsBetween(moments[0]?.day ?? '', `${year}-01-01`))) / 10
  const label = (value: number | null, low: number, high: number) =>
    value === null
      ? web.score.chartWithout(words.number(low), words.number(high))
      : web.score.chart(words.number(value), words.number(low), words.number(high))
  const { value, interval } = last.tally
  return html`<section aria-labelledby="history">
<h2 id="history">${web.dossier.history}</h2>
<p>${web.dossier.historyLede}</p>
<figure class="history" dir="ltr"><svg width="100%" height="220" role="img" aria-label="${web.dossier.history}: ${words.date(last.day)}, ${label(value, interval.low, interval.high)}">
${[0, 20, 40, 60, 80, 100].map((points) => html`<line class="grid" x1="28" x2="100%" y1="${190 - points * 1.8}" y2="${190 - points * 1.8}"/><text x="22" y="${194 - points * 1.8}" text-anchor="end">${points}</text>`)}
<svg x="32" y="10" width="95%" height="180" viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible"><path class="band" d="${band([...moments]) ?? ''}"/><path class="course" d="${course([...moments]) ?? ''}" vector-effect="non-scaling-stroke"/>
${years.map((year) => html`<line class="tick" x1="${left(year) * 10}" x2="${left(year) * 10}" y1="1000" y2="1030" vector-effect="non-scaling-stroke"/>`)}</svg>
<svg x="32" y="0" width="95%" height="220" overflow="visible">${years.map((year, index) => html`<text x="${left(year)}%" y="212" text-anchor="middle"${index % 2 === years.length % 2 ? html` class="every-other"` : NOTHING}>${year}</text>`)}</svg>
</svg></figure>
<details><summary>${web.dossier.historyTable}</summary><table><thead><tr><th scope="col">${web.dossier.day}</th><th scope="col" class="number">${web.dossier.value}</th><th scope="col" class="number">${web.dossier.interval}</th></tr></thead><tbody>
${[...moments].reverse().map(({ day, tally }) => html`<tr><th scope="row"><time datetime="${day}">${words.date(day)}</time></th><td class="number">${tally.value === null ? '–' : words.number(tally.value, 1)}</td><td class="number">${words.number(tally.interval.low)}–${words.number(tally.interval.high)}</td></tr>`)}
</tbody></table></details>
</section>`
}
