import type { Viewpoint } from '../../domain/as-known.ts'
import type { OutletPart } from '../../domain/context/context.ts'
import type { TrackRecordEntry } from '../../domain/evidence.ts'
import type { OutletRecord } from '../../domain/record.ts'
import type { Contribution } from '../../domain/scoring/contribution.ts'
import type { Methodology } from '../../domain/scoring/methodology.ts'
import type { Page } from '../page.ts'
import type { ReferenceLinks } from '../parts/evidence-references.ts'
import type { RulingRun } from './ruling-runs.ts'

/** Everything that a section of a dossier is rendered from. */
export interface Dossier {
  readonly page: Page
  readonly record: OutletRecord
  readonly part: OutletPart
  readonly viewpoint: Viewpoint
  readonly methodology: Methodology
  readonly links: ReferenceLinks
  /** Contributions by id of their evidence. */
  readonly contributions: ReadonlyMap<string, Contribution>
  /** Track record entries as of the viewpoint, newest first; `shown` are those on the page, `runs` those in groups. */
  readonly entries: readonly TrackRecordEntry[]
  readonly shown: readonly TrackRecordEntry[]
  readonly runs: readonly RulingRun[]
  /** Link to a piece of evidence: on this page, on the page with all entries, or in the evidence as JSON. */
  readonly linkTo: (evidenceId: string) => string
  /** Whether long lists are shown completely. */
  readonly whole: boolean
}

/** Entries of a long list, or of a group in it, that are shown by default. */
export const SHOWN = 40
