import type { Assessment } from './evidence.ts'
import { type OutletRecord, partsOf } from './record.ts'

/**
 * A record as it may be shown: without assessments that a newsroom imported under its own licence, and references used
 * only by them, unless the service is configured to show them. Scores are made of what is shown, so that they can be
 * recomputed. Never publish the result: the stored record has the imported assessments.
 */
export function shownRecord(record: OutletRecord, showsImported: boolean): OutletRecord {
  if (showsImported || !record.assessments.some(isImported)) return record
  const assessments = record.assessments.filter((assessment) => !isImported(assessment))
  const left = new Set(record.assessments.filter(isImported).flatMap(({ references }) => references))
  for (const id of usedReferences({ ...record, assessments })) left.delete(id)
  return { ...record, assessments, references: record.references.filter(({ id }) => !left.has(id)) }
}

/** Whether it was imported: a catalogue file may have the basis `imported` too, but not such an id. */
export function isImported({ id, basis }: Pick<Assessment, 'id' | 'basis'>): boolean {
  return basis === 'imported' && id.slice(id.indexOf('/') + 1).startsWith('imported-')
}

function usedReferences(record: OutletRecord): readonly string[] {
  return [...partsOf(record).flatMap(({ references }) => references), ...Object.values(record.fieldReferences).flat()]
}
