import { html } from 'hono/html'
import { placedWords } from '../../domain/context/placed.ts'
import type { Messages } from '../../domain/language/messages.ts'
import { capital } from '../../domain/language/words.ts'
import type { OutletWithPart } from '../../reading/outlet-parts.ts'
import { kindAndCountry } from './candidate-body.ts'

export const PREVIEW_WIDTH = 400
export const PREVIEW_HEIGHT = 280

/** Shown in a small frame in the client's page: no scripts, and only this style sheet. */
export const PREVIEW_STYLE = `:root { color-scheme: light dark }
body { margin: 0; padding: .75rem; font: .8125rem/1.4 system-ui, sans-serif; background: Canvas; color: CanvasText }
h1 { margin: 0; font-size: 1.0625rem; line-height: 1.25 }
p { margin: .375rem 0 0 }
.quiet { opacity: .75; font-size: .75rem }
a { color: inherit }
`

/** A small page about an outlet, shown beside a cell. */
export function previewPage(outlet: OutletWithPart, origin: string, messages: Messages): string {
  const { part } = outlet
  const { name, nativeName } = part.outlet
  return `<!doctype html>\n${html`<html lang="${messages.language}">
<head><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/reconcile/preview.css"></head>
<body>
<h1><a href="${origin}${part.outlet.page}" target="_blank" rel="noopener">${name}</a>${nativeName === null ? '' : html` <bdi>${nativeName}</bdi>`}</h1>
${factsOf(outlet, messages)}
</body>
</html>
`}`
}

/** An HTML fragment about an outlet, for the flyout beside a suggestion. */
export function flyoutOf(outlet: OutletWithPart, messages: Messages): string {
  return html`<div><h1>${outlet.part.outlet.name}</h1>${factsOf(outlet, messages)}</div>`.toString()
}

function factsOf({ part, record }: OutletWithPart, messages: Messages) {
  const { score, advice, said, missing, notice } = part
  const { value, interval } = score
  const meaning =
    value === null || interval === null
      ? ''
      : messages.context.meaning(Math.round(value), Math.round(interval.low), Math.round(interval.high))
  return html`<p class="quiet">${kindAndCountry(record.kind, record.country, messages)}</p>
<p><strong>${capital(placedWords(score, messages))}.</strong> ${advice.text}</p>
<p>${said} ${missing}</p>
<p class="quiet">${meaning}</p>
<p class="quiet">${notice}</p>`
}
