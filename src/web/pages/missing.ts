import { FOUND_ON, type FoundOn } from '../../domain/editorial/found-on.ts'
import { CRITERIA, type Criterion, FINDINGS } from '../../domain/evidence.ts'
import { capital } from '../../domain/language/words.ts'
import { Problem } from '../../domain/problem.ts'
import { proposeFinding } from '../../editorial/propose-finding.ts'
import type { App, Deps } from '../../http/deps.ts'
import { coverageWith, listCoverage, type OutletCoverage } from '../../reading/list-coverage.ts'
import { fieldOf } from '../form.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { type Page, withParameter } from '../page.ts'
import { anchorOf, dateTag } from '../parts/evidence-references.ts'
import { countryOptions, filterSelect } from '../parts/filter-select.ts'
import { holderOf, keyField } from '../parts/key-field.ts'
import { scrolled } from '../parts/scrolled.ts'
import { type Answer, page } from '../send-page.ts'

const ON_A_PAGE = 40
/** Open questions named in a row of the list. */
const NAMED = 3

/** What contributors should look for next, by outlet, and a form that files a finding as a proposal. */
export function missingPages(app: App, deps: Deps): void {
  page(app, deps, 'get', '/missing', async (_, asked): Promise<Answer> => {
    const { web, messages } = asked
    const { revision } = await deps.catalogue.current()
    const list = await listCoverage(deps)
    return {
      tag: `"missing.${revision}.${messages.language}"`,
      title: web.missing.heading,
      body: () => html`<h1 id="missing">${web.missing.heading}</h1>
<p class="lede">${web.missing.lede}</p>
${filters(asked, list)}
<div id="results">${results(asked, list)}</div>`,
    }
  })
  page(app, deps, 'get', '/missing/finding', async (_, asked): Promise<Answer> => {
    const { revision } = await deps.catalogue.current()
    const outlet = await coverageOf(deps, asked.query.get('outlet') ?? '')
    return {
      tag: `"missing.${revision}.${asked.messages.language}"`,
      title: asked.web.missing.of(outlet.name),
      body: () => findingForm(asked, outlet),
    }
  })
  page(app, deps, 'post', '/missing/finding', async (c, asked): Promise<Answer> => {
    const { web, href } = asked
    const { holder, fields } = await holderOf(deps, c, 'propose')
    const { id, outlet_id } = await proposeFinding(deps, foundIn(fields), holder)
    return {
      tag: null,
      status: 201,
      title: web.missing.heading,
      body: () => html`<h1>${web.missing.heading}</h1>
<p class="lede" role="status">${web.missing.filed(id)}</p>
<p><a href="${href(`/outlets/${outlet_id}`)}">${outlet_id}</a> · <a href="${href('/missing')}">${web.missing.heading}</a></p>`,
    }
  })
}

/** @throws Problem 'not-found' */
async function coverageOf(deps: Deps, id: string): Promise<OutletCoverage> {
  const found = (await listCoverage(deps)).find((each) => each.id === id)
  if (found === undefined) throw new Problem('not-found', 'There is no such outlet with a record that is scored.')
  return found
}

function foundIn(fields: URLSearchParams) {
  const field = (name: string) => fieldOf(fields, name)
  const among = <Value extends string>(values: readonly Value[], name: string): Value => {
    const given = values.find((value) => value === field(name))
    if (given === undefined) throw new Problem('invalid-request', `${name} must be one of ${values.join(', ')}.`)
    return given
  }
  return {
    outletId: field('outlet') ?? '',
    criterion: among(CRITERIA, 'criterion'),
    finding: among(FINDINGS, 'finding'),
    note: field('note') ?? '',
    page: field('page') ?? '',
    title: field('title') ?? '',
    publisher: field('publisher'),
    published: field('published'),
    passage: field('passage'),
    foundOn: among<FoundOn>(FOUND_ON, 'foundOn'),
  }
}

function askedCriterion({ query }: Page, name: string): Criterion | undefined {
  return CRITERIA.find((criterion) => criterion === query.get(name))
}

function filters(asked: Page, list: readonly OutletCoverage[]): Markup {
  const { web, messages, href } = asked
  const countries = countryOptions(
    asked,
    list.flatMap(({ country }) => country ?? []),
  )
  const criteria = CRITERIA.map((criterion) => [criterion, capital(messages.context.whether[criterion])] as const)
  return html`<form method="get" action="${href('/missing')}" class="filters" data-live="results">${asked.kept}
${filterSelect(asked, 'country', web.missing.country, countries)}
${filterSelect(asked, 'unseen', web.missing.unseen, criteria)}
<p class="field"><button>${web.search.go}</button> <a href="${href('/missing')}">${web.search.clear}</a></p>
</form>`
}

function results(asked: Page, list: readonly OutletCoverage[]): Markup {
  const { web, query, url } = asked
  const fitting = coverageWith(list, {
    country: query.get('country') || undefined,
    unseen: askedCriterion(asked, 'unseen'),
  })
  const given = Number(query.get('from'))
  const from = Number.isSafeInteger(given) && given > 0 && given < fitting.length ? given : 0
  const next = from + ON_A_PAGE
  if (fitting.length === 0) return html`<p class="none" role="status">${web.missing.none}</p>`
  return html`<p class="soft" role="status">${web.missing.count(fitting.length)}</p>
${table(asked, fitting.slice(from, next))}
${next >= fitting.length ? NOTHING : html`<p class="after"><a href="${withParameter(`${url.pathname}${url.search}`, 'from', String(next))}" rel="next">${web.search.next}</a></p>`}`
}

