import type { Viewpoint } from '../domain/as-known.ts'
import type { Evidence } from '../domain/evidence.ts'
import { evidenceAt } from '../domain/evidence-at.ts'

/** How many evidence records an outlet has from a viewpoint, by list: of those that its evidence page lists. */
export function counts(
  record: Evidence,
  viewpoint: Viewpoint,
): Readonly<Record<'transparency' | 'trackRecord' | 'assessments', number>> {
  const { transparency, trackRecord, assessments } = evidenceAt(record, viewpoint)
  return { transparency: transparency.length, trackRecord: trackRecord.length, assessments: assessments.length }
}
