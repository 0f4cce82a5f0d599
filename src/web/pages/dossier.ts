import { type LoggedChange, listChanges } from '../../db/changes.ts'
import { outletPartOf, viewpointOf } from '../../domain/context/context.ts'
import { isUnexamined } from '../../domain/context/said-of-unexamined.ts'
import { dayOf, isDay } from '../../domain/date.ts'
import type { App, Deps } from '../../http/deps.ts'
import { originOf } from '../../http/form/origin.ts'
import { revisedTag } from '../../http/form/outlet-tag.ts'
import { findOutletsWithParts, type OutletWithPart } from '../../reading/outlet-parts.ts'
import { requireRevised } from '../../reading/require-record.ts'
import { type AskedViewpoint, askedViewpoint, withStability } from '../../reading/viewpoint.ts'
import { recordChanges, replies, takeAway } from '../dossier/closing.ts'
import type { Dossier } from '../dossier/dossier.ts'
import { assessments, gaps, trackRecord, transparency } from '../dossier/evidence.ts'
import { evidenceLinks } from '../dossier/evidence-links.ts'
import { history } from '../dossier/history.ts'
import { facts, identity, noted, standing } from '../dossier/masthead.ts'
import { owners } from '../dossier/owners.ts'
import { working } from '../dossier/working.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { referenceLinks } from '../parts/evidence-references.ts'
import { page } from '../send-page.ts'
import { oembedLink } from './embeds.ts'

/** Change log entries that a dossier shows. */
const CHANGES = 5

/** Everything on record about one outlet, as of a day. */
export function dossierPage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/outlets/:id', async (c, asked) => {
    const id = c.req.param('id') ?? ''
    const whole = asked.query.has('all')
    const options = askedViewpoint(viewpointQueryOf(asked), deps.now(), asked.messages)
    const outlet = await requireOutlet(deps, id, options)
    const { record, part } = outlet
    const viewpoint = viewpointOf(record, options)
    const newest = await listChanges(deps.db, { outletId: id }, null, CHANGES)
    const changes = newest.filter(({ at }) => dayOf(at) <= viewpoint.asOf || viewpoint.asOf === asked.today)
    const said = [asked.messages.language, whole ? 'all' : 'part', String(newest[0]?.seq ?? 0)]
    const dossier: Dossier = {
      page: asked,
      record,
      part,
      viewpoint,
      methodology: options.methodology,
      links: referenceLinks(asked, record),
      contributions: new Map(part.score.contributions.map((each) => [each.basis[0] ?? '', each])),
      ...evidenceLinks(asked, record, viewpoint, whole),
      whole,
    }
    return {
      tag: revisedTag(outlet, 'page', viewpoint.asOf, ...said),
      title: part.outlet.name,
      description: part.summary,
      place: 'outlets',
      head: html`<link rel="alternate" type="application/json" href="/v1/outlets/${id}">${oembedLink(originOf(c), id)}`,
      body: () => bodyOf(dossier, changes),
    }
  })
}

/** The record with its outlet part: from the cache for the default viewpoint, else computed. */
async function requireOutlet(deps: Deps, id: string, options: AskedViewpoint): Promise<OutletWithPart> {
  const compiled = options.standard ? await findOutletsWithParts(deps, [id], options.messages) : null
  const found = compiled?.get(id)
  if (found !== undefined) return found
  const revised = await requireRevised(deps, id)
  return { ...revised, part: outletPartOf(revised.record, withStability(options, revised.record)) }
}

/** `asOf` of the query; ignored where it is not a day. */
export function viewpointQueryOf({ query }: Page): { asOf?: string } {
  const asOf = query.get('asOf') ?? ''
  return isDay(asOf) ? { asOf } : {}
}

/**
 * The short page of an outlet that nobody has examined, a listing's or a record's: who it is, assessors' verdicts, and that
 * nothing else is known.
 */
