import { trackRecordSignal } from './track-record.ts'

/** Has its journalism won awards? */
export const award = trackRecordSignal('award', 'award')
