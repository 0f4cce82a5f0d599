import type { OutletPart } from '../../domain/context/context.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { flagText } from './flag-text.ts'
import { scoreScale, scoreWords } from './score-scale.ts'

type Carded = Pick<OutletPart, 'outlet' | 'score' | 'said' | 'missing' | 'advice' | 'flags'>

/** An outlet in short: advice, rating, what assessors say, what is missing, flags, and a link to its record. */
export function outletCard(page: Page, { outlet, score, said, missing, advice, flags }: Carded): Markup {
  const { web, href } = page
  return html`<section class="card standing">
<p class="advice advice-${advice.level}">${advice.text}</p>
${score.value === null ? NOTHING : html`<p class="reading">${scoreWords(page, score)}</p>`}
${scoreScale(page, score)}
<p>${said} ${missing}</p>
${flags.length === 0 ? NOTHING : html`<ul class="flags">${flags.map((flag) => html`<li>${flagText(flag)}</li>`)}</ul>`}
<p><a href="${href(outlet.page)}">${web.source.openRecord}</a></p>
</section>`
}
