import type { ListedOutlet, OutletFilters } from '../../db/outlets.ts'
import { FLAG_CODES } from '../../domain/context/flag-codes.ts'
import { capital, directionOf } from '../../domain/language/words.ts'
import type { LookupEntries } from '../../domain/lookup/entry.ts'
import { OUTLET_KINDS } from '../../domain/outlet.ts'
import { DEPTHS } from '../../domain/record.ts'
import { LEANINGS } from '../../domain/scoring/methodology.ts'
import type { App, Deps } from '../../http/deps.ts'
import { searchOutlets } from '../../reading/search-outlets.ts'
import type { Snapshot } from '../../reading/snapshot.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { type Page, withParameter } from '../page.ts'
import { kindName } from '../parts/kind-name.ts'
import { scoreWords } from '../parts/score-scale.ts'
import { page } from '../send-page.ts'

const ON_A_PAGE = 40
const FILTERS = ['kind', 'country', 'language', 'standing', 'flag', 'depth', 'sort'] as const

/** Values of the rating filter, as filters of the store. */
const STANDINGS: Readonly<Record<string, Pick<OutletFilters, 'leaning' | 'status'>>> = {
  reliable: { leaning: 'reliable' },
  open: { leaning: 'open' },
  unreliable: { leaning: 'unreliable' },
  insufficient: { status: 'insufficient' },
  'not-applicable': { status: 'not-applicable' },
}

/** Search as you type, with filters; without a name, all outlets ordered by name. */
export function searchPage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/outlets', async (_, asked) => {
    const { web, query } = asked
    const snapshot = await deps.catalogue.current()
    const q = query.get('q')?.trim().slice(0, 200) ?? ''
    const filters = filtersOf(query)
    const results = await searchResults(deps, asked, {
      q,
      filters,
      order: orderOf(query),
      limit: ON_A_PAGE,
      cursor: query.get('cursor') ?? undefined,
      pick: true,
    })
    return {
      tag: `"outlets.${snapshot.revision}.${asked.today}.${asked.messages.language}"`,
      title: web.search.heading,
      place: 'outlets' as const,
      body: () => html`<h1>${web.search.heading}</h1>
${form(asked, snapshot, q)}
<div id="results">${results}</div>`,
    }
  })
}

/** `high` or `low` score first; undefined for order by name. */
function orderOf(query: URLSearchParams): Wanted['order'] {
  const order = query.get('sort')
  return order === 'high' || order === 'low' ? order : undefined
}

function filtersOf(query: URLSearchParams): OutletFilters {
  const given = (name: string) => query.get(name) || undefined
  return {
    depth: DEPTHS.find((depth) => depth === given('depth')),
    kind: given('kind'),
    country: given('country')?.toUpperCase(),
    language: given('language'),
    flag: given('flag'),
    ...STANDINGS[given('standing') ?? ''],
  }
}

function form(asked: Page, snapshot: Snapshot, q: string): Markup {
  const { web, words, messages, href, query } = asked
  const { countries, languages } = facetsOf(snapshot)
  const named = (codes: readonly string[], name: (code: string) => string) =>
    codes
      .map((code) => [code, capital(name(code))] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, messages.language))
  const options: Readonly<Record<(typeof FILTERS)[number], readonly (readonly [string, string])[]>> = {
    kind: OUTLET_KINDS.map((kind) => [kind, kindName(asked, kind)]),
    country: named(countries, words.country),
    language: named(languages, words.language),
    standing: [
      ...LEANINGS.map((leaning) => [leaning, capital(messages.context.leanings[leaning])] as const),
      ['insufficient', capital(messages.context.notPlaced)],
      ['not-applicable', capital(messages.context.noScore)],
    ],
    flag: FLAG_CODES.map((flag) => [flag, messages.context.flags[flag]]),
    depth: DEPTHS.map((depth) => [depth, capital(web.search.depths[depth])]),
    sort: [
      ['high', capital(web.search.sorts.high)],
      ['low', capital(web.search.sorts.low)],
    ],
  }
  return html`<form method="get" action="${href('/outlets')}" class="filters" role="search" data-live="results">${asked.kept}
<p class="field wide"><label for="q">${web.search.label}</label><input type="search" id="q" name="q" value="${q}" dir="auto" autocomplete="off" spellcheck="false"></p>
${FILTERS.map(
  (name) =>
    html`<p class="field"><label for="${name}">${web.search[name]}</label><select id="${name}" name="${name}"><option value="">${name === 'sort' ? capital(web.search.sorts.name) : web.search.any}</option>${options[name].map(([value, label]) => html`<option value="${value}"${(name === 'country' ? query.get(name)?.toUpperCase() : query.get(name)) === value ? html` selected` : NOTHING}>${label}</option>`)}</select></p>`,
)}
<p class="field"><button>${web.search.go}</button> <a href="${href('/outlets')}">${web.search.clear}</a></p>
</form>`
}

