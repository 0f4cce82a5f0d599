import { resolveCitation } from '../../domain/citation/resolve.ts'
import { viewpointOf } from '../../domain/context/context.ts'
import { newestByCriterion } from '../../domain/context/flags.ts'
import { CRITERIA } from '../../domain/evidence.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { PILLARS } from '../../domain/scoring/methodology.ts'
import type { App, Deps } from '../../http/deps.ts'
import { findOutletsWithParts, type OutletWithPart } from '../../reading/outlet-parts.ts'
import { type AskedViewpoint, askedViewpoint, heldOf } from '../../reading/viewpoint.ts'
import { askedCitation } from '../asked-citation.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { flagText } from '../parts/flag-text.ts'
import { kindName } from '../parts/kind-name.ts'
import { scoreScale, scoreWords } from '../parts/score-scale.ts'
import { scrolled } from '../parts/scrolled.ts'
import { page } from '../send-page.ts'

/** Outlets that can be compared at a time. */
const MOST = 5

export function comparePage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/compare', async (c, asked) => {
    const { query, messages, web } = asked
    const ids = [...new Set(query.getAll('outlet'))].slice(0, MOST)
    const snapshot = await deps.catalogue.current()
    const name = (query.get('add') ?? '').trim()
    const added = name === '' ? null : resolveCitation(askedCitation(asked, name), snapshot.lookup)
    const found = added?.match?.outletId
    if (found && ids.length < MOST) return c.redirect(addressOf(asked, [...new Set([...ids, found])]), 303)

    const outlets = await findOutletsWithParts(deps, ids, messages)
    const columns = ids.flatMap((id) => outlets.get(id) ?? [])
    const viewpoint = askedViewpoint({}, deps.now(), messages)
    const candidates = added?.match?.alternatives ?? []
    return {
      tag: `"compare.${snapshot.lookupRevision}.${columns.map(({ revision }) => revision).join('-')}.${asked.today}.${messages.language}"`,
      title: columns.length === 0 ? web.compare.heading : columns.map(({ part }) => part.outlet.name).join(', '),
      place: 'compare' as const,
      body: () => html`<h1 id="compare">${web.compare.heading}</h1>
<p class="lede">${web.compare.lede}</p>
${form(asked, ids)}
${added === null || found ? NOTHING : html`<p role="status">${web.compare.notFound(name)}${candidates.map(({ outletId, name }) => html` <a href="${addressOf(asked, [...ids, outletId])}">${name}</a>`)}</p>`}
${columns.length === 0 ? NOTHING : table(asked, columns, viewpoint)}`,
    }
  })
}

function addressOf({ href }: Page, ids: readonly string[]): string {
  return href(`/compare?${new URLSearchParams(ids.map((id) => ['outlet', id]))}`)
}

function form({ web, href, kept }: Page, ids: readonly string[]): Markup {
  if (ids.length >= MOST) return html`<p>${web.compare.full}</p>`
  return html`<form method="get" action="${href('/compare')}" class="after">${kept}${ids.map((id) => html`<input type="hidden" name="outlet" value="${id}">`)}
<label for="add">${web.compare.add}</label><input type="text" id="add" name="add" required dir="auto" spellcheck="false"><button>${web.compare.go}</button></form>`
}

function table(asked: Page, columns: readonly OutletWithPart[], viewpoint: AskedViewpoint): Markup {
  const { web, words, messages, href } = asked
  const row = (label: string, cell: (column: OutletWithPart) => Markup | string) =>
    html`<tr><th scope="row">${label}</th>${columns.map((column) => html`<td>${cell(column)}</td>`)}</tr>`
  const list = (items: readonly (Markup | string)[]) =>
    items.length === 0
      ? html`<span class="soft">–</span>`
      : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
  const findings = columns.map(
    ({ record }) =>
      new Map(newestByCriterion(record, viewpointOf(record, viewpoint)).map((note) => [note.criterion, note.finding])),
  )
  return scrolled(
    'compare',
    html`<table class="compared"><thead><tr><td></td>${columns.map(
      ({ part: { outlet } }) => html`<th scope="col"><a href="${href(outlet.page)}">${outlet.name}</a></th>`,
    )}</tr></thead><tbody>
${row(web.methodology.advice, ({ part }) => part.advice.text)}
${row(web.dossier.standing, ({ part: { score } }) => html`${scoreWords(asked, score)}${scoreScale(asked, score, false)}`)}
${row(web.compare.said, ({ part }) => `${part.said} ${part.missing}`)}
${PILLARS.map((pillar) => row(web.score.pillars[pillar], ({ part: { score } }) => (score.pillars[pillar].value === null ? web.score.pillarEmpty : words.number(score.pillars[pillar].value))))}
${row(web.compare.flags, ({ part }) => list(part.flags.map((flag) => flagText(flag))))}
${row(web.dossier.kind, ({ record }) => kindName(asked, record.kind))}
${row(web.dossier.country, ({ record }) => (record.country === null ? '–' : words.country(record.country)))}
${row(web.dossier.languages, ({ record }) => words.list(record.languages.map(words.language)))}
${row(web.dossier.founded, ({ record }) => (record.founded === null ? '–' : words.date(record.founded)))}
${row(web.compare.owners, ({ record }) => list(heldOf(record.stakes, viewpointOf(record, viewpoint)).map(({ party, relation }) => html`${party} <span class="soft">${web.dossier.relations[relation]}</span>`)))}
${row(web.compare.complaints, ({ record }) => complaints(asked, record))}
</tbody><tbody><tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}">${web.dossier.transparency}</th></tr>
${CRITERIA.map(
  (criterion) =>
    html`<tr><th scope="row">${messages.context.criteria[criterion]}</th>${findings.map((found) => {
      const finding = found.get(criterion)
      return html`<td>${finding === undefined ? html`<span class="soft">${web.dossier.noFinding}</span>` : html`<span class="finding finding-${finding}">${messages.context.findings[finding]}</span>`}</td>`
    })}</tr>`,
)}
</tbody><tfoot><tr><td></td>${columns.map(
      ({ record, part }) =>
        html`<td><a href="${addressOf(
          asked,
          columns.map((each) => each.record.id).filter((id) => id !== record.id),
        )}">${web.compare.remove(part.outlet.name)}</a></td>`,
    )}</tr></tfoot></table>`,
  )
}

function complaints({ web }: Page, { trackRecord }: OutletRecord): string {
  const rulings = trackRecord.filter(
    ({ kind, withdrawnAt, outcome }) => kind === 'ruling' && withdrawnAt === null && outcome !== 'pending',
  )
  if (rulings.length === 0) return '–'
  return web.compare.rulings(
    rulings.filter(({ outcome }) => outcome === 'upheld' || outcome === 'partly-upheld').length,
    rulings.length,
  )
}