function unexaminedOf(dossier: Dossier, changes: Markup): Markup {
  const { page, part } = dossier
  const { dossier: said } = page.web
  return html`<article class="dossier">
${lead(dossier)}
<aside>
${facts(dossier)}
</aside>
<div class="sections">
<section aria-labelledby="unresearched"><h2 id="unresearched">${said.unresearched}</h2><p>${said.unresearchedOf(part.outlet.name)}</p></section>
${owners(dossier)}
${part.score.contributions.length === 0 ? NOTHING : working(dossier)}
${dossier.record.assessments.length === 0 ? NOTHING : assessments(dossier)}
${changes}
${takeAway(dossier)}
</div>
</article>`
}

function bodyOf(dossier: Dossier, changes: readonly LoggedChange[]): Markup {
  const { part, record, viewpoint } = dossier
  if (part.outlet.depth === 'listing') return unexaminedOf(dossier, NOTHING)
  const hasReplies = record.replies.length > 0 || record.disputes.length > 0
  const isScored = part.score.status !== 'not-applicable'
  if (isScored && isUnexamined(record, viewpoint) && !hasReplies)
    return unexaminedOf(dossier, recordChanges(dossier, changes))
  const course = history(dossier)
  return html`<article class="dossier">
${lead(dossier)}
<aside>
${contents(dossier, course !== NOTHING)}
${facts(dossier)}
</aside>
<div class="sections">
${owners(dossier)}
${working(dossier)}
${course}
${transparency(dossier)}
${trackRecord(dossier)}
${assessments(dossier)}
${gaps(dossier)}
${replies(dossier)}
${recordChanges(dossier, changes)}
${takeAway(dossier)}
</div>
</article>`
}

function lead(dossier: Dossier): Markup {
  return html`<div class="lead">
${asOfBanner(dossier)}
${identity(dossier)}
${standing(dossier)}
${noted(dossier)}
</div>`
}

/** A notice where the page shows an earlier day, with a link to today. */
function asOfBanner({ page: { web, words, today, href }, part, viewpoint }: Dossier): Markup {
  if (viewpoint.asOf === today) return NOTHING
  return html`<p class="banner" role="note">${web.dossier.asOfBanner(words.date(viewpoint.asOf))} <a href="${href(`/outlets/${part.outlet.id}`)}">${web.dossier.today}</a></p>`
}

function contents({ page: { web, href, today, kept }, part, viewpoint, record }: Dossier, hasCourse: boolean): Markup {
  const { dossier } = web
  const places: readonly (readonly [string, string])[] = [
    ['owners', dossier.owners],
    ...(part.score.contributions.length === 0 ? [] : ([['working', dossier.working]] as const)),
    ...(hasCourse ? ([['history', dossier.history]] as const) : []),
    ...(record.kind === 'platform' ? [] : ([['transparency', dossier.transparency]] as const)),
    ['record', dossier.record],
    ['assessments', dossier.assessments],
    ...(part.gaps.length === 0 ? [] : ([['gaps', dossier.gaps]] as const)),
    ['replies', dossier.replies],
    ['changes', dossier.changes],
    ['cite', dossier.cite],
  ]
  return html`<div class="contents"><nav aria-label="${dossier.contents}"><h2>${dossier.contents}</h2><ul>${places.map(([anchor, label]) => html`<li><a href="#${anchor}">${label}</a></li>`)}</ul></nav>
<form method="get" action="${href(`/outlets/${part.outlet.id}`)}" class="as-of">${kept}<label for="as-of">${dossier.asOf}</label> <input type="date" id="as-of" name="asOf" value="${viewpoint.asOf}" max="${today}"> <button>${dossier.asOfGo}</button>${viewpoint.asOf === today ? NOTHING : html` <a href="${href(`/outlets/${part.outlet.id}`)}">${dossier.today}</a>`}</form>
<p><a href="${href(`/compare?outlet=${part.outlet.id}`)}">${dossier.compare}</a></p></div>`
}
