import type { LoggedChange } from '../../db/changes.ts'
import { directionOf } from '../../domain/language/words.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { changeItem } from '../parts/change-item.ts'
import { anchorOf, dateTag, outward } from '../parts/evidence-references.ts'
import type { Dossier } from './dossier.ts'

/** The outlet's replies, verbatim, and disputes with their outcomes. */
export function replies({ page, part, linkTo }: Dossier): Markup {
  const { web } = page
  const about = (evidence: readonly string[]) =>
    evidence.length === 0
      ? NOTHING
      : html`<p class="soft">${web.dossier.about} ${evidence.map((id) => html`<a href="${linkTo(id)}">${anchorOf(id)}</a> `)}</p>`
  const words = (text: string, language: string) =>
    html`<blockquote lang="${language}" dir="${directionOf(language)}"><p>${text}</p></blockquote>`
  const empty = part.replies.length + part.disputes.length === 0
  return html`<section aria-labelledby="replies"><h2 id="replies">${web.dossier.replies}</h2>
${empty ? html`<p class="soft">${web.dossier.noReplies}</p>` : NOTHING}
${part.replies.map(({ id, text, language, author, url, evidence, recordedAt, proof }) => html`<article id="reply-${id}"><h3>${web.dossier.reply} · ${author}</h3>${words(text, language)}<p class="soft">${dateTag(page, recordedAt)}${proof === null ? '' : ` · ${web.dossier.proven}`}${url === null ? NOTHING : html` · ${outward(url, url)}`}</p>${about(evidence)}</article>`)}
${part.disputes.map(({ id, state, filedAt, statement, language, decision, disputant, evidence }) => html`<article id="dispute-${id}"><h3>${web.dossier.dispute} · ${web.dossier.disputeStates[state]}</h3>${statement === null ? NOTHING : words(statement, language)}<p class="soft">${dateTag(page, filedAt)} · ${web.dossier.disputants[disputant]}</p>${decision === null ? NOTHING : html`<p>${decision.text} <span class="soft">${dateTag(page, decision.at)}</span></p>`}${about(evidence)}</article>`)}
</section>`
}

/** The newest change log entries about this outlet. */
export function recordChanges({ page, part }: Dossier, changes: readonly LoggedChange[]): Markup {
  const { web, href } = page
  return html`<section aria-labelledby="changes"><h2 id="changes">${web.dossier.changes}</h2>
${changes.length === 0 ? html`<p class="soft">${web.dossier.noChanges}</p>` : html`<ol class="plain changes">${changes.map((change) => changeItem(page, change, false))}</ol>`}
<p><a href="${href(`/changes?outlet=${part.outlet.id}`)}">${web.dossier.allChanges}</a></p></section>`
}

/** How to cite the page, and downloads of its data. */
export function takeAway({ page, part, viewpoint }: Dossier): Markup {
  const { web, words, origin, today } = page
  const { id, name } = part.outlet
  const permanent = `${origin}/outlets/${id}?asOf=${viewpoint.asOf}`
  const asked = viewpoint.asOf === today ? '' : `?asOf=${viewpoint.asOf}`
  const files: readonly (readonly [string, string])[] = [
    [web.dossier.takeRecord, `/v1/outlets/${id}${asked}`],
    [web.dossier.takeEvidence, `/v1/outlets/${id}/evidence${asked}`],
    [web.dossier.takeScore, `/v1/outlets/${id}/score${asked}`],
    [web.dossier.takeTable, `/outlets/${id}/evidence.csv${asked}`],
  ]
  return html`<section aria-labelledby="cite"><h2 id="cite">${web.dossier.cite}</h2>
<p class="cite">${web.dossier.citeLede(name, words.date(viewpoint.asOf), permanent)}</p>
<h3>${web.dossier.take}</h3><ul class="inline">${files.map(([label, path]) => html`<li><a href="${path}">${label}</a></li>`)}</ul></section>`
}
