import type { Assessment } from '../../evidence.ts'
import type { KnownEvidence } from '../known-evidence.ts'
import type { Reading } from '../signal.ts'
import { verdictSentence } from '../verdict-words.ts'

/** What do assessors say of it? The methodology groups verdicts by family and lists those that count. */
export function assessmentsOf({ assessments }: KnownEvidence): Reading<Assessment>[] {
  return assessments.map((known) => ({
    outcome: known.record.verdict,
    known,
    group: null,
    because: (messages) => verdictSentence(known.record, null, messages),
  }))
}
