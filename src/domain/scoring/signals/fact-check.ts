import { trackRecordSignal } from './track-record.ts'

/** Does its own reporting hold up to fact-checkers? Fakes published in its name and mere listings have no weight. */
export const factCheck = trackRecordSignal('fact-check', 'fact-check')
