import { type FeedbackReview, feedbackReviewed, type StoredFeedback } from '../db/feedback.ts'
import { reviewedRow } from '../db/review.ts'
import { requireSomebodyElse } from '../domain/editorial/four-eyes.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import { Problem } from '../domain/problem.ts'
import { requireFeedback } from '../reading/require-feedback.ts'
import type { Store } from '../reading/store.ts'
import type { Alongside, Precondition } from './alongside.ts'
import { commit } from './commit.ts'
import { signedRow } from './sign-row.ts'

export interface ReviewOfFeedback {
  readonly id: number
  readonly decision: 'accept' | 'decline'
  readonly reason: string
  readonly reviewer: KeyHolder
  readonly precondition: Precondition<StoredFeedback>
  readonly alongside: Alongside<StoredFeedback>
}

/**
 * Closes feedback. No record changes: that takes a proposal.
 *
 * @throws Problem 'not-found', 'forbidden' (its own author), or 'conflict' where it is closed
 */
export async function reviewFeedback(
  store: Store,
  { id, decision, reason, reviewer, precondition, alongside }: ReviewOfFeedback,
): Promise<StoredFeedback> {
  const row = await requireFeedback(store, id)
  requireSomebodyElse({ id: row.author_id, name: row.author_name }, reviewer)
  precondition(row)
  if (row.state !== 'open') throw new Problem('conflict', `The feedback is ${row.state} already.`)
  const state = decision === 'accept' ? 'accepted' : 'declined'
  const review: FeedbackReview = { id, state, reviewer, reason, at: store.now().toISOString() }
  const closed = reviewedRow(row, review)
  const signed = await signedRow(store.signer, 'feedback', closed)
  await commit(store.db, [feedbackReviewed(review), signed, ...alongside(closed)])
  return closed
}
