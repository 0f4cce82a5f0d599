import type { LoggedChange } from '../../db/changes.ts'
import type { ChangeRun } from '../../reading/list-change-runs.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { dateTag } from './evidence-references.ts'

/** Changed parts of a record that are named; further ones are counted. */
const NAMED = 12

/** One change log entry: what changed, why, by whom, and whether the score moved. */
export function changeItem(page: Page, change: LoggedChange, named = true): Markup {
  const { seq, at, outletId, kind, cause, changes, score } = change
  const { web, words } = page
  const points = (value: number | null | undefined) => (value == null ? '–' : words.number(value, 1))
  const reason =
    change.kind === 'methodology-changed'
      ? html`<p>${web.changes.methodologyChanged(change.methodology)}</p>`
      : change.kind === 'register-loaded'
        ? html`<p>${web.changes.registerLoaded(words.number(change.register.listings))}</p>`
        : html`<p lang="en" dir="ltr">${cause.reason}</p>`
  return html`<li id="change-${seq}"><p class="what">${named ? html`${subjectOf(page, change)}: ` : NOTHING}${web.changes.kinds[kind]}</p>
<p class="soft">${dateTag(page, at)} · ${web.changes.causes[cause.kind]} · ${web.changes.by(cause.by)}${cause.reviewedBy === null ? '' : ` · ${web.changes.reviewedBy(cause.reviewedBy)}`}</p>
${reason}
${score?.moved && (score.before?.value ?? score.after.value) !== null ? html`<p>${web.changes.moved}: ${points(score.before?.value)} → ${points(score.after.value)}</p>` : NOTHING}
${
  changes.length === 0
    ? NOTHING
    : html`<ul class="inline soft">${changes.slice(0, NAMED).map(({ what, member, id }) => html`<li>${web.changes.whats[what]}: <code>${id === null ? member : id.slice(id.indexOf('/') + 1)}</code></li>`)}${changes.length > NAMED ? html`<li>${web.changes.more(changes.length - NAMED)}</li>` : NOTHING}</ul>`
}
<p class="soft"><a href="/v1/changes/${seq}">${outletId === null ? web.changes.bareEntry(String(seq)) : web.changes.entry(String(seq))}</a></p></li>`
}

/** A run of similar entries of one day on one line, with links to the newest. */
export function changeRun(page: Page, { count, newest, from }: ChangeRun): Markup {
  const { web, words, href } = page
  const [{ seq, at, kind }] = newest
  const number = words.number(count)
  const rest = count - newest.length
  return html`<li id="change-${seq}"><details><summary>${web.changes.runs[kind](number)} <span class="soft">· ${dateTag(page, at)}</span></summary>
<ul class="inline">${newest.map((each) => html`<li>${subjectOf(page, each)}</li>`)}${rest === 0 ? NOTHING : html`<li class="soft">${web.changes.more(rest)}</li>`}</ul>
<p><a href="${href(`/changes?each=1&before=${from + count}`)}">${web.changes.eachOfRun(number)}</a></p></details></li>`
}

/** The outlet or other subject of an entry, linked. */
function subjectOf({ web, href }: Page, { kind, outletId, outletName }: LoggedChange): Markup {
  const [path, name] =
    kind === 'register-loaded'
      ? ['/outlets?depth=listing', web.changes.register]
      : outletId === null
        ? ['/methodology', web.changes.methodology]
        : [`/outlets/${outletId}`, outletName]
  return html`<a href="${href(path)}"><b>${name}</b></a>`
}
