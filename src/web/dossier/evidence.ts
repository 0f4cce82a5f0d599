import { newestByCriterion } from '../../domain/context/flags.ts'
import { CRITERIA, dateOf, type TrackRecordEntry } from '../../domain/evidence.ts'
import { evidenceAt } from '../../domain/evidence-at.ts'
import { capital } from '../../domain/language/words.ts'
import type { Contribution } from '../../domain/scoring/contribution.ts'
import type { Dissent } from '../../domain/scoring/dissent.ts'
import { assessorName, familyName, verdictWords } from '../../domain/scoring/verdict-words.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { anchorOf, dateTag } from '../parts/evidence-references.ts'
import { scrolled } from '../parts/scrolled.ts'
import type { Dossier } from './dossier.ts'
import type { RulingRun } from './ruling-runs.ts'

/** The twelve transparency criteria with finding, source and date, or a note that there is no finding yet. */
export function transparency({ page, record, viewpoint, links }: Dossier): Markup {
  if (record.kind === 'platform') return NOTHING
  const { web, messages } = page
  const found = new Map(newestByCriterion(record, viewpoint).map((note) => [note.criterion, note]))
  return html`<section aria-labelledby="transparency">
<h2 id="transparency">${web.dossier.transparency}</h2>
<p>${web.dossier.transparencyLede}</p>
${scrolled(
  'transparency',
  html`<table class="criteria"><thead><tr><th scope="col">${web.dossier.criterion}</th><th scope="col">${web.dossier.finding}</th><th scope="col">${web.dossier.seen}</th></tr></thead><tbody>
${CRITERIA.map((criterion) => {
  const note = found.get(criterion)
  if (note === undefined)
    return html`<tr class="gap"><th scope="row">${messages.context.criteria[criterion]}</th><td colspan="2">${web.dossier.noFinding}</td></tr>`
  return html`<tr id="${anchorOf(note.id)}"><th scope="row">${messages.context.criteria[criterion]}</th><td><span class="finding finding-${note.finding}">${messages.context.findings[note.finding]}</span></td><td><p lang="en" dir="ltr">${note.note}</p><p class="soft">${dateTag(page, note.observedOn)} · ${web.dossier.bases[note.basis]}</p>${links.of(note)}</td></tr>`
})}
</tbody></table>`,
)}</section>`
}

/** The track record: bodies with many rulings in a line each, the rest on a timeline, newest first. */
export function trackRecord(dossier: Dossier): Markup {
  const { page, entries, shown, runs, part, viewpoint } = dossier
  const { web, words, href } = page
  const inRuns = new Set(runs.flatMap(({ rulings }) => rulings))
  const single = shown.filter((entry) => !inRuns.has(entry))
  const years = Map.groupBy(single, (entry) => dateOf(entry)?.slice(0, 4) ?? web.dossier.undated)
  return html`<section aria-labelledby="record">
<h2 id="record">${web.dossier.record}</h2>
${
  entries.length === 0
    ? html`<p class="soft">${web.dossier.noRecord}</p>`
    : html`<p>${web.dossier.recordLede}</p>${runs.length === 0 ? NOTHING : html`<ul class="plain runs">${runs.map((run) => rulingRun(dossier, run))}</ul>`}<div class="timeline">${[...years].map(([year, own]) => html`<section><h3>${year}</h3><ol>${own.map((entry) => trackEntry(dossier, entry))}</ol></section>`)}</div>`
}
${shown.length === entries.length ? NOTHING : html`<p>${web.dossier.shown(words.number(shown.length), words.number(entries.length))} <a href="${href(`/outlets/${part.outlet.id}?all=1&asOf=${viewpoint.asOf}#record`)}">${web.dossier.showAll(words.number(entries.length))}</a></p>`}
</section>`
}

/** The rulings of one body: how many, from when to when and with what outcomes; a line each where it is opened. */
function rulingRun(dossier: Dossier, { body, rulings, years }: RulingRun): Markup {
  const { page, shown, links } = dossier
  const { web, words, messages } = page
  const visible = new Set(shown)
  const counts = Map.groupBy(rulings, ({ outcome }): string => outcome)
  const outcomes = Object.entries(messages.scoring.outcomes.ruling).flatMap(([outcome, said]) => {
    const count = counts.get(outcome)?.length ?? 0
    return count === 0 ? [] : [`${words.number(count)} × ${said}`]
  })
  const span = years === null ? null : years[0] === years[1] ? years[0] : years.join('–')
  return html`<li><details><summary><b>${body}</b> · ${[web.dossier.rulings(words.number(rulings.length)), ...(span === null ? [] : [span]), ...outcomes].join(' · ')}</summary>
<ol class="plain">${rulings
    .filter((entry) => visible.has(entry))
    .map(
      (entry) =>
        html`<li id="${anchorOf(entry.id)}" class="line ${sideOf(dossier, entry)}"><p>${whenOf(page, entry)} · <b>${outcomeOf(page, entry)}</b>${subjectOf(page, entry)} · <span lang="en" dir="ltr">${entry.note}</span></p>${links.of(entry)}</li>`,
    )}</ol></details></li>`
}