function table(asked: Page, list: readonly OutletCoverage[]): Markup {
  const { web, words, messages, href } = asked
  const { columns } = web.missing
  return scrolled(
    'missing',
    html`<table><thead><tr><th scope="col">${columns.outlet}</th><th scope="col">${columns.seen}</th><th scope="col">${columns.newest}</th><th scope="col" class="number">${columns.onePage}</th><th scope="col" class="number">${columns.undated}</th><th scope="col">${columns.ended}</th><th scope="col">${columns.next}</th></tr></thead>
<tbody>${list.map(({ id, name, seen, unseen, newest, onOnePage, onOnePageAndCopies, undated, endedHosts }) => {
      const wanted = unseen.slice(0, NAMED).map((criterion) => messages.context.whether[criterion])
      return html`<tr><th scope="row"><a href="${href(`/outlets/${id}`)}"><bdi>${name}</bdi></a></th><td>${web.missing.seen(seen.length, CRITERIA.length)}</td><td>${newest === null ? NOTHING : dateTag(asked, newest)}</td><td class="number">${words.number(onOnePage.length + onOnePageAndCopies.length)}</td><td class="number">${words.number(undated.length)}</td><td>${endedHosts.map((host, at) => html`${at === 0 ? NOTHING : ', '}<bdi>${host}</bdi>`)}</td><td><a href="${href(`/missing/finding?${new URLSearchParams({ outlet: id, ...(unseen[0] !== undefined && { criterion: unseen[0] }) })}`)}">${wanted.length === 0 ? web.missing.whole : capital(words.list(wanted))}${unseen.length > NAMED ? ' …' : ''}<span class="hidden"> <bdi>${name}</bdi></span></a></td></tr>`
    })}</tbody></table>`,
  )
}

function findingForm(asked: Page, outlet: OutletCoverage): Markup {
  const { web, messages, href } = asked
  const { fields, foundOn } = web.missing
  const chosen = askedCriterion(asked, 'criterion') ?? outlet.unseen[0]
  const box = (id: keyof typeof fields, more: Markup = NOTHING) =>
    html`<p><label for="${id}">${fields[id]}</label> <input type="text" id="${id}" name="${id}" dir="auto"${more}></p>`
  const choice = (
    id: keyof typeof fields,
    options: readonly (readonly [string, string])[],
    selected: string | undefined,
  ) =>
    html`<p><label for="${id}">${fields[id]}</label> <select id="${id}" name="${id}">${options.map(([value, label]) => html`<option value="${value}"${value === selected ? html` selected` : NOTHING}>${capital(label)}</option>`)}</select></p>`
  return html`<h1>${web.missing.of(outlet.name)}</h1>
${standing(asked, outlet)}
<p class="lede">${web.missing.formLede}</p>
<form method="post" action="${href('/missing/finding')}"><input type="hidden" name="outlet" value="${outlet.id}">
${choice(
  'criterion',
  CRITERIA.map((criterion) => [criterion, messages.context.whether[criterion]]),
  chosen,
)}
${choice(
  'finding',
  FINDINGS.map((finding) => [finding, messages.context.findings[finding]]),
  undefined,
)}
<p><label for="note">${fields.note}</label> <textarea id="note" name="note" rows="3" required maxlength="2000" lang="en" dir="ltr"></textarea></p>
${box('page', html` required`)}
${box('title', html` required`)}
${box('publisher')}
${box('published', html` pattern="\\d{4}(-\\d{2}){0,2}"`)}
${box('passage')}
${choice(
  'foundOn',
  FOUND_ON.map((whose) => [whose, foundOn[whose]]),
  undefined,
)}
<p>${keyField(asked, 'propose')}</p>
<p><button>${web.missing.send}</button></p>
</form>`
}

/** What is on record, and which of it lacks a date or a second page. */
function standing(asked: Page, outlet: OutletCoverage): Markup {
  const { web, words, messages, href } = asked
  const links = (ids: readonly string[]) =>
    html`<ul class="inline">${ids.map((id) => html`<li><a href="${href(`/outlets/${outlet.id}#${anchorOf(id)}`)}"><bdi>${anchorOf(id)}</bdi></a></li>`)}</ul>`
  const onOnePage = [...outlet.onOnePage, ...outlet.onOnePageAndCopies]
  const rows: readonly (readonly [string, Markup | string])[] = [
    ...(outlet.seen.length === 0
      ? []
      : [[web.missing.found, words.list(outlet.seen.map((each) => messages.context.whether[each]))] as const]),
    ...(outlet.newest === null ? [] : [[web.missing.columns.newest, dateTag(asked, outlet.newest)] as const]),
    ...(onOnePage.length === 0 ? [] : [[web.missing.secondPage, links(onOnePage)] as const]),
    ...(outlet.undated.length === 0 ? [] : [[web.missing.dateOf, links(outlet.undated)] as const]),
    ...(outlet.endedHosts.length === 0
      ? []
      : [[web.missing.columns.ended, html`<bdi>${outlet.endedHosts.join(' ')}</bdi>`] as const]),
  ]
  return html`<p><a href="${href(`/outlets/${outlet.id}`)}"><bdi>${outlet.name}</bdi></a></p>
<section class="facts"><dl>${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></section>`
}
