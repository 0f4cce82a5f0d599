import type { Sourced } from '../../domain/outlet.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { dayOf } from '../parts/evidence-references.ts'
import type { Dossier } from './dossier.ts'

/** What the outlet says for itself. */
export function replies({ page }: Dossier): Markup {
  const { web } = page
  return html`<section aria-labelledby="replies"><h2 id="replies">${web.dossier.replies}</h2><p class="soft">${web.dossier.noReplies}</p></section>`
}

/** What was added and withdrawn, by the day on which it was. */
export function recordChanges({ page, record, view }: Dossier): Markup {
  const { web } = page
  const lists: readonly (readonly Sourced[])[] = [
    record.names,
    record.locators,
    record.stakes,
    record.related,
    record.transparency,
    record.trackRecord,
    record.assessments,
  ]
  const added = new Map<string, number>()
  const withdrawn: Sourced[] = []
  for (const each of lists.flat()) {
    if (each.recordedAt > view.knownAt) continue
    const day = each.recordedAt.slice(0, 10)
    added.set(day, (added.get(day) ?? 0) + 1)
    if (each.withdrawnAt !== null && each.withdrawnAt <= view.knownAt) withdrawn.push(each)
  }
  const days = [...new Set([...added.keys(), ...withdrawn.map(({ withdrawnAt }) => (withdrawnAt ?? '').slice(0, 10))])]
    .sort()
    .reverse()
  return html`<section aria-labelledby="changes"><h2 id="changes">${web.dossier.changes}</h2>
<ol class="plain">${days.map((day) => {
    const gone = withdrawn.filter(({ withdrawnAt }) => withdrawnAt?.startsWith(day))
    return html`<li>${dayOf(page, day)}: ${added.has(day) ? web.dossier.added(added.get(day) ?? 0) : ''}${
      gone.length === 0
        ? NOTHING
        : html`<ul>${gone.map(({ id, withdrawalReason }) => html`<li>${web.dossier.withdrawn}: <code>${id}</code>${withdrawalReason === null ? NOTHING : html` – <span lang="en">${withdrawalReason}</span>`}</li>`)}</ul>`
    }</li>`
  })}</ol></section>`
}

/** How to cite the page, and the same as files. */
export function takeAway({ page, part, view }: Dossier): Markup {
  const { web, words, url, today } = page
  const { id, name } = part.outlet
  const permanent = `${url.origin}/outlets/${id}?asOf=${view.asOf}`
  const asked = view.asOf === today ? '' : `?asOf=${view.asOf}`
  const files: readonly (readonly [string, string])[] = [
    [web.dossier.takeRecord, `/v1/outlets/${id}${asked}`],
    [web.dossier.takeEvidence, `/v1/outlets/${id}/evidence${asked}`],
    [web.dossier.takeScore, `/v1/outlets/${id}/score${asked}`],
    [web.dossier.takeTable, `/outlets/${id}/evidence.csv${asked}`],
  ]
  return html`<section aria-labelledby="cite"><h2 id="cite">${web.dossier.cite}</h2>
<p class="cite">${web.dossier.citeLede(name, words.date(view.asOf), permanent)}</p>
<h3>${web.dossier.take}</h3><ul class="inline">${files.map(([label, path]) => html`<li><a href="${path}">${label}</a></li>`)}</ul></section>`
}
