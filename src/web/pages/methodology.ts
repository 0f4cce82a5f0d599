import { findRecord } from '../../db/record-document.ts'
import { resolveCitation } from '../../domain/citation/resolve.ts'
import { viewOf } from '../../domain/context/context.ts'
import { BASES } from '../../domain/evidence.ts'
import { ASSESSORS } from '../../domain/scoring/assessors.ts'
import { requireMethodology } from '../../domain/scoring/methodologies/methodologies.ts'
import type { AssessorWeighing, Methodology, Weighing } from '../../domain/scoring/methodology.ts'
import { shownRecord } from '../../domain/shown-record.ts'
import type { App, Deps } from '../../http/deps.ts'
import { askedView } from '../../reading/viewpoint.ts'
import { askedCitation } from '../asked-citation.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { calculator } from '../parts/calculator.ts'
import { familyName } from '../parts/family-name.ts'
import { scrolled } from '../parts/scrolled.ts'
import { page } from '../send-page.ts'

/** The methodology as the program runs it, with a calculator. */
export function methodologyPage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/methodology', async (_, asked) => {
    const { web, query, messages } = asked
    const methodology = requireMethodology()
    const snapshot = await deps.view.current()
    const wanted = (query.get('outlet') ?? '').trim()
    const id = snapshot.lookup.entry(wanted)
      ? wanted
      : wanted === ''
        ? null
        : (resolveCitation(askedCitation(asked, wanted), snapshot.lookup).match?.outletId ?? null)
    const stored = id === null ? null : await findRecord(deps.db, id)
    const record = stored && shownRecord(stored, snapshot.showsImported)
    const view = askedView({}, deps.now(), messages)
    return {
      tag: `"methodology.${methodology.version}.${record === null ? '-' : (snapshot.standings.revisionOf(record.id) ?? 0)}.${asked.today}.${messages.language}"`,
      title: web.methodology.heading,
      place: 'methodology' as const,
      body: () => html`<h1>${web.methodology.heading} ${methodology.version}</h1>
<p class="lede">${web.methodology.lede}</p>
${methodology.status === 'draft' ? html`<p class="warnings">${web.methodology.draft}</p>` : NOTHING}
<p><a href="/v1/methodologies/${methodology.version}">${web.methodology.json}</a></p>
<section aria-labelledby="formula"><h2 id="formula">${web.methodology.formula}</h2><p>${web.methodology.formulaText}</p><p class="formula">${web.methodology.formulaLine}</p><p>${web.methodology.decayText}</p></section>
${calculator(asked, methodology, record && { record, view: viewOf(record, view) }, wanted)}
${tables(asked, methodology)}`,
    }
  })
}

function tables(asked: Page, { terms, families, basisFactors, bands, advice, neverCounts }: Methodology): Markup {
  const { web, words, messages } = asked
  const { methodology } = web
  return html`<section aria-labelledby="signals"><h2 id="signals">${methodology.signals}</h2>
${scrolled(
  'signals',
  html`<table><thead><tr><th scope="col">${methodology.question}</th><th scope="col">${methodology.counts}</th><th scope="col" class="number">${methodology.halfLifeShort}</th><th scope="col">${methodology.source}</th></tr></thead><tbody>
${terms.map(({ signal, outcomes, halfLifeYears, source }) => html`<tr><th scope="row">${messages.scoring.questions[signal] ?? signal}</th><td>${weighings(asked, signal, outcomes)}</td><td class="number">${methodology.years(halfLifeYears)}</td><td class="soft" lang="en" dir="ltr">${source}</td></tr>`)}
</tbody></table>`,
)}</section>
<section aria-labelledby="families"><h2 id="families">${methodology.families}</h2><p>${methodology.familiesLede}</p>
${scrolled(
  'families',
  html`<table><thead><tr><th scope="col">${methodology.family}</th><th scope="col">${methodology.counts}</th><th scope="col" class="number">${methodology.halfLifeShort}</th><th scope="col">${methodology.source}</th></tr></thead><tbody>
${families.map(({ family, assessors, halfLifeYears, source }) => html`<tr><th scope="row">${familyName(family)}</th><td>${Object.entries(assessors).map(([id, weighing]) => html`<p>${ASSESSORS.find((each) => each.id === id)?.name ?? id}: ${verdicts(asked, weighing)}</p>`)}</td><td class="number">${methodology.years(halfLifeYears)}</td><td class="soft" lang="en" dir="ltr">${source}</td></tr>`)}
</tbody></table>`,
)}</section>
<section aria-labelledby="bases"><h2 id="bases">${methodology.bases}</h2>${scrolled('bases', html`<table><thead><tr><th scope="col">${methodology.bases}</th><th scope="col" class="number">${methodology.factor}</th></tr></thead><tbody>${BASES.map((basis) => html`<tr><th scope="row">${web.dossier.bases[basis]}</th><td class="number">${words.number(basisFactors[basis], 1)}</td></tr>`)}</tbody></table>`)}</section>
<section aria-labelledby="bands"><h2 id="bands">${methodology.bands}</h2>${scrolled('bands', html`<table><thead><tr><th scope="col">${methodology.band}</th><th scope="col" class="number">${methodology.from}</th><th scope="col">${methodology.advice}</th></tr></thead><tbody>${bands.map(({ name, from }) => html`<tr><th scope="row"><span class="band band-${name}">${messages.context.bands[name]}</span></th><td class="number">${words.number(from)}</td><td>${messages.context.advice[advice[name] ?? 'corroborate']}</td></tr>`)}</tbody></table>`)}</section>
<section aria-labelledby="never"><h2 id="never">${methodology.never}</h2><ul>${neverCounts.map((what) => html`<li>${methodology.neverCounts[what] ?? what}</li>`)}</ul></section>`
}

/** What each outcome of a signal is worth, in the words of its own kind: `issued` is another thing for a correction than for a retraction. */
function weighings({ words, messages }: Page, signal: string, outcomes: Readonly<Record<string, Weighing>>): Markup {
  const kind = signal.split('.')[0] ?? signal
  const named: Readonly<Record<string, string>> =
    kind === 'transparency' ? messages.context.findings : (messages.scoring.outcomes[kind] ?? {})
  return html`${Object.entries(outcomes).map(([outcome, { base, x }]) => html`<span class="weighing">${named[outcome] ?? outcome} <b>${words.number(base, 2)}</b> × ${words.percent(x)}</span> `)}`
}

function verdicts({ words }: Page, weighing: AssessorWeighing): string {
  const list =
    'verdicts' in weighing
      ? Object.entries(weighing.verdicts)
      : weighing.scale.map(([verdict, x]) => [String(verdict), x] as const)
  return `${words.number(weighing.base, 2)} × (${list.map(([verdict, x]) => `${verdict.replaceAll('-', ' ')} ${words.percent(x)}`).join(', ')})`
}
