import type { Bin } from './judge.ts'

const SIDE = 320
const MARGIN = 48

/**
 * The reliability diagram as SVG: predicted against actual share, one circle for each bin, its area proportional to the
 * number of verdicts.
 */
export function diagramSvg(bins: readonly Bin[], title: string): string {
  const at = (share: number) => MARGIN + share * SIDE
  const up = (share: number) => MARGIN + (1 - share) * SIDE
  const most = Math.max(1, ...bins.map(({ verdicts }) => verdicts))
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  const size = SIDE + 2 * MARGIN
  const lines = ticks.map(
    (share) =>
      `<path d="M${at(share)} ${up(0)}v${-SIDE}M${at(0)} ${up(share)}h${SIDE}" stroke="#8884" fill="none"/>` +
      `<text x="${at(share)}" y="${up(0) + 18}" text-anchor="middle">${100 * share}</text>` +
      `<text x="${at(0) - 8}" y="${up(share) + 4}" text-anchor="end">${100 * share}</text>`,
  )
  const circles = bins
    .filter(({ verdicts }) => verdicts > 0)
    .map(
      ({ foretold, found, verdicts }) =>
        `<circle cx="${at(foretold).toFixed(1)}" cy="${up(found).toFixed(1)}" r="${(3 + 13 * Math.sqrt(verdicts / most)).toFixed(1)}" fill="#2a6fb0" fill-opacity=".7"><title>Scores of ${(100 * foretold).toFixed(0)}: ${(100 * found).toFixed(0)} of 100 verdicts left out say reliable (${verdicts} verdicts)</title></circle>`,
    )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" font-family="sans-serif" font-size="12" fill="#888">
<title>${title}</title>
${lines.join('\n')}
<path d="M${at(0)} ${up(0)}L${at(1)} ${up(1)}" stroke="#888" stroke-dasharray="4 4" fill="none"/>
${circles.join('\n')}
<text x="${at(0.5)}" y="${size - 6}" text-anchor="middle">score: assessors in 100 said to call it reliable</text>
<text transform="rotate(-90)" x="${-at(0.5)}" y="14" text-anchor="middle">verdicts left out that do</text>
</svg>
`
}
