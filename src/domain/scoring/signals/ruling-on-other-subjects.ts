import { trackRecordSignal } from './track-record.ts'

/** Do press councils and regulators reject complaints on other subjects? */
export const rulingOnOtherSubjects = trackRecordSignal(
  'ruling.other',
  'ruling',
  ({ subject }) => subject !== 'accuracy',
)
