import type { Viewpoint } from '../domain/as-known.ts'
import type { Evidence } from '../domain/evidence.ts'
import { evidenceAt } from '../domain/evidence-at.ts'

/** Number of evidence records by list, as of a viewpoint: those on the outlet's evidence page. */
export function counts(
  record: Evidence,
  viewpoint: Viewpoint,
): Readonly<Record<'transparency' | 'trackRecord' | 'assessments', number>> {
  const { transparency, trackRecord, assessments } = evidenceAt(record, viewpoint)
  return { transparency: transparency.length, trackRecord: trackRecord.length, assessments: assessments.length }
}
