import { held } from '../../domain/as-known.ts'
import { CRITERIA } from '../../domain/evidence.ts'
import { PILLARS } from '../../domain/scoring/methodology.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { dayOf } from '../parts/evidence-references.ts'
import { kindName } from '../parts/kind-name.ts'
import { scoreScale, scoreWords } from '../parts/score-scale.ts'
import { scrolled } from '../parts/scrolled.ts'
import { directionOf } from '../words.ts'
import type { Dossier } from './dossier.ts'

/** Who it is: name, kind, place, what is noted about it, and the facts. */
export function identity({ page, record, part, linkTo }: Dossier): Markup {
  const { web, words } = page
  const { name, nativeName, kind, country } = part.outlet
  const native = nativeName === null ? null : record.names.find(({ text }) => text === nativeName)
  return html`<header class="who">
<p class="kicker">${kindName(page, kind)}${country === null ? '' : ` · ${words.country(country)}`}</p>
<h1>${name}${nativeName === null ? NOTHING : html` <span class="native" lang="${native?.language ?? 'und'}" dir="${directionOf(native?.language ?? 'und')}">${nativeName}</span>`}</h1>
<p class="lede">${part.summary}</p>
${
  part.flags.length === 0
    ? NOTHING
    : html`<ul class="flags">${part.flags.map(({ label, since, evidence }) => {
        const text = html`${label}${since === null ? '' : `, ${web.dossier.since(words.date(since))}`}`
        return html`<li>${evidence[0] === undefined ? text : html`<a href="${linkTo(evidence[0])}">${text}</a>`}</li>`
      })}</ul>`
}
${record.note === null ? NOTHING : html`<p class="note" lang="en" dir="ltr">${record.note}</p>`}
</header>`
}

/** Plain facts: languages, dates, names and addresses. */
export function facts({ page, record, part, view }: Dossier): Markup {
  const { web, words } = page
  const { name, nativeName, languages } = part.outlet
  const current = record.names.filter((each) => held(each, view) && each.text !== name && each.text !== nativeName)
  const places = record.locators.filter((each) => held(each, view))
  return html`<section class="facts" aria-labelledby="facts"><h2 id="facts">${web.dossier.facts}</h2><dl>
${languages.length === 0 ? NOTHING : html`<div><dt>${web.dossier.languages}</dt><dd>${words.list(languages.map(words.language))}</dd></div>`}
${record.founded === null ? NOTHING : html`<div><dt>${web.dossier.founded}</dt><dd>${dayOf(page, record.founded)}</dd></div>`}
${record.closed === null ? NOTHING : html`<div><dt>${web.dossier.closed}</dt><dd>${dayOf(page, record.closed)}</dd></div>`}
${current.length === 0 ? NOTHING : html`<div><dt>${web.dossier.names}</dt><dd><ul class="inline">${current.map(({ text, language, kind: how }) => html`<li><bdi lang="${language}">${text}</bdi> <span class="soft">${web.dossier.nameKinds[how]}</span></li>`)}</ul></dd></div>`}
${places.length === 0 ? NOTHING : html`<div><dt>${web.dossier.addresses}</dt><dd><ul class="inline">${places.map(({ host, path, platform, handle, edition }) => html`<li><bdi>${host === null ? `${platform}: ${handle?.includes('/') ? '' : '@'}${handle}` : `${host}${path ?? ''}`}</bdi>${edition === null ? NOTHING : html` <span class="soft">${edition}</span>`}</li>`)}</ul></dd></div>`}
</dl></section>`
}

/** The score with its interval, what to do about it, and its three parts. */
export function standing({ page, part: { score, advice, gaps } }: Dossier): Markup {
  const { web, words } = page
  const records = new Set(score.contributions.flatMap(({ basis }) => basis)).size
  const { interval } = score
  return html`<section class="standing" aria-labelledby="score">
<h2 id="score">${web.dossier.standing}</h2>
<p class="reading">${scoreWords(page, score)}</p>
${scoreScale(page, score)}
<p class="advice advice-${advice.level}">${advice.text}</p>
${
  interval === null
    ? NOTHING
    : html`<p class="soft">${web.score.interval(words.number(interval.low), words.number(interval.high), words.percent(interval.mass))} · ${web.score.evidence(words.number(score.evidence, 1), records)} · ${web.score.coverage(CRITERIA.length - gaps.length, CRITERIA.length)}${score.bandStability === null || score.band === null ? '' : ` · ${web.dossier.firm(words.percent(score.bandStability))}`}</p>
${scrolled(
  'pillars',
  html`<table class="pillars"><caption class="hidden" id="pillars">${web.score.pillar}</caption><tbody>${PILLARS.map(
    (pillar) => {
      const tally = score.pillars[pillar]
      return html`<tr><th scope="row">${web.score.pillars[pillar]}</th><td class="number">${tally.value === null ? html`<span class="soft">${web.score.pillarEmpty}</span>` : words.number(tally.value, 1)}</td><td class="wide">${tally.evidence === 0 ? NOTHING : scoreScale(page, tally, false)}</td></tr>`
    },
  )}</tbody></table>`,
)}`
}
</section>`
}
