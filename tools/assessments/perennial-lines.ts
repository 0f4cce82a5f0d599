import { hostAndPathOf } from './host-and-path.ts'
import { mendedDashes, perennialScopeOf } from './perennial-scope.ts'
import type { VerdictLine } from './verdict-line.ts'

/** An entry of Wikipedia's list. */
export interface PerennialEntry {
  readonly outlet: string
  readonly hosts: readonly string[]
  /** `generally reliable`, `blacklisted; deprecated`, `mixed` … */
  readonly status: string
  readonly dates: { readonly asOf: string; readonly lastDiscussed?: string | null }
  readonly url: string
}

const STATUSES = ['generally-reliable', 'no-consensus', 'generally-unreliable', 'deprecated'] as const

/** The lines of one edition of the list, and the entries that could not be read. */
export function perennialLinesOf(
  entries: readonly PerennialEntry[],
  isPart: (inside: string) => boolean = () => true,
): { readonly lines: readonly VerdictLine[]; readonly unread: readonly string[] } {
  const unread: string[] = []
  const found = entries.flatMap((entry) => {
    const verdict = verdictOf(entry.status)
    if (verdict === null) unread.push(`${entry.outlet}: ${entry.status}`)
    return verdict === null ? [] : placesOf(entry).map(({ place, first }) => ({ entry, verdict, place, first }))
  })
  const scopes = new Map(
    entries.map((entry) => [entry, perennialScopeOf(entry.outlet, anchorOf(entry), isPart)] as const),
  )
  const wholes = Map.groupBy(
    found.filter(({ entry }) => scopes.get(entry)?.scope === ''),
    ({ place }) => place.host + place.path,
  )
  const lines = found.map((each): VerdictLine => {
    const { entry, verdict, place } = each
    const { scope = '', rest = '' } = scopes.get(entry) ?? {}
    // Of two entries with one host, it belongs to the one that names it first; the other is a part.
    const [own] = (wholes.get(place.host + place.path) ?? []).toSorted((a, b) => Number(b.first) - Number(a.first))
    const isOther = scope === '' && own !== undefined && own.entry !== entry
    return {
      ...place,
      scope: isOther ? mendedDashes(entry.outlet) : scope,
      verdict,
      on: entry.dates.asOf,
      anchor: anchorOf(entry),
      note: noteOf(entry, isOther ? '' : rest),
    }
  })
  return { lines: [...lines, ...linesForTheWhole(lines)], unread }
}

function verdictOf(status: string): string | null {
  const words = status.replaceAll(' ', '-').split(';-')
  return STATUSES.find((word) => words.includes(word)) ?? (status === 'mixed' ? 'several-statuses' : null)
}

function placesOf({ hosts }: PerennialEntry) {
  return hosts.flatMap((host, index) => {
    const place = hostAndPathOf(host)
    return place === null ? [] : [{ place, first: index === 0 }]
  })
}

function anchorOf({ url }: PerennialEntry): string {
  return url.split('#')[1] ?? ''
}

function noteOf({ status, dates: { lastDiscussed } }: PerennialEntry, rest: string): string {
  return [
    rest === '' ? null : `The status for ${rest.startsWith('excluding') ? 'all ' : ''}${rest}.`,
    status.startsWith('blacklisted') ? 'Its address was blacklisted too.' : null,
    lastDiscussed ? `Last discussed in ${lastDiscussed}.` : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

/**
 * Lines for hosts of which only parts have statuses: `several-statuses` if one part is reliable and another is not,
 * else the best of them, so that a mixture of doubtful parts never looks better than each.
 */
function linesForTheWhole(lines: readonly VerdictLine[]): VerdictLine[] {
  return [...Map.groupBy(lines, ({ host }) => host).values()].flatMap((parts) => {
    const verdicts = STATUSES.filter((status) => parts.some(({ verdict }) => verdict === status))
    const [first] = parts
    const hasWhole = parts.some(({ scope, path }) => scope === '' && path === '')
    if (first === undefined || hasWhole || verdicts.length < 2) return []
    const verdict = verdicts[0] === 'generally-reliable' ? 'several-statuses' : (verdicts[0] ?? '')
    const said = parts.map((part) => `${part.scope || part.path}: ${part.verdict.replaceAll('-', ' ')}`)
    return [{ ...first, path: '', scope: '', verdict, note: `By part: ${[...new Set(said)].join('; ')}.` }]
  })
}
