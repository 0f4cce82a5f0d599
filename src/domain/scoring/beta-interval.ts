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

/** The bounds of `betaInterval` before rounding. */
export function betaBounds(alpha: number, beta: number, mass: number): readonly [low: number, high: number] {
  const tail = (1 - mass) / 2
  return [100 * jStat.beta.inv(tail, alpha, beta), 100 * jStat.beta.inv(1 - tail, alpha, beta)]
}
