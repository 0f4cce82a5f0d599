import { findRevisedRecord } from '../../db/record-document.ts'
import type { Match, Resolution } from '../../domain/citation/citation.ts'
import { resolveCitation } from '../../domain/citation/resolve.ts'
import type { SourceContext } from '../../domain/context/context.ts'
import { matchedContext, sourceNameOf, unmatchedContext } from '../../domain/context/source-context.ts'
import type { Lookup } from '../../domain/lookup/lookup.ts'
import { shownRecord } from '../../domain/shown-record.ts'
import type { App, Deps } from '../../http/deps.ts'
import { contextTag } from '../../http/form/context-tag.ts'
import { noteIfUnlisted } from '../../reading/resolve-contexts.ts'
import { askedViewpoint, withStability } from '../../reading/viewpoint.ts'
import { askedCitation } from '../asked-citation.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { kindName } from '../parts/kind-name.ts'
import { outletCard } from '../parts/outlet-card.ts'
import { scoreWords } from '../parts/score-scale.ts'
import { scrolled } from '../parts/scrolled.ts'
import { page } from '../send-page.ts'

const LONGEST = 4_000
/** Longer input, in characters, may be meant as an article. */
const LONG = 60

/** What is known about one cited source, and why it was matched to that outlet. */
export function sourcePage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/source', async (c, asked) => {
    const q = (asked.query.get('q') ?? '').trim().slice(0, LONGEST)
    if (q === '') return c.redirect(asked.href('/'), 302)
    const { messages, web } = asked
    const snapshot = await deps.catalogue.current()
    const resolution = resolveCitation(askedCitation(asked, q), snapshot.lookup)
    const viewpoint = askedViewpoint({}, deps.now(), messages)
    const id = resolution.match?.outletId ?? null
    if (id === null) noteIfUnlisted(deps, resolution)
    const stored = id === null ? null : await findRevisedRecord(deps.db, id)
    const record = stored === null ? null : shownRecord(stored.record, stored.showsImported)
    const context =
      record === null
        ? unmatchedContext(resolution, viewpoint)
        : matchedContext(resolution, record, withStability(viewpoint, record))
    return {
      tag: contextTag(resolution, snapshot, viewpoint, stored?.revision),
      title: `${context.outlet?.name ?? web.source.statuses[context.status]}: ${q.slice(0, 80)}`,
      body: () => bodyOf(asked, q, context, resolution, snapshot.lookup),
    }
  })
}

function bodyOf(asked: Page, q: string, context: SourceContext, resolution: Resolution, lookup: Lookup): Markup {
  const { web, href } = asked
  const { unlisted } = resolution
  const { match, warnings, status, said, advice } = context
  return html`<p class="kicker">${web.source.statuses[status]}</p>
<h1><bdi>${context.outlet?.name ?? sourceNameOf(resolution)}</bdi></h1>
${q.length < LONG || /^https?:/.test(q) ? NOTHING : html`<form method="post" action="${asked.href('/article')}"><input type="hidden" name="text" value="${q}"><p><button>${web.source.asArticle}</button></p></form>`}
${context.outlet !== null && context.score !== null ? outletCard(asked, { ...context, outlet: context.outlet, score: context.score }) : html`<section class="card"><p class="advice advice-${advice.level}">${advice.text}</p><p class="lede">${said}</p>${status === 'unlisted' ? html`<p><a href="${href('/contribute#propose')}">${web.site.ways.propose}</a></p>` : NOTHING}</section>`}
${alternatives(asked, match, lookup)}
${warnings.length === 0 ? NOTHING : html`<section class="warnings" aria-labelledby="warnings"><h2 id="warnings">${web.source.warnings}</h2><ul>${warnings.map(({ detail }) => html`<li>${detail}</li>`)}</ul></section>`}
${sinceCited(asked, context)}
${form(asked, q)}
${reasons(asked, match)}
${via(asked, match?.via ?? unlisted?.via ?? [])}
${readAs(asked, context)}`
}

