import jStat from 'jstat'

/** ln B(alpha, beta). */
export function logBeta(alpha: number, beta: number): number {
  return jStat.gammaln(alpha) + jStat.gammaln(beta) - jStat.gammaln(alpha + beta)
}

/**
 * Log-likelihood of `count` verdicts of which `reliable` (half verdicts count half) say reliable, all drawn from one
 * share distributed as Beta(alpha, beta).
 */
export function logLikelihood(alpha: number, beta: number, reliable: number, count: number): number {
  return logBeta(alpha + reliable, beta + count - reliable) - logBeta(alpha, beta)
}

/** Probability of each number of reliable verdicts, from 0 to `count`. */
export function probabilitiesOf(alpha: number, beta: number, count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, reliable) =>
    Math.exp(
      jStat.gammaln(count + 1) -
        jStat.gammaln(reliable + 1) -
        jStat.gammaln(count - reliable + 1) +
        logLikelihood(alpha, beta, reliable, count),
    ),
  )
}
