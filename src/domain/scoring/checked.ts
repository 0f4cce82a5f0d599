/**
 * How a methodology's scores and advice compared with verdicts on domains held out from fitting. Shares from 0 to 1.
 */
export interface Checked {
  /** The day of the check, `2026-11-30`. */
  readonly on: string
  readonly domains: number
  /**
   * Held-out verdicts on outlets that scored between `from` and `to`: the share of reliable ones that the scores
   * predicted (`foretold`), and the actual share (`found`).
   */
  readonly bins: readonly {
    readonly from: number
    readonly to: number
    readonly verdicts: number
    readonly foretold: number
    readonly found: number
  }[]
  /** Mean absolute difference between `foretold` and `found`, weighted by the number of verdicts. */
  readonly calibrationError: number
  readonly advice: Readonly<
    Record<
      'attribute' | 'do-not-rely-alone',
      { readonly domains: number; readonly verdicts: number; readonly reliable: number }
    >
  >
  /** Share of domains that got one of these two pieces of advice. */
  readonly decided: number
}
