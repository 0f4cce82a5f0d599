import type { OutletPart } from '../../domain/context/context.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { scoreScale, scoreWords } from './score-scale.ts'

/** An outlet in short: its summary, its score, what is noted, and the way to its whole record. */
export function outletCard(
  page: Page,
  { outlet, score, summary, advice, flags }: Pick<OutletPart, 'outlet' | 'score' | 'summary' | 'advice' | 'flags'>,
): Markup {
  const { web, href } = page
  return html`<section class="card standing">
<p class="reading">${scoreWords(page, score)}</p>
${scoreScale(page, score)}
<p class="advice advice-${advice.level}">${advice.text}</p>
<p>${summary}</p>
${flags.length === 0 ? NOTHING : html`<ul class="flags">${flags.map(({ label }) => html`<li>${label}</li>`)}</ul>`}
<p><a href="${href(outlet.page)}">${web.source.openRecord}</a></p>
</section>`
}
