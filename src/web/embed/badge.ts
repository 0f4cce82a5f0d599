import { directionOf, wordsOf } from '../../domain/language/words.ts'
import { html } from '../markup.ts'
import type { EmbeddedOutlet } from './embedded-outlet.ts'

const WIDTH = 360
const HEIGHT = 76
const EDGE = 14

/** An SVG of an outlet's rating in words, with its date and a notice of what it is not. */
export function badge({ brief: { outlet, leaning, notice, asOf }, messages }: EmbeddedOutlet): string {
  const { language } = messages
  const isLeft = directionOf(language) === 'rtl'
  const day = wordsOf(language).date(asOf)
  const at = isLeft ? WIDTH - EDGE : EDGE
  const label = `${outlet.name}: ${leaning.text}. ${day}. ${notice}`
  // Long names are compressed horizontally; the title has the whole name.
  const room = WIDTH - 2 * EDGE
  const squeezed = (text: string, size: number) =>
    text.length * size * 0.56 > room ? html` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : ''
  return String(html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t" lang="${language}" direction="${directionOf(language)}">
<title id="t">${label}</title>
<style>text{font-family:system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;fill:#1d1b18}.s{fill:#5d574c}rect{fill:#fbfaf6;stroke:#d8d2c4}@media (prefers-color-scheme:dark){text{fill:#ece8df}.s{fill:#aca596}rect{fill:#171614;stroke:#3a362f}}</style>
<rect x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="4"/>
<text x="${at}" y="26" font-size="15" font-weight="600"${squeezed(outlet.name, 15)}>${outlet.name}</text>
<text x="${at}" y="45" font-size="13"${squeezed(leaning.text, 13)}>${leaning.text}</text>
<text x="${at}" y="64" font-size="10" class="s"${squeezed(`${notice} ${day}`, 10)}>${notice} ${day}</text>
</svg>
`)
}
