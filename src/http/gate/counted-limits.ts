import { type Limits, type Policy, type Quotas, type Taken, WINDOW } from './limits.ts'

interface Count {
  taken: number
  /** Milliseconds since 1970. */
  readonly endsAt: number
}

export interface CountedLimitsOptions {
  readonly now: () => Date
  /**
   * Callers remembered for each policy. Beyond that the oldest window is dropped, so that memory is bounded and nobody
   * is locked out.
   */
  readonly most?: number
  readonly counts?: Limits['counts']
}

/**
 * Rate limits counted in this process, in fixed windows: a caller's window starts with its first request and ends after
 * `WINDOW` seconds.
 */
export function countedLimits(
  quotas: Quotas,
  { now, most = 100_000, counts = () => true }: CountedLimitsOptions,
): Limits {
  const known: Readonly<Record<Policy, Map<string, Count>>> = {
    reads: new Map(),
    batches: new Map(),
    articles: new Map(),
    writes: new Map(),
  }
  return {
    quotas,
    counts,
    take(policy: Policy, who: string, weight = 1): Taken {
      const time = now().getTime()
      const found = known[policy].get(who)
      const count = found !== undefined && found.endsAt > time ? found : begin(known[policy], who, time, most)
      const taken = Math.min(weight, quotas[policy])
      const allowed = count.taken + taken <= quotas[policy]
      if (allowed) count.taken += taken
      return { allowed, left: quotas[policy] - count.taken, seconds: Math.ceil((count.endsAt - time) / 1_000) }
    },
  }
}

/** Starts a window. The map is ordered by start, so expired windows are at its beginning; each call deletes a few. */
function begin(known: Map<string, Count>, who: string, time: number, most: number): Count {
  known.delete(who)
  let cleared = 0
  for (const [each, { endsAt }] of known) {
    if (endsAt > time ? known.size < most : cleared === 4) break
    known.delete(each)
    cleared++
  }
  const count = { taken: 0, endsAt: time + WINDOW * 1_000 }
  known.set(who, count)
  return count
}
