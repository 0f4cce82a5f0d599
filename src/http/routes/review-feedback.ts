import { createRoute, z } from '@hono/zod-openapi'
import type { StoredFeedback } from '../../db/feedback.ts'
import { reviewFeedback as close } from '../../editorial/review-feedback.ts'
import { Reason } from '../bodies/editorial.ts'
import { FeedbackBody, feedbackTag, toFeedbackBody } from '../bodies/feedback.ts'
import { numberOf } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf, toResponse } from '../form/answer.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireScope } from '../gate/authorization.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../gate/change-of-one.ts'
import { withIdempotency } from '../gate/idempotency.ts'
import { requireIfMatch } from '../gate/precondition.ts'

const Review = z
  .strictObject({ decision: z.enum(['accept', 'decline']), reason: Reason })
  .meta({ id: 'FeedbackReview' })

const route = createRoute({
  operationId: 'reviewFeedback',
  method: 'post',
  path: '/v1/feedback/{id}/review',
  tags: ['articles'],
  security: [{ key: [] }],
  summary: 'Accept or decline feedback',
  description:
    'Needs the scope `review`, and somebody else than who filed it. It changes no record: what follows from it is a proposal of its own, which the reason may name.',
  request: changeOfOne(Review),
  responses: {
    200: { description: 'The feedback, closed.', content: { 'application/json': { schema: FeedbackBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function reviewFeedback(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/feedback/:id/review', async (c) => {
    const reviewer = await requireScope(deps, c, 'review')
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, Review)
    return withIdempotency(deps, c, reviewer, sent, async (finish) => {
      const answered = (row: StoredFeedback) => answerOf(route, toFeedbackBody(row), { etag: feedbackTag(row) })
      const closed = await close(deps, {
        id,
        ...read,
        reviewer,
        precondition: (row) => requireIfMatch(c, feedbackTag(row)),
        alongside: (row) => finish(answered(row)),
      })
      return toResponse(answered(closed))
    })
  })
}
