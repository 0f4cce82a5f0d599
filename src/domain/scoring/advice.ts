import type { OutletKind } from '../outlet.ts'
import type { AdviceLevel, Methodology } from './methodology.ts'
import type { Score } from './score.ts'
import { judgedAs } from './unscored-kind.ts'

export interface Advice {
  readonly level: AdviceLevel
  /**
   * The key of the methodology's advice table that applied: a leaning, a band, `insufficient`, `unlisted`, or a kind of
   * outlet that gets no score.
   */
  readonly rule: string
}

type Placed = Pick<Score, 'status' | 'band' | 'leaning'>

/** The advice for a source with that score and kind. `score` null: there is no record of it. */
export function adviceOf(score: Placed | null, kind: OutletKind | null, { version, advice }: Methodology): Advice {
  const rule = adviceRuleOf(score, kind)
  const level = advice[rule] ?? (kind === null ? undefined : advice[judgedAs(kind)])
  if (level === undefined) throw new Error(`Methodology ${version} has no advice for ${rule}`)
  return { level, rule }
}

function adviceRuleOf(score: Placed | null, kind: OutletKind | null): string {
  if (score === null || kind === null) return 'unlisted'
  return score.status === 'not-applicable' ? kind : (score.leaning ?? score.band ?? 'insufficient')
}
