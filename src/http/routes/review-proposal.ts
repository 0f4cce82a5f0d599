import { createRoute, z } from '@hono/zod-openapi'
import {
  contentDigestOf,
  isReviewed,
  type ProposalReview,
  proposalReviewed,
  type StoredProposal,
} from '../../db/proposals.ts'
import { Problem } from '../../domain/problem.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { readChainHead } from '../../editorial/change-entries.ts'
import { publishChange } from '../../editorial/publish-change.ts'
import { NumberId } from '../bodies/fields.ts'
import { ProposalBody, type ProposalDocument, proposalTag, toProposalBody } from '../bodies/proposal.ts'
import type { App, Deps } from '../deps.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../form/change-of-one.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { type KeyHolder, requireScope } from '../gate/authorization.ts'
import { type Finish, jsonAnswer, toResponse, withIdempotency } from '../gate/idempotency.ts'
import { requireIfMatch } from '../gate/precondition.ts'
import { judgeProposal } from '../judge-proposal.ts'
import { requireProposal } from './get-proposal.ts'

const Review = z
  .strictObject({
    decision: z.enum(['approve', 'reject']),
    reason: z.string().trim().min(1, 'Give a reason.').max(2_000),
  })
  .meta({ id: 'ProposalReview' })

const route = createRoute({
  operationId: 'reviewProposal',
  method: 'post',
  path: '/v1/proposals/{id}/review',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Approve or reject a proposal of somebody else',
  description:
    'Needs the scope `review`, and another key and name than the author’s. Approving publishes the change and its entry in the change log in one commit. 409 where the record has changed since: the proposal is to be made again.',
  request: changeOfOne(Review),
  responses: {
    200: { description: 'The proposal, closed.', content: { 'application/json': { schema: ProposalBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function reviewProposal(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/proposals/:id/review', async (c) => {
    const reviewer = await requireScope(deps, c, 'review')
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, Review)
    return withIdempotency(deps, c, reviewer, sent, async (finish) => {
      const row = await requireProposal(deps, id)
      requireSomebodyElse(row.author_id, row.author_name, reviewer)
      requireIfMatch(c, proposalTag(row))
      if (row.state !== 'open') throw new Problem('conflict', `The proposal is ${row.state} already.`)
      const state = read.decision === 'approve' ? 'published' : 'rejected'
      const review: ProposalReview = { id, state, reviewer, reason: read.reason, at: deps.now().toISOString() }
      const closed = {
        ...row,
        state,
        reviewer_id: reviewer.id,
        reviewer_name: reviewer.name,
        review_reason: read.reason,
        reviewed_at: review.at,
      }
      try {
        if (state === 'published') return await publish(deps, closed, review, finish)
        const answer = answerOf(closed)
        await deps.db.commit([proposalReviewed(review), ...finish(answer)])
        return toResponse(answer)
      } catch (error) {
        if (isReviewed(error)) throw new Problem('conflict', 'Somebody else has reviewed the proposal in the meantime.')
        throw error
      }
    })
  })
}

async function publish(deps: Deps, row: StoredProposal, review: ProposalReview, finish: Finish): Promise<Response> {
  const { proposal } = JSON.parse(row.body) as ProposalDocument
  const { reviewer, at, id } = review
  let answer = answerOf(row)
  await publishChange(
    deps.db,
    row.outlet_id,
    async (stored) => {
      requireUnchanged(row, stored)
      const { record } = await judgeProposal(deps, stored, proposal, { number: id, now: at })
      const { seq } = await readChainHead(deps.db)
      answer = answerOf({ ...row, change_seq: seq + 1 })
      return {
        record,
        cause: { kind: 'proposal', id, reason: row.reason, by: row.author_name, reviewedBy: reviewer.name },
        alongside: [proposalReviewed(review), ...finish(answer)],
      }
    },
    { now: new Date(at), signer: await deps.signer },
  )
  return toResponse(answer)
}

function requireUnchanged(row: StoredProposal, stored: OutletRecord | null): void {
  const digest = stored === null ? null : contentDigestOf(stored)
  if (digest === row.base_digest) return
  throw new Problem(
    'conflict',
    row.base_digest === null
      ? `There is an outlet ${row.outlet_id} by now: reject the proposal, and propose the change to what there is.`
      : `The record of ${row.outlet_id} has changed since this was proposed: reject it, and propose it again from what the record says now.`,
  )
}

function answerOf(row: StoredProposal) {
  return jsonAnswer(200, toProposalBody(row), { etag: proposalTag(row) })
}

/** Four eyes: neither the same key nor another key of the same name. @throws Problem 'forbidden' */
export function requireSomebodyElse(id: string, name: string, holder: KeyHolder): void {
  if (holder.id !== id && holder.name !== name) return
  throw new Problem('forbidden', 'Whoever filed this cannot be the one who reviews it: ask somebody else.')
}

/** @throws Problem 'invalid-request' */
export function numberOf(id: string): number {
  const read = NumberId.safeParse(id)
  if (read.success) return read.data
  throw new Problem('invalid-request', 'path/id: Give a number.', [{ pointer: 'path/id', detail: 'Give a number.' }])
}
