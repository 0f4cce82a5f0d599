import { createRoute, z } from '@hono/zod-openapi'
import { reviewReply as decide } from '../../editorial/move-reply.ts'
import { FiledReplyBody, Reason } from '../bodies/editorial.ts'
import { numberOf } from '../bodies/fields.ts'
import { toReplyBody } from '../bodies/reply.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf } from '../form/answer.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireScope } from '../gate/authorization.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../gate/change-of-one.ts'
import { moveFiling } from '../move-filing.ts'

const Review = z.strictObject({ decision: z.enum(['publish', 'refuse']), reason: Reason }).meta({ id: 'ReplyReview' })

const route = createRoute({
  operationId: 'reviewReply',
  method: 'post',
  path: '/v1/replies/{id}/review',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Publish or refuse a reply',
  description:
    'Needs the scope `review`, and somebody else than who filed it. Once published it is in every context of the outlet.',
  request: changeOfOne(Review),
  responses: {
    200: { description: 'The reply.', content: { 'application/json': { schema: FiledReplyBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function reviewReply(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/replies/:id/review', async (c) => {
    const holder = await requireScope(deps, c, 'review')
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, Review)
    return moveFiling(deps, c, {
      id,
      table: 'reply',
      holder,
      sent,
      move: (move) => decide(deps, { ...move, ...read }),
      answer: (row, insider, headers) => answerOf(route, toReplyBody(row, insider), headers),
    })
  })
}
