import type { Assessment } from './evidence.ts'
import { type OutletRecord, partsOf } from './record.ts'

/**
 * A record as it may be shown. Assessments that a newsroom imported under its own licence stay out, with the references that only they
 * rest on, unless the service is configured to show them: what is shown is all that a score is made of, so that it can be worked out again.
 * Never publish what this gives: the record that is kept has them.
 */
export function shownRecord(record: OutletRecord, showsImported: boolean): OutletRecord {
  if (showsImported || !record.assessments.some(isImported)) return record
  const assessments = record.assessments.filter((assessment) => !isImported(assessment))
  const left = new Set(record.assessments.filter(isImported).flatMap(({ references }) => references))
  for (const id of usedReferences({ ...record, assessments })) left.delete(id)
  return { ...record, assessments, references: record.references.filter(({ id }) => !left.has(id)) }
}

/** Whether an import brought it in: a catalogue file may carry the basis `imported` too, but not the id. */
export function isImported({ id, basis }: Pick<Assessment, 'id' | 'basis'>): boolean {
  return basis === 'imported' && id.slice(id.indexOf('/') + 1).startsWith('imported-')
}

function usedReferences(record: OutletRecord): readonly string[] {
  return [...partsOf(record).flatMap(({ references }) => references), ...Object.values(record.fieldReferences).flat()]
}
