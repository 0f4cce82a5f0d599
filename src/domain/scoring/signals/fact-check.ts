import { trackRecordSignal } from './track-record.ts'

/** Does its own reporting stand up to fact-checkers? Fakes in its name and mere listings have no weight. */
export const factCheck = trackRecordSignal('fact-check', 'fact-check')
