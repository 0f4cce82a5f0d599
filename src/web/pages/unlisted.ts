import { OUTLET_KINDS, type OutletKind } from '../../domain/outlet.ts'
import { proposeListing } from '../../editorial/propose-listing.ts'
import type { App, Deps } from '../../http/deps.ts'
import { listUnlisted, type UnlistedDomain } from '../../reading/list-unlisted.ts'
import { fieldOf } from '../form.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { holderOf, keyField } from '../parts/key-field.ts'
import { kindName } from '../parts/kind-name.ts'
import { scrolled } from '../parts/scrolled.ts'
import { type Answer, page } from '../send-page.ts'

const DAYS = 30
const SHOWN = 100

/** The unlisted sources requested most, for holders of a key, and a form that proposes a listing. */
export function unlistedPages(app: App, deps: Deps): void {
  page(app, deps, 'get', '/unlisted', (_, asked) => ({
    tag: `"unlisted.${asked.messages.language}"`,
    title: asked.web.unlisted.heading,
    body: () => html`${heading(asked)}
<form method="post" action="${asked.href('/unlisted')}" class="after">${keyField(asked, 'analyse')}<button>${asked.web.unlisted.show}</button></form>`,
  }))
  page(app, deps, 'post', '/unlisted', async (c, asked): Promise<Answer> => {
    await holderOf(deps, c, 'analyse')
    const domains = await listUnlisted(deps, { days: DAYS, limit: SHOWN })
    const { web } = asked
    return {
      tag: null,
      title: web.unlisted.heading,
      body: () => html`${heading(asked)}
${domains.length === 0 ? html`<p>${web.unlisted.none}</p>` : table(asked, domains)}`,
    }
  })
  page(app, deps, 'get', '/unlisted/listing', (_, asked) => ({
    tag: null,
    title: asked.web.unlisted.open,
    body: () => listingForm(asked),
  }))
  page(app, deps, 'post', '/unlisted/listing', async (c, asked): Promise<Answer> => {
    const { holder, fields } = await holderOf(deps, c, 'propose')
    const { id } = await proposeListing(deps, openingOf(fields), holder)
    const { web } = asked
    return {
      tag: null,
      status: 201,
      title: web.unlisted.open,
      body: () => html`<h1>${web.unlisted.open}</h1>
<p class="lede" role="status">${web.unlisted.filed(id)}</p>
<p><a href="${asked.href('/unlisted')}">${web.unlisted.heading}</a></p>`,
    }
  })
}

function openingOf(fields: URLSearchParams) {
  const field = (name: string) => fieldOf(fields, name)
  return {
    domain: field('domain') ?? '',
    name: field('name'),
    kind: OUTLET_KINDS.find((kind) => kind === field('kind')),
    country: field('country')?.toUpperCase(),
    language: field('language'),
    page: field('page'),
  }
}

function heading({ web }: Page): Markup {
  return html`<h1 id="unlisted">${web.unlisted.heading}</h1>
<p class="lede">${web.unlisted.lede(DAYS)}</p>`
}

function table(asked: Page, domains: readonly UnlistedDomain[]): Markup {
  const { web, words, href } = asked
  const { columns, open } = web.unlisted
  return scrolled(
    'unlisted',
    html`<table><thead><tr><th scope="col">${columns.domain}</th><th scope="col" class="number">${columns.answers}</th><th scope="col">${columns.last}</th><th scope="col">${columns.names}</th><th scope="col">${open}</th></tr></thead>
<tbody>${domains.map(
      ({ domain, answers, last, names }) =>
        html`<tr><th scope="row"><bdi>${domain}</bdi></th><td class="number">${answers}</td><td>${words.date(last)}</td><td>${names.map((name, at) => html`${at === 0 ? NOTHING : ', '}<bdi>${name}</bdi>`)}</td><td><a href="${href(`/unlisted/listing?${new URLSearchParams({ domain, name: names[0] ?? '' })}`)}">${open}<span class="hidden"> <bdi>${domain}</bdi></span></a></td></tr>`,
    )}</tbody></table>`,
  )
}

function listingForm(asked: Page): Markup {
  const { web, query, href } = asked
  const { fields } = web.unlisted
  const domain = (query.get('domain') ?? '').slice(0, 253)
  const name = (query.get('name') ?? '').slice(0, 200)
  const box = (id: keyof typeof fields, value: string, more: Markup = NOTHING) =>
    html`<p><label for="${id}">${fields[id]}</label> <input type="text" id="${id}" name="${id}" value="${value}" dir="auto" spellcheck="false"${more}></p>`
  const chosen: OutletKind = 'news-site'
  return html`<h1>${web.unlisted.open}</h1>
<p class="lede">${web.unlisted.formLede}</p>
<form method="post" action="${href('/unlisted/listing')}">
${box('domain', domain, html` required`)}
${box('name', name, html` required`)}
<p><label for="kind">${fields.kind}</label> <select id="kind" name="kind">${OUTLET_KINDS.map((kind) => html`<option value="${kind}"${kind === chosen ? html` selected` : NOTHING}>${kindName(asked, kind)}</option>`)}</select></p>
${box('country', '', html` maxlength="2"`)}
${box('language', '')}
${box('page', domain === '' ? '' : `https://${domain}/`, html` required`)}
<p>${keyField(asked, 'propose')}</p>
<p><button>${web.unlisted.send}</button></p>
</form>`
}
