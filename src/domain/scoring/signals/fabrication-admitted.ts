import { trackRecordSignal } from './track-record.ts'

/** Is it free of fabrication that it had to admit? */
export const fabricationAdmitted = trackRecordSignal('fabrication-admitted', 'fabrication-admitted')
