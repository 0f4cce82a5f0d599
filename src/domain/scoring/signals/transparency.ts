import { CRITERIA, type Criterion, type Finding, type TransparencyNote } from '../../evidence.ts'
import type { Messages } from '../../language/messages.ts'
import { findAssessor } from '../assessors.ts'
import type { KnownEvidence } from '../known-evidence.ts'
import type { Reading, Signal } from '../signal.ts'
import { verdictSentence } from '../verdict-words.ts'

/**
 * Does the outlet meet the criterion? Membership of a body that hears complaints answers for external accountability.
 */
export function transparencyOf(criterion: Criterion): Signal {
  return {
    id: `transparency.${criterion}`,
    newestOnly: true,
    read: (evidence) => [...notes(evidence, criterion), ...memberships(evidence, criterion)],
  }
}

export const TRANSPARENCY_SIGNALS: readonly Signal[] = CRITERIA.map(transparencyOf)

function notes({ transparency }: KnownEvidence, criterion: Criterion): Reading<TransparencyNote>[] {
  const known = transparency.get(criterion) ?? []
  return known.map((each) => ({ outcome: each.record.finding, known: each, group: null, because: sentenceOf }))
}

function sentenceOf({ scoring, context }: Messages, { criterion, finding, observedOn }: TransparencyNote): string {
  return scoring.transparency(context.criteria[criterion], context.findings[finding], observedOn)
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
        because: (messages) => verdictSentence(record, null, messages),
      },
    ]
  })
}
