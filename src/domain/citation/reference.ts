/** A printed reference in parts. */
export interface Reference {
  /** Its addresses in order, a page before its archived copy. */
  readonly urls: readonly string[]
  /** Parts that may name the outlet, most likely first. */
  readonly names: readonly string[]
  /** Valid ISSNs, as standardised. */
  readonly issns: readonly string[]
  readonly author: string | null
  readonly title: string | null
  /** Place of publication, from a template's `location`. */
  readonly place: string | null
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string | null
}
