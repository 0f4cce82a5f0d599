import type { Pillar } from './methodology.ts'
import { toMicro } from './round.ts'
import type { Score } from './score.ts'

/** What one signal contributes, in evidence units. */
export interface SignalSum {
  readonly support: number
  readonly doubt: number
}

/** One cause of a difference. `effect`: points that the default score would move by if only this changed. */
export interface Difference {
  /** A signal, or `prior`. */
  readonly what: string
  readonly pillar: Pillar | null
  readonly before: SignalSum
  readonly after: SignalSum
  readonly effect: number
}

export interface Comparison {
  /** Points from the default value to the custom one; null where either has no value. */
  readonly difference: number | null
  /** Everything that differs, largest effect first. */
  readonly because: readonly Difference[]
  /** Points of the difference that no single change explains, only several together. */
  readonly together: number
}

/** Why a score under a caller's policy differs from the default score of the same outlet and day. */
export function compareScores(before: Score, after: Score): Comparison {
  const [sumsBefore, sumsAfter] = [sumsOf(before), sumsOf(after)]
  const from = meanOf(totalOf(sumsBefore))
  const because = [...new Set([...sumsBefore.keys(), ...sumsAfter.keys()])]
    .map((what): Difference => {
      const [own, others] = [sumsBefore.get(what) ?? NOTHING, sumsAfter.get(what) ?? NOTHING]
      const effect = meanOf(totalOf(new Map([...sumsBefore, [what, others]]))) - from
      return {
        what,
        pillar: own.pillar ?? others.pillar,
        before: bare(own),
        after: bare(others),
        effect: toMicro(effect),
      }
    })
    .filter((each) => each.before.support !== each.after.support || each.before.doubt !== each.after.doubt)
    .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect) || (one.what < other.what ? -1 : 1))
  const alone = because.reduce((sum, { effect }) => sum + effect, 0)
  return {
    difference:
      before.value === null || after.value === null ? null : Math.round(10 * (after.value - before.value)) / 10,
    because,
    together: toMicro(meanOf(totalOf(sumsAfter)) - from - alone),
  }
}

interface Sum extends SignalSum {
  readonly pillar: Pillar | null
}

const NOTHING: Sum = { support: 0, doubt: 0, pillar: null }
const bare = ({ support, doubt }: Sum): SignalSum => ({ support: toMicro(support), doubt: toMicro(doubt) })

/** Sums by signal id, and the prior under `prior`. */
function sumsOf({ contributions, prior }: Score): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>()
  sums.set('prior', { support: prior.rate * prior.weight, doubt: (1 - prior.rate) * prior.weight, pillar: null })
  for (const { signal, pillar, units, x } of contributions) {
    const { support, doubt } = sums.get(signal) ?? NOTHING
    sums.set(signal, { support: support + units * x, doubt: doubt + units * (1 - x), pillar })
  }
  return sums
}

function totalOf(sums: ReadonlyMap<string, Sum>): SignalSum {
  let [support, doubt] = [0, 0]
  for (const sum of sums.values()) {
    support += sum.support
    doubt += sum.doubt
  }
  return { support, doubt }
}

/** The mean, from 0 to 100. */
function meanOf({ support, doubt }: SignalSum): number {
  return (100 * support) / (support + doubt)
}
