import type { Contribution } from './contribution.ts'
import { type Methodology, PILLARS } from './methodology.ts'
import { toTenth } from './round.ts'
import type { Pillars } from './tally.ts'

/** A pair of pillars or assessor families whose values are far apart. */
export interface Dissent {
  readonly kind: 'pillars' | 'assessors'
  /** The one with the lower value first: pillars by name, assessors by family. */
  readonly between: readonly [string, string]
  /** From 0 to 100. */
  readonly distance: number
}

/** Every such pair, the largest distance first; empty where there is none. */
export function dissentOf(
  pillars: Pillars,
  contributions: readonly Contribution[],
  { dissent: { minimumEvidence, distance } }: Methodology,
): readonly Dissent[] {
  const standing = PILLARS.flatMap((pillar) => {
    const { value, evidence } = pillars[pillar]
    return value === null || evidence < minimumEvidence ? [] : [{ name: pillar as string, value }]
  })
  const assessors = contributions
    .filter(({ pillar }) => pillar === 'assessments')
    .map(({ signal, x }) => ({ name: signal.slice('assessment.'.length), value: 100 * x }))
  return [...pairs('pillars', standing, distance), ...pairs('assessors', assessors, distance)].sort(
    (one, other) => other.distance - one.distance,
  )
}

function pairs(
  kind: Dissent['kind'],
  voices: readonly { readonly name: string; readonly value: number }[],
  distance: number,
): Dissent[] {
  const sorted = [...voices].sort((one, other) => one.value - other.value)
  return sorted.flatMap((low, index) =>
    sorted
      .slice(index + 1)
      .map((high): Dissent => ({ kind, between: [low.name, high.name], distance: toTenth(high.value - low.value) }))
      .filter((pair) => pair.distance >= distance),
  )
}
