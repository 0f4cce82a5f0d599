import { createRoute, z } from '@hono/zod-openapi'
import { Problem } from '../../domain/problem.ts'
import { requireFeedback } from '../../reading/require-feedback.ts'
import { FeedbackBody, feedbackTag, toFeedbackBody } from '../bodies/feedback.ts'
import { NumberId } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { problems } from '../form/problems.ts'
import { freshHolder, missingKey } from '../gate/authorization.ts'

const route = createRoute({
  operationId: 'getFeedback',
  method: 'get',
  path: '/v1/feedback/{id}',
  tags: ['articles'],
  security: [{ key: [] }],
  summary: 'One piece of feedback, and what came of it',
  description: 'For whoever filed it and for reviewers; for others there is none.',
  request: { params: z.object({ id: NumberId }) },
  responses: {
    200: {
      description: 'The feedback, with the ETag that reviewing it needs.',
      content: { 'application/json': { schema: FeedbackBody } },
    },
    ...problems('invalid-request', 'unauthorized', 'forbidden', 'not-found'),
  },
})

export function getFeedback(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const holder = await freshHolder(deps, c)
    if (holder === null) throw missingKey('review')
    const row = await requireFeedback(deps, c.req.valid('param').id)
    if (row.author_id !== holder.id && !holder.scopes.includes('review'))
      throw new Problem('not-found', `There is no feedback ${row.id}.`)
    return answer(route, toFeedbackBody(row), { etag: feedbackTag(row) })
  })
}
