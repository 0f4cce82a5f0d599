import jStat from 'jstat'
import { toTenth } from './round.ts'

export interface Interval {
  /** From 0 to 100, one decimal. */
  readonly low: number
  readonly high: number
  /** Probability between the bounds, 0 to 1; the two tails are equal. */
  readonly mass: number
}

/** The central credible interval of Beta(alpha, beta), scaled to 0–100. */
export function betaInterval(alpha: number, beta: number, mass: number): Interval {
  const [low, high] = betaBounds(alpha, beta, mass)
  return { low: toTenth(low), high: toTenth(high), mass }
}

type Bounds = readonly [low: number, high: number]

/** Bounds that are kept. */
const MOST_KEPT = 4_096
/** By mass, alpha and beta: all outlets of which nothing is known have the same, and finding them takes 4 µs. */
const kept = new Map<number, Map<number, Map<number, Bounds>>>()
let count = 0

/** The bounds of `betaInterval` before rounding. */
export function betaBounds(alpha: number, beta: number, mass: number): Bounds {
  const known = kept.get(mass)?.get(alpha)?.get(beta)
  if (known !== undefined) return known
  const tail = (1 - mass) / 2
  const bounds: Bounds = [100 * jStat.beta.inv(tail, alpha, beta), 100 * jStat.beta.inv(1 - tail, alpha, beta)]
  if (++count > MOST_KEPT) {
    kept.clear()
    count = 1
  }
  within(within(kept, mass), alpha).set(beta, bounds)
  return bounds
}

function within<Inner>(outer: Map<number, Map<number, Inner>>, key: number): Map<number, Inner> {
  const found = outer.get(key) ?? new Map<number, Inner>()
  outer.set(key, found)
  return found
}
