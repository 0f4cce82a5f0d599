import { CRITERIA, type Criterion, type Finding } from '../../evidence.ts'
import { findAssessor } from '../assessors.ts'
import type { KnownEvidence } from '../known-evidence.ts'
import type { Reading, Signal } from '../signal.ts'

/** Does the outlet meet the criterion? Membership in a body that hears complaints answers for external accountability. */
export function transparencyOf(criterion: Criterion): Signal {
  return {
    id: `transparency.${criterion}`,
    newestOnly: true,
    read: (evidence) => [...notes(evidence, criterion), ...memberships(evidence, criterion)],
  }
}

export const TRANSPARENCY_SIGNALS: readonly Signal[] = CRITERIA.map(transparencyOf)

function notes({ transparency }: KnownEvidence, criterion: Criterion): Reading[] {
  return (transparency.get(criterion) ?? []).map((known) => ({
    outcome: known.record.finding,
    known,
    group: null,
    because: ({ scoring, context }) =>
      scoring.transparency(
        context.criteria[criterion],
        context.findings[known.record.finding],
        known.record.observedOn,
      ),
  }))
}

function memberships({ assessments }: KnownEvidence, criterion: Criterion): Reading[] {
  return assessments.flatMap((known): Reading[] => {
    const { record } = known
    const assessor = findAssessor(record.assessor)
    if (assessor?.role !== 'membership' || assessor.criterion !== criterion) return []
    const finding: Finding | undefined = assessor.findings[record.verdict]
    if (finding === undefined) return []
    return [
      {
        outcome: finding,
        known,
        group: null,
        because: ({ scoring, context }) =>
          scoring.assessment(context.criteria[criterion], `${assessor.name}, ${record.verdict}`, record.assessedOn),
      },
    ]
  })
}
