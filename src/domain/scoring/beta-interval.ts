import jStat from 'jstat'
import { toTenth } from './round.ts'

export interface Interval {
  /** Points of 100, one decimal. */
  readonly low: number
  readonly high: number
  /** The probability between them, the tails being equal. */
  readonly mass: number
}

/** The central credible interval of a Beta distribution, in points of 100. */
export function betaInterval(alpha: number, beta: number, mass: number): Interval {
  const tail = (1 - mass) / 2
  return {
    low: toTenth(100 * jStat.beta.inv(tail, alpha, beta)),
    high: toTenth(100 * jStat.beta.inv(1 - tail, alpha, beta)),
    mass,
  }
}
