import { describe, expect, it } from 'vitest'
import { betaBounds, betaInterval } from '../../../src/domain/scoring/beta-interval.ts'

/** Integral by Simpson's rule. */
function integral(f: (x: number) => number, from: number, to: number, steps: number): number {
  const width = (to - from) / steps
  let sum = f(from) + f(to)
  for (let step = 1; step < steps; step++) sum += f(from + step * width) * (step % 2 === 1 ? 4 : 2)
  return (sum * width) / 3
}

/**
 * Probability below `at` by integrating t^(alpha−1)·(1−t)^(beta−1) over its logit, where it has no poles for any parameters, and
 * dividing by the same integral over everything: no special functions.
 */
function probabilityBelow(at: number, alpha: number, beta: number): number {
  const mode = Math.log(alpha / beta)
  const logDensity = (logit: number) => -alpha * Math.log1p(Math.exp(-logit)) - beta * Math.log1p(Math.exp(logit))
  const top = logDensity(mode)
  const density = (logit: number) => Math.exp(logDensity(logit) - top)
  const spread = Math.sqrt(1 / alpha + 1 / beta)
  const [from, to] = [mode - 40 / Math.min(alpha, 1 / spread), mode + 40 / Math.min(beta, 1 / spread)]
  const logit = Math.log(at / (1 - at))
  const below = integral(density, from, logit, 40_000)
  return below / (below + integral(density, logit, to, 40_000))
}

const PARAMETERS: readonly (readonly [number, number])[] = [
  [0.2, 0.2],
  [0.2, 3],
  [1, 1],
  [1, 1.000001],
  [1, 5000],
  [2.5, 1.25],
  [12.345678, 3.000001],
  [500, 20],
  [5000, 4000],
  [100_000, 20],
  [1_000_000, 1_000_000],
]

describe('the interval', () => {
  it.each(PARAMETERS)('of Beta(%d, %d) leaves a tenth on either side, to its last printed digit', (alpha, beta) => {
    const { low, high, mass } = betaInterval(alpha, beta, 0.8)
    expect(mass).toBe(0.8)
    for (const [bound, below] of [
      [low, 0.1],
      [high, 0.9],
    ] as const) {
      const [lower, upper] = [bound - 0.0501, bound + 0.0501]
      if (lower > 0) expect(probabilityBelow(lower / 100, alpha, beta)).toBeLessThanOrEqual(below)
      if (upper < 100) expect(probabilityBelow(upper / 100, alpha, beta)).toBeGreaterThanOrEqual(below)
    }
  })

  it('knows the two distributions whose quantiles are plain', () => {
    expect(betaInterval(1, 1, 0.8)).toEqual({ low: 10, high: 90, mass: 0.8 })
    // Beta(1, b) has the quantile 1 − (1 − p)^(1/b).
    expect(betaInterval(1, 7, 0.8).high).toBeCloseTo(100 * (1 - 0.1 ** (1 / 7)), 1)
  })
})

describe('bounds that are kept', () => {
  it('are those of their own parameters, however many were asked for between', () => {
    const given = Array.from({ length: 5_000 }, (_, at) => [1 + (at % 71) / 7, 2 + (at % 73) / 5] as const)
    const first = given.map(([alpha, beta]) => betaBounds(alpha, beta, 0.9))
    expect(new Set(first.map(([low]) => low)).size).toBeGreaterThan(4_500)
    expect(given.toReversed().map(([alpha, beta]) => betaBounds(alpha, beta, 0.9))).toEqual(first.toReversed())
    expect(betaBounds(1, 2, 0.5)).not.toEqual(betaBounds(1, 2, 0.9))
    expect(betaBounds(1, 2, 0.9)).not.toEqual(betaBounds(2, 1, 0.9))
  })
})
