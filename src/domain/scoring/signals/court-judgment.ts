import { trackRecordSignal } from './track-record.ts'

/** Do courts find for it on the facts it published? Judgments on labour, copyright or privacy say nothing about that. */
export const courtJudgment = trackRecordSignal(
  'court-judgment',
  'court-judgment',
  ({ subject }) => subject === 'accuracy' || subject === 'defamation',
)