function form(asked: Page, q: string): Markup {
  const { web, href, kept, query, today } = asked
  return html`<form method="get" action="${href('/source')}" class="filters">${kept}
<p class="field wide"><label for="q">${web.source.asked}</label><input type="text" id="q" name="q" value="${q}" required dir="auto" spellcheck="false"></p>
<p class="field"><label for="citedOn">${web.source.citedOn}</label><input type="date" id="citedOn" name="citedOn" value="${query.get('citedOn') ?? ''}" max="${today}"></p>
<p class="field"><label for="country">${web.source.country}</label><input type="text" id="country" name="country" value="${query.get('country') ?? ''}" maxlength="2" size="3" placeholder="LB"></p>
<p class="field"><label for="language">${web.source.language}</label><input type="text" id="language" name="language" value="${query.get('language') ?? ''}" maxlength="11" size="5" placeholder="ar"></p>
<p class="field"><button>${web.source.again}</button></p></form>`
}

function alternatives(asked: Page, match: Match | null, lookup: Lookup): Markup {
  const { web, href } = asked
  if (match === null || match.alternatives.length === 0) return NOTHING
  return html`<section aria-labelledby="may-mean"><h2 id="may-mean">${web.source.mayMean}</h2><ul class="outlets">${match.alternatives.map(({ outletId, name }) => html`<li><div><a href="${href(`/outlets/${outletId}`)}">${name}</a><p class="soft">${whatOf(asked, lookup, outletId)}</p></div></li>`)}</ul></section>`
}

/** `Television outlet · Lebanon`: distinguishes outlets of the same name. */
function whatOf(asked: Page, lookup: Lookup, outletId: string): string {
  const entry = lookup.entry(outletId)
  if (entry === undefined) return ''
  return [kindName(asked, entry.kind), ...(entry.country === null ? [] : [asked.words.country(entry.country)])].join(
    ' · ',
  )
}

function reasons({ web, words }: Page, match: Match | null): Markup {
  if (match === null || match.reasons.length === 0) return NOTHING
  return html`<section aria-labelledby="why"><h2 id="why">${web.source.why}</h2><p>${web.source.confidence(words.percent(match.confidence))}</p>
${scrolled('why', html`<table><thead><tr><th scope="col">${web.source.feature}</th><th scope="col" class="number">${web.source.weight}</th></tr></thead><tbody>${match.reasons.map(({ detail, score }) => html`<tr><td>${detail}</td><td class="number">${words.number(score, 2)}</td></tr>`)}</tbody></table>`)}</section>`
}

function via({ web, href }: Page, hands: Match['via']): Markup {
  if (hands.length === 0) return NOTHING
  return html`<section aria-labelledby="via"><h2 id="via">${web.source.via}</h2><ol>${hands.map(({ kind, name, outletId }) => html`<li>${outletId === null ? name : html`<a href="${href(`/outlets/${outletId}`)}">${name}</a>`} <span class="soft">${web.source.vias[kind]}</span></li>`)}</ol></section>`
}

function sinceCited(asked: Page, { sinceCited, score }: SourceContext): Markup {
  if (sinceCited === null) return NOTHING
  const { web, words } = asked
  const { from, valueThen, valueNow, leaningThen, leaningNow, bandThen, bandNow, newEvidence, changedStakes } =
    sinceCited
  const standing = (value: typeof valueNow, leaning: typeof leaningNow, band: typeof bandNow) =>
    scoreWords(asked, {
      status: score?.status === 'not-applicable' ? score.status : '',
      value,
      leaning,
      band,
      interval: null,
    })
  return html`<section aria-labelledby="since"><h2 id="since">${web.source.since}</h2><dl class="pairs"><div><dt>${web.source.before} (${words.date(from)})</dt><dd>${standing(valueThen, leaningThen, bandThen)}</dd></div><div><dt>${web.source.atPresent}</dt><dd>${standing(valueNow, leaningNow, bandNow)}</dd></div></dl>
${newEvidence.length + changedStakes.length === 0 ? NOTHING : html`<p>${newEvidence.length === 0 ? '' : web.source.newEvidence(newEvidence.length)} ${changedStakes.length === 0 ? '' : web.source.changedStakes(changedStakes.length)}</p>`}</section>`
}

function readAs({ web }: Page, { citation }: SourceContext): Markup {
  const { canonicalUrl, author, title } = citation
  const known = [
    [web.source.readAs, canonicalUrl],
    [web.source.author, author],
    [web.source.title, title],
  ].filter(([, value]) => value !== undefined)
  return known.length === 0
    ? NOTHING
    : html`<dl class="pairs soft">${known.map(([label, value]) => html`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`
}
