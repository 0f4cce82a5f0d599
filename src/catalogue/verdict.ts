import type { Instant, PartialDate } from '../domain/outlet.ts'

/** The edition of a list in which an assessor gave verdicts on many hosts: an entry of `db/assessments/sources.json`. */
export interface VerdictSource {
  readonly assessor: string
  /** The day of the edition. */
  readonly on: PartialDate
  readonly title: string
  readonly publisher: string
  /** What people know and read. */
  readonly page: string
  /** The data file, at its commit. */
  readonly archive: string
  readonly licence: string
  readonly recordedAt: Instant
}

/** What an assessor says of a host: a line of `db/assessments/<assessor>.csv`. */
export interface Verdict {
  readonly source: VerdictSource
  /** Without `www.`. */
  readonly host: string
  /** With a leading slash, or null for the whole host. */
  readonly path: string | null
  readonly scope: string | null
  readonly verdict: string
  /** The page of the source, where it stands on it. */
  readonly page: string
  readonly note: string
}
