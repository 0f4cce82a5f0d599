import { trackRecordSignal } from './track-record.ts'

/** Does it publish corrections of its own errors? */
export const correction = trackRecordSignal('correction', 'correction')
