import { BASES } from '../../domain/evidence.ts'
import { capital } from '../../domain/language/words.ts'
import { withCounterpart } from '../../domain/media-freedom-act.ts'
import {
  type AssessorWeighing,
  LEANINGS,
  type Leaning,
  type Methodology,
  type Weighing,
} from '../../domain/scoring/methodology.ts'
import { assessorName, familyName, verdictWords } from '../../domain/scoring/verdict-words.ts'
import { html, type Markup } from '../markup.ts'
import type { Page } from '../page.ts'
import { scrolled } from '../parts/scrolled.ts'

/** The methodology's own tables: signals, assessors, weights, bands and advice. */
export function tables(
  asked: Page,
  { terms, pools = [], families, basisFactors, bands, leaning, advice, neverCounts }: Methodology,
): Markup {
  const { web, words, messages } = asked
  const { methodology } = web
  return html`<section aria-labelledby="signals"><h2 id="signals">${methodology.signals}</h2>
${scrolled(
  'signals',
  html`<table><thead><tr><th scope="col">${methodology.question}</th><th scope="col">${methodology.counts}</th><th scope="col" class="number">${methodology.halfLifeShort}</th><th scope="col">${methodology.source}</th></tr></thead><tbody>
${terms.map(({ signal, outcomes, halfLifeYears, source }) => html`<tr><th scope="row">${messages.scoring.questions[signal] ?? signal}</th><td>${weighings(asked, signal, outcomes)}</td><td class="number">${methodology.years(halfLifeYears)}</td><td class="soft" lang="en" dir="ltr">${withCounterpart(signal, source)}</td></tr>`)}
</tbody></table>`,
)}</section>
<section aria-labelledby="families"><h2 id="families">${methodology.families}</h2><p>${methodology.familiesLede}</p>
${scrolled(
  'families',
  html`<table><thead><tr><th scope="col">${methodology.family}</th><th scope="col">${methodology.counts}</th><th scope="col" class="number">${methodology.halfLifeShort}</th><th scope="col">${methodology.source}</th></tr></thead><tbody>
${families.map(({ family, assessors, halfLifeYears, source }) => html`<tr><th scope="row">${capital(familyName(family, messages))}</th><td>${Object.entries(assessors).map(([id, weighing]) => html`<p>${capital(assessorName(id, messages))}: ${verdicts(asked, id, weighing)}</p>`)}</td><td class="number">${methodology.years(halfLifeYears)}</td><td class="soft" lang="en" dir="ltr">${source}</td></tr>`)}
</tbody></table>`,
)}</section>
<section aria-labelledby="bases"><h2 id="bases">${methodology.bases}</h2>${scrolled('bases', html`<table><thead><tr><th scope="col">${methodology.bases}</th><th scope="col" class="number">${methodology.factor}</th></tr></thead><tbody>${BASES.map((basis) => html`<tr><th scope="row">${web.dossier.bases[basis]}</th><td class="number">${words.number(basisFactors[basis], 1)}</td></tr>`)}</tbody></table>`)}</section>
${pools.length === 0 ? '' : html`<section aria-labelledby="pools"><h2 id="pools">${methodology.pools}</h2><p>${methodology.poolsLede}</p>${scrolled('pools', html`<table><thead><tr><th scope="col">${methodology.pool}</th><th scope="col" class="number">${methodology.most}</th></tr></thead><tbody>${pools.map(({ id, cap }) => html`<tr><th scope="row">${methodology.poolNames[id] ?? id}</th><td class="number">${words.number(cap, 1)}</td></tr>`)}</tbody></table>`)}</section>`}
<section aria-labelledby="bands"><h2 id="bands">${methodology.bands}</h2>${leaning === undefined ? '' : html`<p>${methodology.leaningsLede(words.percent(leaning.certainty))}</p>${scrolled('bands', html`<table><thead><tr><th scope="col">${methodology.leaning}</th><th scope="col">${methodology.advice}</th></tr></thead><tbody>${[...LEANINGS, 'insufficient'].map((rule) => html`<tr><th scope="row">${rule === 'insufficient' ? messages.context.notPlaced : messages.context.leanings[rule as Leaning]}</th><td>${rule === 'insufficient' ? messages.context.advice.insufficient : messages.context.advice[advice[rule] ?? 'corroborate']}</td></tr>`)}</tbody></table>`)}`}
<p>${methodology.bandsLede}</p>${scrolled('bands', html`<table><thead><tr><th scope="col">${methodology.band}</th><th scope="col" class="number">${methodology.from}</th></tr></thead><tbody>${bands.map(({ name, from }) => html`<tr><th scope="row">${messages.context.bands[name]}</th><td class="number">${words.number(from)}</td></tr>`)}</tbody></table>`)}</section>
<section aria-labelledby="never"><h2 id="never">${methodology.never}</h2><ul>${neverCounts.map((what) => html`<li>${methodology.neverCounts[what] ?? what}</li>`)}</ul></section>`
}

/**
 * What each outcome of a signal is worth. Outcomes are named by kind, as `issued` differs between a correction and a
 * retraction.
 */
function weighings({ words, messages }: Page, signal: string, outcomes: Readonly<Record<string, Weighing>>): Markup {
  const kind = signal.split('.')[0] ?? signal
  const named: Readonly<Record<string, string>> =
    kind === 'transparency' ? messages.context.findings : (messages.scoring.outcomes[kind] ?? {})
  return html`${Object.entries(outcomes).map(([outcome, { base, x }]) => html`<span class="weighing">${named[outcome] ?? outcome} <b>${words.number(base, 2)}</b> × ${words.percent(x)}</span> `)}`
}

function verdicts({ words, messages }: Page, assessor: string, weighing: AssessorWeighing): string {
  const list =
    'verdicts' in weighing
      ? Object.entries(weighing.verdicts)
      : weighing.scale.map(([verdict, x]) => [String(verdict), x] as const)
  return `${words.number(weighing.base, 2)} × (${list.map(([verdict, x]) => `${verdictWords({ assessor, verdict }, messages)} ${words.percent(x)}`).join(', ')})`
}
