import { held } from '../../domain/as-known.ts'
import { carriersOf } from '../../domain/context/carriers.ts'
import { sinceOf } from '../../domain/context/said.ts'
import { CRITERIA } from '../../domain/evidence.ts'
import { directionOf } from '../../domain/language/words.ts'
import { PILLARS } from '../../domain/scoring/methodology.ts'
import { assessorName, verdictClause } from '../../domain/scoring/verdict-words.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { dateTag } from '../parts/evidence-references.ts'
import { flagText } from '../parts/flag-text.ts'
import { kindName } from '../parts/kind-name.ts'
import { scoreScale, scoreWords } from '../parts/score-scale.ts'
import { scrolled } from '../parts/scrolled.ts'
import type { Dossier } from './dossier.ts'

/** Kind, country and name. */
export function identity({ page, record, part }: Dossier): Markup {
  const { words } = page
  const { name, nativeName, kind, country } = part.outlet
  const native = nativeName === null ? null : record.names.find(({ text }) => text === nativeName)
  return html`<header class="who">
<p class="kicker">${kindName(page, kind)}${country === null ? '' : ` · ${words.country(country)}`}</p>
<h1>${name}${nativeName === null ? NOTHING : html` <span class="native" lang="${native?.language ?? 'und'}" dir="${directionOf(native?.language ?? 'und')}">${nativeName}</span>`}</h1>
</header>`
}

/** Flags and notes, which never count in the score. */
export function noted({ page, record, part, linkTo }: Dossier): Markup {
  const { web, words } = page
  if (part.flags.length === 0 && record.note === null) return NOTHING
  return html`<div class="noted">
${
  part.flags.length === 0
    ? NOTHING
    : html`<ul class="flags">${part.flags.map((flag) => {
        const { label, since, evidence } = flag
        const text = html`${label}${since === null ? '' : `${web.site.comma}${web.dossier.since(words.date(since))}`}`
        return html`<li>${flagText(flag, evidence[0] === undefined ? text : html`<a href="${linkTo(evidence[0])}">${text}</a>`)}</li>`
      })}</ul>`
}
${record.note === null ? NOTHING : html`<p class="note" lang="en" dir="ltr">${record.note}</p>`}
</div>`
}

/** Languages, dates, names and addresses. */
export function facts({ page, record, part, viewpoint }: Dossier): Markup {
  const { web, words } = page
  const { name, nativeName, languages } = part.outlet
  const current = record.names.filter((each) => held(each, viewpoint) && each.text !== name && each.text !== nativeName)
  const places = record.locators.filter((each) => held(each, viewpoint))
  return html`<section class="facts" aria-labelledby="facts"><h2 id="facts">${web.dossier.facts}</h2><dl>
${languages.length === 0 ? NOTHING : html`<div><dt>${web.dossier.languages}</dt><dd>${words.list(languages.map(words.language))}</dd></div>`}
${record.founded === null ? NOTHING : html`<div><dt>${web.dossier.founded}</dt><dd>${dateTag(page, record.founded)}</dd></div>`}
${record.closed === null ? NOTHING : html`<div><dt>${web.dossier.closed}</dt><dd>${dateTag(page, record.closed)}</dd></div>`}
${record.issn === undefined ? NOTHING : html`<div><dt>ISSN</dt><dd>${record.issn.join(', ')}</dd></div>`}
${current.length === 0 ? NOTHING : html`<div><dt>${web.dossier.names}</dt><dd><ul class="inline">${current.map(({ text, language, kind: how }) => html`<li><bdi lang="${language}">${text}</bdi> <span class="soft">${web.dossier.nameKinds[how]}</span></li>`)}</ul></dd></div>`}
${places.length === 0 ? NOTHING : html`<div><dt>${web.dossier.addresses}</dt><dd><ul class="inline">${places.map(({ host, path, platform, handle, edition }) => html`<li><bdi>${host === null ? `${platform}: ${handle?.includes('/') ? '' : '@'}${handle}` : `${host}${path ?? ''}`}</bdi>${edition === null ? NOTHING : html` <span class="soft">${edition}</span>`}</li>`)}</ul></dd></div>`}
</dl></section>`
}

/** Advice, score, what assessors say and what is missing; then the meaning of the score and its main contributions. */
export function standing(dossier: Dossier): Markup {
  const { page, part } = dossier
  const { web, words, messages } = page
  const { score, advice, gaps, said, missing } = part
  const records = new Set(score.contributions.flatMap(({ basis }) => basis)).size
  const { value, interval } = score
  return html`<section class="standing" aria-labelledby="score">
<h2 id="score" class="hidden">${web.dossier.standing}</h2>
<p class="advice advice-${advice.level}">${advice.text}</p>
${value === null ? NOTHING : html`<p class="reading">${scoreWords(page, score)}</p>`}
${scoreScale(page, score)}
<p>${said}</p>
${missing === '' ? NOTHING : html`<p>${missing}</p>`}
${
  value === null || interval === null
    ? NOTHING
    : html`<p class="soft">${messages.context.meaning(Math.round(value), Math.round(interval.low), Math.round(interval.high))} ${carried(dossier)}</p>
<details><summary id="parts">${web.score.pillarsSummary}</summary><p class="soft">${web.score.records(records, CRITERIA.length - gaps.length, CRITERIA.length)}</p>
${scrolled(
  'parts',
  html`<table class="pillars"><caption class="hidden">${web.score.pillar}</caption><tbody>${PILLARS.map((pillar) => {
    const tally = score.pillars[pillar]
    return html`<tr><th scope="row">${web.score.pillars[pillar]}</th><td class="number">${tally.value === null ? html`<span class="soft">${web.score.pillarEmpty}</span>` : words.number(tally.value)}</td><td class="wide">${tally.evidence === 0 ? NOTHING : scoreScale(page, tally, false)}</td></tr>`
  })}</tbody></table>`,
)}</details>`
}
</section>`
}

/** The main contributions to the score, in one sentence. */
function carried({ page: { web, messages, words }, record, part }: Dossier): string {
  const carriers = carriersOf(part.score.contributions)
  const [first] = carriers
  if (first === undefined) return ''
  const verdict = (id: string | undefined) => record.assessments.find((each) => each.id === id)
  if (carriers.length === 1 && first.kind === 'family') {
    const assessment = verdict(first.contribution.basis[0])
    if (assessment === undefined) return ''
    const clause = verdictClause(assessment, sinceOf(record, assessment, part.score), messages)
    return first.share > 0.97 ? web.score.restsOnlyOn(clause) : web.score.restsOnOne(clause)
  }
  const names = carriers.map((carrier) =>
    carrier.kind === 'own'
      ? web.score.ownParts[carrier.pillar]
      : assessorName(verdict(carrier.contribution.basis[0])?.assessor ?? '', messages),
  )
  return web.score.restsOn(words.list([...new Set(names)]))
}
