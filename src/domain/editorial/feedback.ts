import type { ReadCitation } from '../citation/citation.ts'

/** `false-match`: we matched an outlet that was not meant. `missed-source`: we did not recognise a cited source. */
export const FEEDBACK_KINDS = ['false-match', 'missed-source'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

/** `accepted`: we were wrong, and the reason says what will be done. */
export const FEEDBACK_STATES = ['open', 'accepted', 'declined'] as const
export type FeedbackState = (typeof FEEDBACK_STATES)[number]

/** A newsroom's report. Of an article it holds only what its author put into `passage`. */
export interface Feedback {
  readonly citation: ReadCitation
  /** The outlet that we matched; null for a missed source. */
  readonly outletId: string | null
  /** Who was meant, in the author's words; null where not given. */
  readonly meant: string | null
  readonly note: string | null
  readonly passage: string | null
}
