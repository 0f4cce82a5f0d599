import type { Assessment } from '../../evidence.ts'
import { findAssessor } from '../assessors.ts'
import type { KnownEvidence } from '../known-evidence.ts'
import type { Reading } from '../signal.ts'

/** What do assessors say of it? The methodology groups them by family and gives rows to the verdicts that count. */
export function assessmentsOf({ assessments }: KnownEvidence): Reading<Assessment>[] {
  return assessments.map((known) => {
    const { assessor, verdict, assessedOn } = known.record
    return {
      outcome: verdict,
      known,
      group: null,
      because: ({ scoring }) =>
        scoring.assessment(findAssessor(assessor)?.name ?? assessor, verdict.replaceAll('-', ' '), assessedOn),
    }
  })
}
