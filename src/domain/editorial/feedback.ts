import type { ReadCitation } from '../citation/citation.ts'

/** false-match: we named an outlet that was not meant. missed-source: somebody is cited and we did not see it. */
export const FEEDBACK_KINDS = ['false-match', 'missed-source'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

/** accepted: we were wrong, and the reason says what is done about it. */
export const FEEDBACK_STATES = ['open', 'accepted', 'declined'] as const
export type FeedbackState = (typeof FEEDBACK_STATES)[number]

/** What a newsroom says. Nothing of an article is in it but what its author put into `passage` on purpose. */
export interface Feedback {
  readonly citation: ReadCitation
  /** The outlet that we named; null for a missed source. */
  readonly outletId: string | null
  /** Who is meant, in the words of whoever wrote; null where they do not say. */
  readonly meant: string | null
  readonly note: string | null
  readonly passage: string | null
}
