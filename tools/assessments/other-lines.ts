import { type HostAndPath, hostAndPathOf } from './host-and-path.ts'
import type { VerdictLine } from './verdict-line.ts'

type Rows = readonly (readonly string[])[]

/** One line for each host of a list; without `www.` before the same host with it. */
function linesOf(
  rows: Rows,
  on: string,
  verdictOf: (row: readonly string[]) => readonly [verdict: string, note: string] | null,
) {
  const places = new Map<string, { place: HostAndPath; row: readonly string[]; bare: boolean }>()
  for (const row of rows) {
    const place = hostAndPathOf(row[0] ?? '')
    if (place === null) continue
    const key = place.host + place.path
    const bare = !/^www\./i.test(row[0] ?? '')
    const before = places.get(key)
    if (before === undefined || (bare && !before.bare)) places.set(key, { place, row, bare })
  }
  return [...places.values()].flatMap(({ place, row }): VerdictLine[] => {
    const said = verdictOf(row)
    return said === null ? [] : [{ ...place, scope: '', verdict: said[0], on, anchor: '', note: said[1] }]
  })
}

/** `domain,category,score,sources` */
export function cred1LinesOf(rows: Rows, on: string): readonly VerdictLine[] {
  return linesOf(rows, on, ([, category = '', score = '']) => [category, `Score ${score} of 1.`])
}

const MENDED: Readonly<Record<string, string>> = { 'fake news': 'fake', satirical: 'satire', unrealiable: 'unreliable' }
/** Most serious first. Leaning and state come last, as they say nothing about facts. Other tags are no verdicts. */
const TAGS = [
  'fake',
  'conspiracy',
  'junksci',
  'hate',
  'rumor',
  'unreliable',
  'clickbait',
  'reliable',
  'bias',
  'political',
  'state',
]

/** `domain,tag|tag|tag`: the most serious tag. Satire counts only where it is the sole tag, and then has no weight. */
export function openSourcesLinesOf(rows: Rows, on: string): readonly VerdictLine[] {
  const byHost = Map.groupBy(rows, ([domain = '']) => domain)
  const joined = [...byHost].map(([domain, same]) => [domain, same.map(([, tags = '']) => tags).join('|')])
  return linesOf(joined, on, ([, text = '']) => {
    const tags = [...new Set(text.toLowerCase().split('|'))].map((tag) => MENDED[tag.trim()] ?? tag.trim())
    const verdict = TAGS.find((tag) => tags.includes(tag))
    if (tags.includes('satire')) return tags.every((tag) => tag === 'satire') ? ['satire', ''] : null
    if (verdict === undefined) return null
    return [verdict, `Tags: ${[...new Set(tags)].filter((tag) => tag !== '').join(', ')}.`]
  })
}

const LABELS: Readonly<Record<string, string>> = { '1': 'reliable', '0': 'mixed', '-1': 'unreliable' }

/** `domain,estimate,label`: the bin of the estimate, for domains that the authors had no label for. */
export function linkGraphLinesOf(rows: Rows, on: string): readonly VerdictLine[] {
  return linesOf(rows, on, ([, estimate = '', label = '']) => (label === '' ? [binOf(Number(estimate)), ''] : null))
}

/** The authors' own labels, from MBFC, NewsGuard and Wikipedia. */
export function linkGraphLabelLinesOf(rows: Rows, on: string): readonly VerdictLine[] {
  return linesOf(rows, on, ([, , label = '']) => (LABELS[label] === undefined ? null : [LABELS[label], '']))
}

/** `estimate` from −1 to 1. */
export function binOf(estimate: number): string {
  return estimate > 0 ? 'reliable-neighbours' : estimate >= -0.5 ? 'mixed-neighbours' : 'unreliable-neighbours'
}
