/** How a methodology's scores and advice stood against verdicts on domains that nothing was fitted to. Shares from 0 to 1. */
export interface Checked {
  /** The day of the check. */
  readonly on: string
  readonly domains: number
  /** Verdicts left out whose outlets scored between `from` and `to`: what scores said of them, and how many say reliable. */
  readonly bins: readonly {
    readonly from: number
    readonly to: number
    readonly verdicts: number
    readonly foretold: number
    readonly found: number
  }[]
  /** Mean distance of the two, by verdicts. */
  readonly calibrationError: number
  readonly advice: Readonly<
    Record<
      'attribute' | 'do-not-rely-alone',
      { readonly domains: number; readonly verdicts: number; readonly reliable: number }
    >
  >
  /** Share of domains with one of the two pieces of advice. */
  readonly decided: number
}
