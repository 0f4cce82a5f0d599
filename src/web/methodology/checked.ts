import type { Checked } from '../../domain/scoring/checked.ts'
import { html, type Markup } from '../markup.ts'
import type { Page } from '../page.ts'
import { scrolled } from '../parts/scrolled.ts'

/** How scores and advice compared with held-out verdicts: diagram, text and table. */
export function checkedSection({ web, words }: Page, checked: Checked): Markup {
  const { methodology: said } = web
  const { bins, advice, calibrationError, decided, domains, on } = checked
  const { attribute, 'do-not-rely-alone': alone } = advice
  const share = (of: number) => words.number(100 * of)
  return html`<section aria-labelledby="right"><h2 id="right">${said.right}</h2>
<p>${said.rightLede(words.number(domains), words.date(on))}</p>
<ul>
<li>${said.rightAttribute(words.percent(attribute.reliable), words.number(attribute.verdicts))}</li>
<li>${said.rightAlone(words.percent(1 - alone.reliable), words.number(alone.verdicts), words.percent(alone.reliable))}</li>
<li>${said.rightDecided(words.percent(decided))}</li>
</ul>
<figure class="diagram" dir="ltr">${diagram(checked, said.diagramLabel(words.number(100 * calibrationError, 1)))}</figure>
<p class="soft">${said.diagram} ${said.rightError(words.number(100 * calibrationError, 1))}</p>
<details><summary id="bins">${said.diagramTable}</summary>${scrolled(
    'bins',
    html`<table><thead><tr><th scope="col">${said.binScore}</th><th scope="col" class="number">${said.binVerdicts}</th><th scope="col" class="number">${said.binForetold}</th><th scope="col" class="number">${said.binFound}</th></tr></thead><tbody>${bins.map(({ from, to, verdicts, foretold, found }) => html`<tr><th scope="row">${share(from)}–${share(to)}</th><td class="number">${words.number(verdicts)}</td><td class="number">${share(foretold)}</td><td class="number">${share(found)}</td></tr>`)}</tbody></table>`,
  )}</details></section>`
}

const SIDE = 300
const EDGE = 34

/**
 * Predicted share on the x axis, actual share on the y axis; a point's area is proportional to its number of verdicts.
 */
function diagram({ bins }: Checked, label: string): Markup {
  const across = (share: number) => Math.round(10 * (EDGE + share * SIDE)) / 10
  const up = (share: number) => Math.round(10 * (SIDE - share * SIDE + 10)) / 10
  const most = Math.max(...bins.map(({ verdicts }) => verdicts))
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
  return html`<svg viewBox="0 0 ${EDGE + SIDE + 16} ${SIDE + 40}" role="img" aria-label="${label}">
${ticks.map((tick) => html`<line class="grid" x1="${across(tick)}" x2="${across(tick)}" y1="${up(0)}" y2="${up(1)}"/><line class="grid" x1="${across(0)}" x2="${across(1)}" y1="${up(tick)}" y2="${up(tick)}"/><text x="${across(tick)}" y="${up(0) + 20}" text-anchor="middle">${100 * tick}</text><text x="${EDGE - 6}" y="${up(tick) + 4}" text-anchor="end">${100 * tick}</text>`)}
<line class="even" x1="${across(0)}" y1="${up(0)}" x2="${across(1)}" y2="${up(1)}"/>
${bins.filter(({ verdicts }) => verdicts > 0).map(({ foretold, found, verdicts }) => html`<circle cx="${across(foretold)}" cy="${up(found)}" r="${Math.round(10 * (3 + 8 * Math.sqrt(verdicts / most))) / 10}"/>`)}
</svg>`
}
