/** The functions of jStat that are used; the package has no type declarations. */
declare module 'jstat' {
  const jStat: {
    readonly beta: {
      /** Quantile function of Beta(alpha, beta). */
      readonly inv: (p: number, alpha: number, beta: number) => number
      readonly cdf: (x: number, alpha: number, beta: number) => number
    }
    /** ln Γ(x) */
    readonly gammaln: (x: number) => number
  }
  export default jStat
}
