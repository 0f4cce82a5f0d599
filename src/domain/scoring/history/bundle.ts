import type { Pillar, Pool } from '../methodology.ts'
import { shareLeft } from '../pools.ts'

/** The slot in which a family's verdicts compete; `counted` is empty while the family has no verdict. */
export interface Voice {
  readonly counted: readonly unknown[]
}

export interface Sums {
  support: number
  doubt: number
}

/**
 * Readings whose sums fade and are scaled together: the members of a pool, the verdicts of an assessor with a
 * `baseBeside` weight, or all that count by themselves.
 */
export interface Bundle {
  readonly pillar: Pillar
  readonly pool: Pool | null
  /**
   * For an assessor whose list was compiled from other families: the factor on its weight (`ratio`) while one of them,
   * `parents`, has a verdict.
   */
  readonly beside: { readonly ratio: number; readonly parents: readonly Voice[] } | null
  /** Sums by half-life in years. */
  readonly byHalfLife: Map<number, Sums>
}

export function newBundle(pillar: Pillar, pool: Pool | null, beside: Bundle['beside'] = null): Bundle {
  return { pillar, pool, beside, byHalfLife: new Map() }
}

/** The factor on the members' own weight when they weigh `weight` units together. */
export function shareOf({ pool, beside }: Bundle, weight: number): number {
  if (pool !== null) return shareLeft(pool, weight)
  return isBesideParent(beside) ? (beside?.ratio ?? 1) : 1
}

function isBesideParent(beside: Bundle['beside']): boolean {
  return beside?.parents.some(({ counted }) => counted.length > 0) === true
}
