import type { Contribution } from '../scoring/contribution.ts'
import type { Pillar } from '../scoring/methodology.ts'

/** A main contributor to a score: a family of assessors, or a pillar of own evidence. */
export type Carrier =
  | { readonly kind: 'family'; readonly contribution: Contribution; readonly share: number }
  | { readonly kind: 'own'; readonly pillar: Exclude<Pillar, 'assessments'>; readonly share: number }

const MOST = 0.5

/**
 * The heaviest contributors that together make more than half of the evidence, heaviest first; empty without evidence.
 */
export function carriersOf(contributions: readonly Contribution[]): readonly Carrier[] {
  const total = contributions.reduce((sum, { units }) => sum + units, 0)
  if (total === 0) return []
  const families = contributions
    .filter(({ pillar }) => pillar === 'assessments')
    .map((contribution): Carrier => ({ kind: 'family', contribution, share: contribution.units / total }))
  const own = (['transparency', 'track-record'] as const).map((pillar): Carrier => {
    const units = contributions.filter((each) => each.pillar === pillar).reduce((sum, each) => sum + each.units, 0)
    return { kind: 'own', pillar, share: units / total }
  })
  const heaviest = [...families, ...own].sort((one, other) => other.share - one.share)
  let sum = 0
  return heaviest.filter(({ share }) => {
    const wanted = sum <= MOST && share > 0
    sum += share
    return wanted
  })
}

const SHOWN = 5
const ENOUGH = 0.9

/** The main contributions, heaviest first: those that make nine tenths of the weight, at most five; and the rest. */
export function heaviestOf(contributions: readonly Contribution[]): {
  readonly heavy: readonly Contribution[]
  readonly rest: readonly Contribution[]
} {
  const sorted = [...contributions].sort((a, b) => b.units - a.units)
  const total = sorted.reduce((sum, { units }) => sum + units, 0)
  let sum = 0
  let count = 0
  while (count < Math.min(SHOWN, sorted.length) && sum < ENOUGH * total) sum += sorted[count++]?.units ?? 0
  return { heavy: sorted.slice(0, count), rest: sorted.slice(count) }
}