function sideOf({ contributions }: Dossier, { id }: TrackRecordEntry): string {
  const contribution = contributions.get(id)
  if (contribution === undefined) return 'none'
  return contribution.x > 0.5 ? 'for' : contribution.x < 0.5 ? 'against' : 'even'
}

function outcomeOf({ messages }: Page, { kind, outcome }: TrackRecordEntry): string {
  return capital(messages.scoring.outcomes[kind][outcome] ?? outcome)
}

function subjectOf({ messages }: Page, { subject }: TrackRecordEntry): string {
  return subject === 'other' ? '' : ` · ${messages.scoring.subjects[subject]}`
}

function trackEntry(dossier: Dossier, entry: TrackRecordEntry): Markup {
  const { page, links, contributions } = dossier
  const { web } = page
  const { id, body, note, basis } = entry
  const contribution = contributions.get(id)
  return html`<li id="${anchorOf(id)}" class="entry ${sideOf(dossier, entry)}"><p class="what"><b>${outcomeOf(page, entry)}</b>${subjectOf(page, entry)}</p><p class="soft">${body} · ${whenOf(page, entry)} · ${web.dossier.bases[basis]}</p><p lang="en" dir="ltr">${note}</p><p class="soft counts">${weightOf(page, contribution)}</p>${links.of(entry)}</li>`
}

/** The date of an entry, or the bounds of it. */
function whenOf(page: Page, { occurredOn, occurredBy, occurredFrom }: TrackRecordEntry): Markup {
  if (occurredBy === null) return dateTag(page, occurredOn)
  const { web, words } = page
  const by = words.date(occurredBy)
  const when = occurredFrom === null ? web.dossier.onOrBefore(by) : web.dossier.between(words.date(occurredFrom), by)
  return html`<time datetime="${occurredBy}">${when}</time>`
}

function weightOf({ web, words }: Page, contribution: Contribution | undefined): string {
  if (contribution === undefined) return web.score.uncounted
  const { units, x } = contribution
  const parts = [
    units * x < 0.005 ? '' : web.score.more(words.number(units * x, 2), 'for'),
    units * (1 - x) < 0.005 ? '' : web.score.more(words.number(units * (1 - x), 2), 'against'),
  ]
  const shown = parts.filter((part) => part !== '')
  return shown.length === 0 ? web.score.uncounted : words.list(shown)
}

/** Assessors' verdicts, and where they or the pillars of the score disagree. */
export function assessments({ page, record, part, viewpoint, links, contributions }: Dossier): Markup {
  const { web, messages } = page
  const { assessments: shown } = evidenceAt(record, viewpoint)
  // Of a family of assessors the one whose verdict counts, as no other need be on record.
  const nameOf = (family: string) => {
    const counted = shown.find(({ id }) => contributions.get(id)?.signal === `assessment.${family}`)
    return counted === undefined ? familyName(family, messages) : assessorName(counted.assessor, messages)
  }
  const differ = ({ kind, between: [low, high] }: Dissent): string => {
    if (kind === 'assessors') return web.score.dissent(nameOf(low), nameOf(high))
    const part = (name: string) => web.score.pillars[name as keyof typeof web.score.pillars]
    return web.score.dissentOfParts(part(low), part(high))
  }
  return html`<section aria-labelledby="assessments">
<h2 id="assessments">${web.dossier.assessments}</h2>
${
  shown.length === 0
    ? html`<p class="soft">${web.dossier.noAssessments}</p>`
    : scrolled(
        'assessments',
        html`<table><thead><tr><th scope="col">${web.dossier.assessor}</th><th scope="col">${web.dossier.verdict}</th><th scope="col">${web.dossier.seen}</th></tr></thead><tbody>${shown.map(
          (each) =>
            html`<tr id="${anchorOf(each.id)}"><th scope="row">${capital(assessorName(each.assessor, messages))}</th><td>${verdictWords(each, messages)}${each.scope === null ? NOTHING : html` <span class="soft" lang="en" dir="ltr">${each.scope}</span>`}</td><td><p lang="en" dir="ltr">${each.note}</p><p class="soft">${dateTag(page, each.assessedOn)} · ${weightOf(page, contributions.get(each.id))}</p>${links.of(each)}</td></tr>`,
        )}</tbody></table>`,
      )
}
${
  part.score.dissent.length === 0
    ? NOTHING
    : html`<h3>${web.dossier.dissent}</h3><ul>${part.score.dissent.map((each) => html`<li>${differ(each)}</li>`)}</ul>`
}
</section>`
}

/** The criteria without a finding. */
export function gaps({ page: { web, messages }, part }: Dossier): Markup {
  if (part.gaps.length === 0) return NOTHING
  return html`<section aria-labelledby="gaps"><h2 id="gaps">${web.dossier.gaps}</h2><p>${web.dossier.gapsLede}</p><ul class="inline gaps">${part.gaps.map((criterion) => html`<li>${capital(messages.context.whether[criterion])}</li>`)}</ul></section>`
}
