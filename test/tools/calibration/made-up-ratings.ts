import type { RatingRow } from '../../../tools/calibration/rated-domain.ts'

const MBFC = ['very-low', 'low', 'mixed', 'mostly-factual', 'high', 'very-high'] as const
const ACTIONS = ['discard', 'downrank=2', 'boost=2'] as const
const TAGS = ['fake', 'unreliable', 'political'] as const
const LABELS = ['unreliable', 'mixed', 'reliable'] as const

/** A number in [0, 1) that follows from two others, the same every time: mixed as MurmurHash3 ends. */
function chance(one: number, other: number): number {
  let mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}

/** Ratings of made-up domains whose true share of assessors is known; each family sees it through noise of its own. */
export function madeUpRatings(count: number): readonly RatingRow[] {
  return Array.from({ length: count }, (_, index): RatingRow[] => {
    const domain = `outlet-${index}.example`
    const share = chance(index, 1)
    const seen = (family: number, noise: number) =>
      Math.min(0.999, Math.max(0, share + noise * (chance(index, family) + chance(index, family + 50) - 1)))
    const row = (rater: string, field: string, value: string) => ({ domain, rater, field, value })
    const pick = <T>(list: readonly T[], at: number) => list[Math.floor(at * list.length)] as T
    return [
      row('mbfc_2026-08', 'reporting', pick(MBFC, seen(2, 0.2))),
      ...(index % 3 === 0 ? [] : [row('wikipedia_rsp+wikiprojects_goggle2026', 'action', pick(ACTIONS, seen(3, 0.3)))]),
      ...(index % 2 === 0 ? [row('adfontes', 'afm_rely', seen(4, 0.2).toFixed(2))] : []),
      ...(index % 5 === 0 ? [row('newsguard_2018', 'reliability_score', (100 * seen(5, 0.4)).toFixed(1))] : []),
      ...(index % 4 === 0 ? [row('opensources_2017', 'types', pick(TAGS, seen(6, 0.3)))] : []),
      ...(index % 7 === 0 ? [row('cred1_2026', 'category', pick(['fake', 'mixed', 'reliable'], seen(7, 0.2)))] : []),
    ]
  }).flat()
}

/** What a link graph would say of every fourth of them. */
export function madeUpLinks(count: number) {
  return new Map(
    Array.from({ length: count }, (_, index) => index)
      .filter((index) => index % 4 === 1)
      .map((index) => {
        const verdict = LABELS[Math.floor(chance(index, 1) * 3)] as string
        return [`outlet-${index}.example`, { assessor: 'link-graph-labels', family: 'link-graph', verdict }] as const
      }),
  )
}
