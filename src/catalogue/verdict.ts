import type { Instant, PartialDate } from '../domain/outlet.ts'

/** An edition of a list of verdicts: an entry of `db/assessments/sources.json`. */
export interface VerdictSource {
  readonly assessor: string
  /** Date of the edition. */
  readonly on: PartialDate
  readonly title: string
  readonly publisher: string
  /** The page for readers. */
  readonly page: string
  /** The data file, at a fixed commit. */
  readonly archive: string
  readonly licence: string
  readonly recordedAt: Instant
}

/** An assessor's verdict on a host: a line of `db/assessments/<assessor>.csv`. */
export interface Verdict {
  readonly source: VerdictSource
  /** Without `www.`. */
  readonly host: string
  /** With a leading slash; null for the whole host. */
  readonly path: string | null
  readonly scope: string | null
  readonly verdict: string
  /** The page of the source that contains it. */
  readonly page: string
  readonly note: string
}
