import type { VerdictEdition } from '../domain/register/listing.ts'

/** An edition of a list of verdicts: an entry of `db/assessments/sources.json`. */
export type VerdictSource = Omit<VerdictEdition, 'note'>

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
