import { capital } from '../../domain/language/words.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { assessorName } from '../../domain/scoring/verdict-words.ts'
import type { Page } from '../page.ts'
import { anchorOf } from '../parts/evidence-references.ts'

/** What a piece of evidence is about, in a few words: the criterion, body and outcome, or the assessor. */
export function evidenceName(
  { messages }: Page,
  { transparency, trackRecord, assessments }: Pick<OutletRecord, 'transparency' | 'trackRecord' | 'assessments'>,
  evidenceId: string,
): string {
  const found = <T extends { readonly id: string }>(list: readonly T[]) => list.find(({ id }) => id === evidenceId)
  const finding = found(transparency)
  if (finding !== undefined) return capital(messages.context.criteria[finding.criterion])
  const entry = found(trackRecord)
  if (entry !== undefined)
    return `${entry.body}: ${messages.scoring.outcomes[entry.kind][entry.outcome] ?? entry.outcome}`
  const assessment = found(assessments)
  return assessment === undefined ? anchorOf(evidenceId) : capital(assessorName(assessment.assessor, messages))
}
