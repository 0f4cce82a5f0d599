import { held } from '../../domain/as-known.ts'
import { earliestDay } from '../../domain/date.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { anchorOf } from '../parts/evidence-references.ts'
import type { Dossier } from './dossier.ts'

/** Owners and related outlets, as a list drawn as a small graph. */
export function owners({ page, record, part, viewpoint, links }: Dossier): Markup {
  const { web, words, href } = page
  const { dossier } = web
  // Leaves out what began after the day shown.
  const known = record.stakes.filter(
    ({ withdrawnAt, validFrom }) =>
      withdrawnAt === null && (validFrom === null || earliestDay(validFrom) <= viewpoint.asOf),
  )
  const stakes = known.filter((each) => held(each, viewpoint))
  const past = known.filter((each) => !stakes.includes(each))
  const related = record.related.filter((each) => held(each, viewpoint))
  const line = (
    each: (typeof stakes)[number],
  ) => html`<li id="${anchorOf(each.id)}" class="party party-${each.partyKind}"><p class="node"><b>${each.party}</b>${each.partyKind === 'unknown' ? NOTHING : html` <span class="soft">${dossier.parties[each.partyKind]}</span>`}</p>
<p class="edge">${dossier.relations[each.relation]}${each.share === null ? '' : ` ${dossier.share(words.percent(each.share / 100))}`}${each.validFrom === null ? '' : `${web.site.comma}${dossier.since(words.date(each.validFrom))}`}${each.validTo === null ? '' : `${web.site.comma}${dossier.until(words.date(each.validTo))}`}${each.disputed ? html` <span class="chip">${dossier.disputed}</span>` : NOTHING}</p>
${each.note === null ? NOTHING : html`<p class="said" lang="en" dir="ltr">${each.note}</p>`}
${links.of(each)}</li>`
  return html`<section aria-labelledby="owners">
<h2 id="owners">${dossier.owners}</h2>
<div class="graph">
${stakes.length === 0 ? html`<p class="soft">${past.length === 0 ? dossier.noOwners : dossier.noOwnerNow}</p>` : html`<ul class="parties">${stakes.map(line)}</ul>`}
<p class="hub">${part.outlet.name}</p>
${
  related.length === 0
    ? NOTHING
    : html`<ul class="related">${related.map(({ outletId, name, relation }) => html`<li><span class="edge">${dossier.relatedAs[relation]}</span> <span class="node">${outletId === null ? name : html`<a href="${href(`/outlets/${outletId}`)}">${name}</a>`}</span></li>`)}</ul>`
}
</div>
${past.length === 0 ? NOTHING : html`<ul class="parties past">${past.map(line)}</ul>`}
</section>`
}
