import { createRoute, z } from '@hono/zod-openapi'
import type { StoredProposal } from '../../db/proposals.ts'
import { reviewProposal as closeProposal } from '../../editorial/review-proposal.ts'
import { numberOf } from '../bodies/fields.ts'
import { ProposalBody, proposalTag, toProposalBody } from '../bodies/proposal.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf, toResponse } from '../form/answer.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireScope } from '../gate/authorization.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../gate/change-of-one.ts'
import { withIdempotency } from '../gate/idempotency.ts'
import { requireIfMatch } from '../gate/precondition.ts'

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
      const answered = (row: StoredProposal) => answerOf(route, toProposalBody(row), { etag: proposalTag(row) })
      const closed = await closeProposal(deps, {
        id,
        ...read,
        reviewer,
        precondition: (row) => requireIfMatch(c, proposalTag(row)),
        alongside: (row) => finish(answered(row)),
      })
      return toResponse(answered(closed))
    })
  })
}
