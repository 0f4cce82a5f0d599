import { type Limits, type Policy, type Quotas, type Taken, WINDOW } from './limits.ts'

interface Count {
  taken: number
  /** Milliseconds since 1970. */
  readonly endsAt: number
}

export interface CountedLimitsOptions {
  readonly now: () => Date
  /** Callers remembered at once. Beyond it the longest known is forgotten: memory is bounded, and nobody is shut out. */
  readonly most?: number
  readonly counts?: Limits['counts']
}

/** Limits counted in this process: a caller's window begins with its first request and is whole again after `WINDOW` seconds. */
export function countedLimits(
  quotas: Quotas,
  { now, most = 100_000, counts = () => true }: CountedLimitsOptions,
): Limits {
  // In order of their windows' beginnings, so that the first to end stands first.
  const known = new Map<string, Count>()

  const begin = (key: string, time: number): Count => {
    known.delete(key)
    let looked = 0
    for (const [each, { endsAt }] of known) {
      if (endsAt > time ? known.size < most : looked === 4) break
      known.delete(each)
      looked++
    }
    const count = { taken: 0, endsAt: time + WINDOW * 1_000 }
    known.set(key, count)
    return count
  }

  return {
    quotas,
    counts,
    take(policy: Policy, who: string): Taken {
      const time = now().getTime()
      const key = `${policy} ${who}`
      const found = known.get(key)
      const count = found !== undefined && found.endsAt > time ? found : begin(key, time)
      const allowed = count.taken < quotas[policy]
      if (allowed) count.taken++
      return { allowed, left: quotas[policy] - count.taken, seconds: Math.ceil((count.endsAt - time) / 1_000) }
    },
  }
}
