import type { OutletKind } from '../outlet.ts'
import type { AdviceLevel, Methodology } from './methodology.ts'
import type { Score } from './score.ts'
import { judgedAs } from './unscored-kind.ts'

export interface Advice {
  readonly level: AdviceLevel
  /** The row of the methodology's table that decided: a leaning or band, `insufficient`, `unlisted`, or a kind of outlet that gets no score. */
  readonly rule: string
}

type Placed = Pick<Score, 'status' | 'band' | 'leaning'>

/** What to do with a source of that score and kind; with null, one that there is no record of. */
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
