/** The part of jStat that is used; the package carries no types. */
declare module 'jstat' {
  const jStat: {
    readonly beta: {
      /** Quantile of Beta(alpha, beta). */
      readonly inv: (p: number, alpha: number, beta: number) => number
      readonly cdf: (x: number, alpha: number, beta: number) => number
    }
    /** ln Γ(x) */
    readonly gammaln: (x: number) => number
  }
  export default jStat
}
