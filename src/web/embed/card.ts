import { directionOf, wordsOf } from '../../domain/language/words.ts'
import { html, NOTHING, raw } from '../markup.ts'
import { flagText } from '../parts/flag-text.ts'
import type { EmbeddedOutlet } from './embedded-outlet.ts'

/** Preferred size of a card, in pixels. */
export const CARD_WIDTH = 480
export const CARD_HEIGHT = 280

const STYLE = `:root{color-scheme:light dark}body{margin:0;font:15px/1.45 system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;background:#fbfaf6;color:#1d1b18}main{box-sizing:border-box;min-height:100vh;border:1px solid #d8d2c4;border-radius:4px;padding:12px 16px}h1{font-size:17px;margin:0}p{margin:6px 0}ul{display:flex;flex-wrap:wrap;gap:4px 12px;margin:6px 0;padding:0;list-style:none;font-size:13px}a{color:#7a1f2b}a:focus-visible{outline:2px solid #1250a0;outline-offset:2px}.a{font-weight:600}small,ul{color:#5d574c}@media (prefers-color-scheme:dark){body{background:#171614;color:#ece8df}main{border-color:#3a362f}a{color:#e8a3a8}small,ul{color:#aca596}a:focus-visible{outline-color:#8ab8f5}}@media print{body{background:#fff;color:#000}}`

/** A small page about an outlet, for a frame in another site's page. */
export function card({ brief, messages }: EmbeddedOutlet, address: (path: string) => string): string {
  const { outlet, leaning, advice, fact, flags, notice, asOf, page } = brief
  const { language } = messages
  return String(html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${outlet.name} – Masthead</title><style>${raw(STYLE)}</style></head>
<body><main>
<h1><a href="${address(page ?? '/')}" target="_blank" rel="noopener">${outlet.name}</a></h1>
<p>${leaning.text}</p>
<p class="a">${advice.text}</p>
<p>${fact}</p>
${flags.length === 0 ? NOTHING : html`<ul>${flags.map((flag) => html`<li>${flagText(flag)}</li>`)}</ul>`}
<p><small>${notice} <time datetime="${asOf}">${wordsOf(language).date(asOf)}</time></small></p>
</main></body>
</html>
`)
}
