import { findRecord } from '../../db/record-document.ts'
import { resolveCitation } from '../../domain/citation/resolve.ts'
import { viewpointOf } from '../../domain/context/context.ts'
import { CHECKED_2027_01 } from '../../domain/scoring/methodologies/checked-2027-01.ts'
import { requireMethodology } from '../../domain/scoring/methodologies/methodologies.ts'
import type { Methodology } from '../../domain/scoring/methodology.ts'
import { shownRecord } from '../../domain/shown-record.ts'
import type { App, Deps } from '../../http/deps.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import { askedCitation } from '../asked-citation.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { checkedSection } from '../methodology/checked.ts'
import { fairness, meaning, versions } from '../methodology/fairness.ts'
import { tables } from '../methodology/tables.ts'
import type { Page } from '../page.ts'
import { calculator } from '../parts/calculator.ts'
import { page } from '../send-page.ts'

/** The methodology that the code runs on, with a calculator. */
export function methodologyPage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/methodology', async (_, asked) => {
    const { web, query, messages } = asked
    const methodology = requireMethodology()
    const snapshot = await deps.catalogue.current()
    const wanted = (query.get('outlet') ?? '').trim()
    const id = snapshot.lookup.entry(wanted)
      ? wanted
      : wanted === ''
        ? null
        : (resolveCitation(askedCitation(asked, wanted), snapshot.lookup).match?.outletId ?? null)
    const stored = id === null ? null : await findRecord(deps.db, id)
    const record = stored && shownRecord(stored, snapshot.showsImported)
    const viewpoint = askedViewpoint({}, deps.now(), messages)
    return {
      tag: `"methodology.${methodology.version}.${record === null ? '-' : (snapshot.revisions.revisionOf(record.id) ?? 0)}.${asked.today}.${messages.language}"`,
      title: web.methodology.heading,
      place: 'methodology' as const,
      body: () => html`<h1>${web.methodology.heading} ${methodology.version}</h1>
<p class="lede">${web.methodology.lede}</p>
${methodology.status === 'draft' ? html`<p class="warnings">${web.methodology.draft}</p>` : NOTHING}
${meaning(asked)}
${checkedSection(asked, CHECKED_2027_01)}
${fairness(asked)}
${versions(asked)}
${formula(asked, methodology)}
${calculator(asked, methodology, record && { record, viewpoint: viewpointOf(record, viewpoint) }, wanted)}
${tables(asked, methodology)}`,
    }
  })
}

function formula({ web, words }: Page, { prior: { rate, weight } }: Methodology): Markup {
  const { methodology: said } = web
  const [start, all] = [words.number(rate * weight, 2), words.number(weight, 1)]
  return html`<section aria-labelledby="formula"><h2 id="formula">${said.formula}</h2><p>${said.formulaText(start, all)}</p><p class="formula">${said.formulaLine(start, all)}</p><p>${said.decayText}</p></section>`
}
