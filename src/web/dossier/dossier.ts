import type { Viewpoint } from '../../domain/as-known.ts'
import type { OutletPart } from '../../domain/context/context.ts'
import type { TrackRecordEntry } from '../../domain/evidence.ts'
import type { OutletRecord } from '../../domain/record.ts'
import type { Contribution } from '../../domain/scoring/contribution.ts'
import type { Methodology } from '../../domain/scoring/methodology.ts'
import type { Page } from '../page.ts'
import type { ReferenceLinks } from '../parts/evidence-references.ts'

/** What every section of a dossier is drawn from. */
export interface Dossier {
  readonly page: Page
  readonly record: OutletRecord
  readonly part: OutletPart
  readonly view: Viewpoint
  readonly methodology: Methodology
  readonly links: ReferenceLinks
  /** By id of the evidence that they rest on. */
  readonly contributions: ReadonlyMap<string, Contribution>
  /** The track record as of the view, newest first, and how much of it is on the page. */
  readonly entries: readonly TrackRecordEntry[]
  readonly shown: readonly TrackRecordEntry[]
  /** Where a piece of evidence is told: on this page, on the page that has all, or in the evidence as JSON. */
  readonly linkTo: (evidenceId: string) => string
  /** Whether long lists are shown to their end. */
  readonly whole: boolean
}

/** Entries of a long list that are shown unless all are asked for. */
export const SHOWN = 40
