import { listChanges, readSignedHead } from '../../db/changes.ts'
import type { App, Deps } from '../../http/deps.ts'
import { type ChangeRun, listChangeRuns } from '../../reading/list-change-runs.ts'
import { html, NOTHING } from '../markup.ts'
import { withParameter } from '../page.ts'
import { changeItem, changeRun } from '../parts/change-item.ts'
import { page } from '../send-page.ts'

const ON_A_PAGE = 25

/** The change log for readers, with long runs folded, and links to its feeds. */
export function changesPage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/changes', async (_, asked) => {
    const { web, query, href, messages, url } = asked
    const outletId = query.get('outlet') || undefined
    const before = Number(query.get('before'))
    const start = Number.isSafeInteger(before) && before > 0 ? before : null
    const { hash } = await readSignedHead(deps.db)
    const { runs, next } =
      outletId === undefined && !query.has('each')
        ? await listChangeRuns(deps.db, start, ON_A_PAGE)
        : await listEach(deps, outletId, start)
    const feed = (path: string) => (outletId === undefined ? path : withParameter(path, 'outlet', outletId))
    return {
      tag: `"changes.${hash.slice(0, 32)}.${messages.language}"`,
      title: web.changes.heading,
      place: 'changes' as const,
      head: html`<link rel="alternate" type="application/atom+xml" title="Atom" href="${feed('/v1/changes.atom')}">
<link rel="alternate" type="application/feed+json" title="JSON Feed" href="${feed('/v1/changes.json-feed')}">`,
      body: () => html`<h1>${web.changes.heading}</h1>
<p class="lede">${web.changes.lede}</p>
<p>${web.changes.feeds} <a href="${feed('/v1/changes.atom')}">Atom</a> · <a href="${feed('/v1/changes.json-feed')}">JSON Feed</a> · <a href="${feed('/v1/changes')}">JSON</a></p>
${runs.length === 0 ? html`<p>${web.changes.none}</p>` : html`<ol class="plain changes">${runs.map((run) => (run.count === 1 ? changeItem(asked, run.newest[0]) : changeRun(asked, run)))}</ol>`}
<p class="after">${start === null ? NOTHING : html`<a href="${href(feed('/changes'))}">${web.changes.newest}</a>`} ${
        next === null
          ? NOTHING
          : html`<a href="${withParameter(`${url.pathname}${url.search}`, 'before', String(next))}" rel="next">${web.changes.older}</a>`
      }</p>`,
    }
  })
}

/** Single entries, unfolded: those of an outlet, or of a run that a reader opened. */
async function listEach({ db }: Deps, outletId: string | undefined, start: number | null) {
  const found = await listChanges(db, { outletId }, start, ON_A_PAGE + 1)
  const runs = found.slice(0, ON_A_PAGE).map((change): ChangeRun => ({ count: 1, newest: [change], from: change.seq }))
  return { runs, next: found.length > ON_A_PAGE ? (runs.at(-1)?.from ?? null) : null }
}