interface Facets {
  readonly countries: readonly string[]
  readonly languages: readonly string[]
}

const facets = new WeakMap<LookupEntries, Facets>()

/** Countries and languages of the outlets in the catalogue. */
function facetsOf({ entries }: Snapshot): Facets {
  let found = facets.get(entries)
  if (found === undefined) {
    const countries = new Set<string>()
    const languages = new Set<string>()
    for (const entry of entries) {
      if (entry.country !== null) countries.add(entry.country)
      for (const language of entry.languages) languages.add(language)
    }
    found = { countries: [...countries], languages: [...languages] }
    facets.set(entries, found)
  }
  return found
}

interface Wanted {
  readonly q: string
  readonly filters?: OutletFilters
  readonly order?: 'high' | 'low' | undefined
  readonly limit: number
  readonly cursor?: string | undefined
  /** Whether outlets can be selected for comparison. */
  readonly pick?: boolean
}

/** Matching outlets as a list of links with scores. */
export async function searchResults(
  deps: Deps,
  asked: Page,
  { q, filters = {}, order, limit, cursor, pick = false }: Wanted,
): Promise<Markup> {
  const { web, words, href, url } = asked
  const snapshot = await deps.catalogue.current()
  const { items, next, depths } = await searchOutlets(deps, snapshot, {
    q: q === '' ? undefined : q,
    filters,
    order,
    cursor,
    limit,
  })
  if (items.length === 0) return html`<p class="none" role="status">${pick ? web.search.none : web.home.noMatches}</p>`
  const list = html`<ul class="outlets">${items.map((outlet) => row(asked, outlet, pick))}</ul>`
  if (!pick) return html`<h2>${web.home.matches}</h2>${list}`
  const address = `${url.pathname}${url.search}`
  const told =
    q === '' && order !== undefined
      ? web.search.scored
      : depths !== null && filters.depth !== undefined
        ? web.search.found(depths[filters.depth], false)
        : depths !== null
          ? web.search.counts(words.number(depths.dossier), depths.listing === 0 ? '' : words.number(depths.listing))
          : cursor === undefined
            ? web.search.found(items.length, next !== null)
            : ''
  const more =
    next === null
      ? NOTHING
      : html`<a href="${withParameter(address, 'cursor', next)}" rel="next">${web.search.next}</a>`
  return html`<h2 class="hidden">${web.search.results}</h2><p class="soft" role="status">${told}</p>
<form method="get" action="${href('/compare')}">${asked.kept}${list}<p class="after"><button>${web.search.compare}</button> ${more}</p></form>`
}

function row(asked: Page, outlet: ListedOutlet, pick: boolean): Markup {
  const { id, name, nativeName, kind, country, languages, score, advice } = outlet
  const { web, words, messages, href } = asked
  return html`<li>${pick ? html`<input type="checkbox" name="outlet" value="${id}" aria-label="${web.search.pick(name)}">` : NOTHING}<div><a href="${href(`/outlets/${id}`)}">${name}</a>${nativeName === null ? NOTHING : html` <bdi class="native" lang="${languages[0] ?? 'und'}" dir="${directionOf(languages[0] ?? 'und')}">${nativeName}</bdi>`}<p class="soft">${kindName(asked, kind)}${country === null ? '' : ` · ${words.country(country)}`}</p></div><div class="reading"><p>${scoreWords(asked, score)}</p>${advice === null || advice === 'none' ? NOTHING : html`<p class="soft">${messages.context.adviceInShort[advice]}</p>`}</div></li>`
}
