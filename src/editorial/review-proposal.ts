import { isBasedOn, type ProposalReview, proposalReviewed, type StoredProposal } from '../db/proposals.ts'
import { reviewedRow } from '../db/review.ts'
import { requireSomebodyElse } from '../domain/editorial/four-eyes.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { proposalDocumentOf, requireProposal } from '../reading/require-proposal.ts'
import type { Store } from '../reading/store.ts'
import type { Alongside, Precondition } from './alongside.ts'
import { commit } from './commit.ts'
import { judgeProposal } from './judge-proposal.ts'
import { publishChange } from './publish-change.ts'
import { signedRow } from './sign-row.ts'

export interface ReviewOfProposal {
  readonly id: number
  readonly decision: 'approve' | 'reject'
  readonly reason: string
  readonly reviewer: KeyHolder
  readonly precondition: Precondition<StoredProposal>
  readonly alongside: Alongside<StoredProposal>
}

/**
 * Closes an open proposal. Where it is approved, its change and the change log entry are published in the same commit.
 *
 * @throws Problem 'not-found', 'forbidden' (its own author), or 'conflict' where it is closed or the record has changed
 * since
 */
export async function reviewProposal(
  store: Store,
  { id, decision, reason, reviewer, precondition, alongside }: ReviewOfProposal,
): Promise<StoredProposal> {
  const row = await requireProposal(store, id)
  requireSomebodyElse({ id: row.author_id, name: row.author_name }, reviewer)
  precondition(row)
  if (row.state !== 'open') throw new Problem('conflict', `The proposal is ${row.state} already.`)
  const state = decision === 'approve' ? 'published' : 'rejected'
  const review: ProposalReview = { id, state, reviewer, reason, at: store.now().toISOString() }
  const closed = reviewedRow(row, review)
  if (state === 'published') return publish(store, closed, review, alongside)
  await commit(store.db, [
    proposalReviewed(review),
    await signedRow(store.signer, 'proposal', closed),
    ...alongside(closed),
  ])
  return closed
}

async function publish(
  store: Store,
  row: StoredProposal,
  review: ProposalReview,
  alongside: Alongside<StoredProposal>,
): Promise<StoredProposal> {
  const { proposal } = proposalDocumentOf(row)
  const { reviewer, at, id } = review
  let published = row
  await publishChange(store, row.outlet_id, new Date(at), async (stored, { head }) => {
    requireUnchanged(row, stored)
    const { record } = await judgeProposal(store, stored, proposal, { number: id, now: at })
    published = { ...row, change_seq: head.seq + 1 }
    return {
      record,
      cause: { kind: 'proposal', id, reason: row.reason, by: row.author_name, reviewedBy: reviewer.name },
      alongside: [proposalReviewed(review), await signedRow(store.signer, 'proposal', row), ...alongside(published)],
    }
  })
  return published
}

function requireUnchanged(row: StoredProposal, stored: OutletRecord | null): void {
  if (isBasedOn(row.base_digest, stored)) return
  throw new Problem(
    'conflict',
    row.base_digest === null
      ? `There is an outlet ${row.outlet_id} by now: reject the proposal, and propose the change to what there is.`
      : `The record of ${row.outlet_id} has changed since this was proposed: reject it, and propose it again from what the record says now.`,
  )
}
