import { heaviestOf } from '../../domain/context/carriers.ts'
import type { Contribution } from '../../domain/scoring/contribution.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { scrolled } from '../parts/scrolled.ts'
import { type Dossier, SHOWN } from './dossier.ts'

/** The main contributions as bars for or against, linked to their evidence, with the rest folded; and the sum. */
export function working(dossier: Dossier): Markup {
  const { page, part, whole } = dossier
  const { web, words, href } = page
  const { score } = part
  if (score.contributions.length === 0) return NOTHING
  const largest = Math.max(...score.contributions.map(({ units, x }) => units * Math.max(x, 1 - x)))
  const { heavy, rest } = heaviestOf(score.contributions)
  const folded = whole ? rest : rest.slice(0, SHOWN)
  const { weight, rate } = score.prior
  const [start, all] = [words.number(rate * weight, 2), words.number(weight, 1)]
  return html`<section aria-labelledby="working">
<h2 id="working">${web.dossier.working}</h2>
<p>${web.dossier.workingLede} <a href="${href(`/methodology?outlet=${part.outlet.id}`)}">${web.dossier.tryWeights}</a></p>
${scrolled(
  'working',
  html`<table class="bars">${head(dossier)}<tbody>${heavy.map((each) => bar(dossier, each, largest))}</tbody>
<tfoot><tr><th scope="row">Σ</th><td class="number">${words.number(score.doubt, 2)}</td><td></td><td class="number">${words.number(score.support, 2)}</td></tr></tfoot>
</table>`,
)}
${
  rest.length === 0
    ? NOTHING
    : html`<details${whole ? html` open` : NOTHING}><summary id="rest">${web.score.rest(rest.length)}</summary>${scrolled('rest', html`<table class="bars">${head(dossier)}<tbody>${folded.map((each) => bar(dossier, each, largest))}</tbody></table>`)}
${folded.length === rest.length ? NOTHING : html`<p><a href="${href(`/outlets/${part.outlet.id}?all=1&asOf=${part.asOf}#working`)}">${web.dossier.showAll(words.number(rest.length))}</a></p>`}</details>`
}
${score.value === null ? NOTHING : html`<p class="sum">${web.score.sum(words.number(score.support, 2), words.number(score.doubt, 2), start, all, words.number(score.value, 1))}</p><p class="soft">${web.score.sumNote(start, all)}</p>`}
<details><summary>${web.score.digest}</summary><code class="digest">${score.digest}</code></details>
</section>`
}

function head({ page: { web } }: Dossier): Markup {
  return html`<thead><tr><th scope="col">${web.score.what}</th><th scope="col" class="side against">${web.score.against}</th><th scope="col" class="wide"><span class="hidden">${web.score.bar}</span></th><th scope="col" class="side for">${web.score.for}</th></tr></thead>`
}

function bar(
  { page: { words }, linkTo }: Dossier,
  { because, basis, x, units }: Contribution,
  largest: number,
): Markup {
  const support = units * x
  const doubt = units - support
  const share = (of: number) => Math.round((5000 * of) / largest) / 100
  const amount = (of: number) => (of < 0.005 ? '' : words.number(of, 2))
  return html`<tr><td><a href="${linkTo(basis[0] ?? '')}">${because}</a></td><td class="number">${amount(doubt)}</td><td class="wide"><svg class="bar" width="100%" height="12" aria-hidden="true"><rect class="against" x="${50 - share(doubt)}%" y="1" width="${share(doubt)}%" height="10"/><rect class="for" x="50%" y="1" width="${share(support)}%" height="10"/><rect class="axis" x="50%" y="0" width="1" height="12"/></svg></td><td class="number">${amount(support)}</td></tr>`
}
