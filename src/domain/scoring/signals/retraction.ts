import { trackRecordSignal } from './track-record.ts'

/** Has it not had to retract whole reports? A retraction counts half for it, as it owned up. */
export const retraction = trackRecordSignal('retraction', 'retraction')
