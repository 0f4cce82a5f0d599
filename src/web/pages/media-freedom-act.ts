import type { Finding } from '../../domain/evidence.ts'
import { capital } from '../../domain/language/words.ts'
import { ACT_POINTS, ACT_URL, isSeen } from '../../domain/media-freedom-act.ts'
import type { App, Deps } from '../../http/deps.ts'
import { listActStandings, type OutletActStanding } from '../../reading/list-act-standings.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { outward } from '../parts/evidence-references.ts'
import { countryOptions, filterSelect } from '../parts/filter-select.ts'
import { scrolled } from '../parts/scrolled.ts'
import { page } from '../send-page.ts'

/** What was seen of the things that Article 6(1) of the European Media Freedom Act asks for, for outlets of the Union. */
export function mediaFreedomActPage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/media-freedom-act', async (_, asked) => {
    const { web, messages, today } = asked
    const { revision } = await deps.catalogue.current()
    const list = await listActStandings(deps)
    return {
      tag: `"act.${revision}.${today}.${messages.language}"`,
      title: web.act.heading,
      body: () => html`<h1 id="act">${web.act.heading}</h1>
<p class="lede">${web.act.lede} ${outward(ACT_URL, web.act.source)}</p>
${filters(asked, list)}
<div id="results">${results(asked, list)}</div>`,
    }
  })
}

function filters(asked: Page, list: readonly OutletActStanding[]): Markup {
  const { web, href, kept } = asked
  const countries = countryOptions(
    asked,
    list.map(({ country }) => country),
  )
  return html`<form method="get" action="${href('/media-freedom-act')}" class="filters" data-live="results">${kept}
${filterSelect(asked, 'country', web.missing.country, countries)}
<p class="field"><button>${web.search.go}</button> <a href="${href('/media-freedom-act')}">${web.search.clear}</a></p>
</form>`
}

function results(asked: Page, list: readonly OutletActStanding[]): Markup {
  const { web, words, messages, query, href } = asked
  const { act } = web
  const country = query.get('country') || undefined
  const shown = list
    .filter((each) => country === undefined || each.country === country)
    .toSorted((a, b) => a.country.localeCompare(b.country) || a.name.localeCompare(b.name, messages.language))
  if (shown.length === 0) return html`<p class="none" role="status">${web.missing.none}</p>`
  const seen = ACT_POINTS.map(
    (point) =>
      html`<div><dt>(${point}) ${act.points[point]}</dt><dd>${act.seen(words.number(shown.filter((each) => isSeen(each, point)).length), words.number(shown.length))}</dd></div>`,
  )
  return html`<section class="facts"><dl>${seen}</dl></section>
${scrolled(
  'act',
  html`<table><thead><tr><th scope="col">${web.missing.columns.outlet}</th>${ACT_POINTS.map((point) => html`<th scope="col">(${point}) ${act.points[point]}</th>`)}</tr></thead>
<tbody>${shown.map(
    (each) =>
      html`<tr><th scope="row"><a href="${href(`/outlets/${each.id}`)}"><bdi>${each.name}</bdi></a> <span class="soft">${words.country(each.country)}</span></th><td>${named(asked, each.legalNames)}${found(asked, 'contact-published', each.contact)}${each.legalNames.length > 0 || each.contact !== null ? NOTHING : notSeen(asked)}</td><td>${named(asked, each.owners)}${found(asked, 'ownership-disclosed', each.ownership)}${each.owners.length > 0 || each.ownership !== null ? NOTHING : notSeen(asked)}</td><td>${each.persons.length > 0 ? named(asked, each.persons) : notSeen(asked)}</td><td>${each.funding === null ? notSeen(asked) : found(asked, 'funding-disclosed', each.funding)}</td></tr>`,
  )}</tbody></table>`,
)}`
}

function notSeen({ web }: Page): Markup {
  return html`<span class="soft">${web.act.notSeen}</span>`
}

function named({ words }: Page, parties: readonly string[]): Markup {
  return parties.length === 0 ? NOTHING : html`<p><bdi lang="en">${words.list(parties)}</bdi></p>`
}

function found(
  { messages }: Page,
  criterion: 'contact-published' | 'ownership-disclosed' | 'funding-disclosed',
  finding: Finding | null,
): Markup {
  return finding === null
    ? NOTHING
    : html`<p class="soft">${capital(messages.context.criteria[criterion])}: ${messages.context.findings[finding]}</p>`
}
