import type { Viewpoint } from '../../domain/as-known.ts'
import { displayNameOf } from '../../domain/display-name.ts'
import { capital } from '../../domain/language/words.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { compareScores } from '../../domain/scoring/compare-scores.ts'
import type { Methodology } from '../../domain/scoring/methodology.ts'
import { methodologyUnder, type Policy } from '../../domain/scoring/policy.ts'
import { type Score, scoreOf } from '../../domain/scoring/score.ts'
import { familyName } from '../../domain/scoring/verdict-words.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { scoreScale, scoreWords } from './score-scale.ts'

/** Factors that a weight can be multiplied by. */
const FACTORS = ['0', '0.5', '1', '2', '4'] as const
const HALF_LIVES = ['1', '2', '4', '8', '16'] as const

interface Judged {
  readonly record: OutletRecord
  readonly viewpoint: Viewpoint
}

/** A form to change every weight, and the resulting score of one outlet, computed on the server by the scoring code. */
export function calculator(page: Page, methodology: Methodology, judged: Judged | null, wanted: string): Markup {
  const { web, href, kept, messages, query } = page
  const { methodology: said } = web
  const weights: readonly (readonly [string, string])[] = [
    ...methodology.terms.map(({ signal }) => [signal, messages.scoring.questions[signal] ?? signal] as const),
    ...methodology.families.map(
      ({ family }) => [`assessment.${family}`, capital(familyName(family, messages))] as const,
    ),
  ]
  const choice = (name: string, chosen: string, options: readonly string[], label: (option: string) => string) =>
    html`<select id="${name}" name="${name}">${options.map((option) => html`<option value="${option === '1' && name !== 'halfLife' ? '' : option}"${option === chosen ? html` selected` : NOTHING}>${label(option)}</option>`)}</select>`
  return html`<section aria-labelledby="calculator"><h2 id="calculator">${said.calculator}</h2><p>${said.calculatorLede}</p>
<form method="get" action="${href('/methodology')}#calculator" data-live="outcome">${kept}
<p class="after"><label for="outlet">${said.outlet}</label><input type="text" id="outlet" name="outlet" value="${judged?.record.id ?? wanted}" required spellcheck="false"><button>${said.recompute}</button></p>
<div id="outcome" aria-live="polite">${judged === null ? html`<p class="soft">${said.choose}</p>` : outcome(page, methodology, judged)}</div>
<details${query.size > 1 ? html` open` : NOTHING}><summary>${said.weights}</summary><div class="weights">
<p class="field"><label for="halfLife">${said.halfLife}</label>${choice('halfLife', query.get('halfLife') ?? '', ['', ...HALF_LIVES], (option) => (option === '' ? said.asPublished : said.years(Number(option))))}</p>
${weights.map(([signal, label]) => html`<p class="field"><label for="${signal}">${label}</label>${choice(signal, query.get(signal) || '1', FACTORS, (factor) => `× ${page.words.number(Number(factor), factor.includes('.') ? 1 : 0)}`)}</p>`)}
</div><p><a href="${href(`/methodology?outlet=${judged?.record.id ?? ''}`)}#calculator">${said.reset}</a></p></details></form></section>`
}

function outcome(page: Page, methodology: Methodology, { record, viewpoint }: Judged): Markup {
  const { web, words, messages } = page
  const scored = (under: Methodology): Score =>
    scoreOf({ kind: record.kind, evidence: record, methodology: under, messages, ...viewpoint })
  const before = scored(methodology)
  const after = scored(methodologyUnder(policyOf(page, methodology), methodology))
  const { difference, because } = compareScores(before, after)
  const { methodology: said } = web
  const points = (effect: number) =>
    Math.abs(effect) < 0.5 ? said.lessThanOne : said.moved(`${effect > 0 ? '+' : ''}${words.number(effect)}`)
  // Effects in points mean nothing where either score has no value.
  const causes = difference === null ? [] : because
  const question = (signal: string) =>
    messages.scoring.questions[signal] ?? capital(familyName(signal.replace('assessment.', ''), messages))
  return html`<h3>${displayNameOf(record.names, record.id, viewpoint.asOf).name}</h3><div class="verdicts"><div><p class="soft">${said.published}</p><p class="reading">${scoreWords(page, before)}</p>${scoreScale(page, before)}</div>
<div><p class="soft">${said.yours}</p><p class="reading">${scoreWords(page, after)}</p>${scoreScale(page, after)}</div></div>
<p role="status">${difference === null ? saidOfNone(page, before, after) : difference === 0 ? said.same : points(difference)}</p>
${causes.length === 0 ? NOTHING : html`<ul>${causes.slice(0, 8).map(({ what, effect }) => html`<li>${question(what)} <b>${points(effect)}</b></li>`)}</ul>`}`
}

/** The sentence for a comparison in which a score has no value. */
function saidOfNone({ web: { methodology: said } }: Page, before: Score, after: Score): string {
  if (before.status === 'not-applicable') return said.same
  if (before.value === null) return after.value === null ? said.stillNone : said.nowSome
  return said.nowNone
}

/** The policy in the query; invalid numbers are ignored. */
function policyOf({ query }: Page, { terms, families }: Methodology): Policy {
  const signals = [...terms.map(({ signal }) => signal), ...families.map(({ family }) => `assessment.${family}`)]
  const weights = signals.flatMap((signal) => {
    const factor = FACTORS.find((each) => each === query.get(signal))
    return factor === undefined ? [] : [[signal, Number(factor)] as const]
  })
  const years = HALF_LIVES.find((each) => each === query.get('halfLife'))
  return {
    weights: Object.fromEntries(weights),
    ...(years !== undefined && { halfLives: Object.fromEntries(signals.map((signal) => [signal, Number(years)])) }),
  }
}
