import type { Pillar, Pool } from '../methodology.ts'
import { shareLeft } from '../pools.ts'

/** Where the verdicts of a family compete: who speaks in it. */
export interface Voice {
  readonly counted: readonly unknown[]
}

export interface Sums {
  support: number
  doubt: number
}

/** What weighs together: the members of a pool, the verdicts of an assessor whose weight others change, or all that counts by itself. */
export interface Bundle {
  readonly pillar: Pillar
  readonly pool: Pool | null
  /** What is left of it where one of the families that it is put together from speaks: `ratio`, by the slots of those. */
  readonly beside: { readonly ratio: number; readonly parents: readonly Voice[] } | null
  /** By half-life, in years. */
  readonly byHalfLife: Map<number, Sums>
}

export function newBundle(pillar: Pillar, pool: Pool | null, beside: Bundle['beside'] = null): Bundle {
  return { pillar, pool, beside, byHalfLife: new Map() }
}

/** The share of its members' own weight that counts, where they weigh `weight` units together. */
export function shareOf({ pool, beside }: Bundle, weight: number): number {
  if (pool !== null) return shareLeft(pool, weight)
  return isBesideParent(beside) ? (beside?.ratio ?? 1) : 1
}

function isBesideParent(beside: Bundle['beside']): boolean {
  return beside?.parents.some(({ counted }) => counted.length > 0) === true
}
