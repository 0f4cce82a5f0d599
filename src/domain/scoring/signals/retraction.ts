import { trackRecordSignal } from './track-record.ts'

/** Does it do without retracting whole reports? Half speaks for it: it owned up. */
export const retraction = trackRecordSignal('retraction', 'retraction')
