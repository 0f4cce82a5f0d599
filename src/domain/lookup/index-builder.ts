import type { LookupEntry } from './entry.ts'
import type { Steps } from './steps.ts'

/** Builds one index of a lookup, whose rows are in the order of the outlets. */
export interface IndexBuilder<Index> {
  add(entry: LookupEntry, number: number): void
  /** Adds the rows `from … to` of an earlier index, of outlets whose numbers have risen by `shift` since. */
  copy(earlier: Index, from: number, to: number, shift: number): void
  /** Number of rows so far. */
  readonly rows: () => number
  build(): Steps<Index>
}
