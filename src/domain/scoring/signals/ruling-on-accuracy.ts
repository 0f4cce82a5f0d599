import { trackRecordSignal } from './track-record.ts'

/** Do press councils and regulators reject complaints that its reporting is inaccurate? */
export const rulingOnAccuracy = trackRecordSignal('ruling.accuracy', 'ruling', ({ subject }) => subject === 'accuracy')
