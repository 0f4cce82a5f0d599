import { type HostAndPath, hostAndPathOf } from './host-and-path.ts'
import type { VerdictLine } from './verdict-line.ts'

export interface GoggleRule extends HostAndPath {
  readonly verdict: string
}

const VERDICTS: Readonly<Record<string, string>> = {
  'boost=2': 'generally-reliable',
  'downrank=2': 'no-consensus',
  discard: 'generally-unreliable',
}

/**
 * Parses `$discard,site=a.example` and `/en^$boost=2,site=a.example`. Leaves out patterns that are not paths, and
 * archives of others' pages.
 */
export function goggleRulesOf(text: string): readonly GoggleRule[] {
  const rules = text.split('\n').flatMap((line) => {
    const [, pattern = '', action = '', site = ''] = /^(?:(.*)\^)?\$([\w=]+),site=(.+)$/.exec(line.trim()) ?? []
    const verdict = VERDICTS[action]
    if (verdict === undefined || /^web\.archive\.org$|^archive\.ph$/.test(site)) return []
    const place = hostAndPathOf(pattern === '' ? site : `${site}/${pattern.replace(/^\//, '')}`)
    return place === null || (pattern !== '' && place.path === '') ? [] : [{ ...place, verdict }]
  })
  const seen = Map.groupBy(rules, ({ host, path }) => host + path)
  // Contradictory rules are dropped.
  return rules.filter(({ host, path, verdict }) => seen.get(host + path)?.every((each) => each.verdict === verdict))
}

const RANKING: Readonly<Record<string, string>> = {
  gr: 'generally-reliable',
  nc: 'no-consensus',
  gu: 'generally-unreliable',
  d: 'deprecated',
}

export interface RankedName {
  readonly name: string
  readonly host: string
  readonly verdict: string
}

/** The perennial sources by name from the citation ranking: `Deutsche Welle (DW, DW-TV),gr,dw.com,…`. */
export function rankedNamesOf(rows: readonly (readonly string[])[]): readonly RankedName[] {
  return rows.flatMap(([name = '', status = '', domain = '']) => {
    const [verdict, place] = [RANKING[status], hostAndPathOf(domain)]
    // The ranking gives a name with several entries the most doubtful status, which is not a verdict on the whole.
    return verdict === undefined || place === null || name.includes(';') ? [] : [{ name, host: place.host, verdict }]
  })
}

const TIER: Readonly<Record<string, number>> = {
  'generally-reliable': 2,
  'no-consensus': 1,
  'several-statuses': 1,
  'generally-unreliable': 0,
  deprecated: 0,
}

export function saysTheSameTier(one: string, other: string): boolean {
  return TIER[one] === TIER[other]
}

export type WholeVerdicts = ReadonlyMap<string, VerdictLine>

/** For each host, the line on the whole host. */
export function wholeVerdictsOf(lines: readonly VerdictLine[]): WholeVerdicts {
  return new Map(lines.filter(({ path, scope }) => path === '' && scope === '').map((line) => [line.host, line]))
}

/** The line of a host or its nearest parent domain. */
export function lineAbove(wholes: WholeVerdicts, host: string): VerdictLine | undefined {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const line = wholes.get(at)
    if (line !== undefined) return line
  }
  return undefined
}
