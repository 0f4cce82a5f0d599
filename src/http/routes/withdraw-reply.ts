import { createRoute, z } from '@hono/zod-openapi'
import { withdrawReply as takeBack } from '../../editorial/move-reply.ts'
import { FiledReplyBody, Reason } from '../bodies/editorial.ts'
import { numberOf } from '../bodies/fields.ts'
import { toReplyBody } from '../bodies/reply.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf } from '../form/answer.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireAnyScope } from '../gate/any-scope.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../gate/change-of-one.ts'
import { moveFiling } from '../move-filing.ts'

const Withdrawal = z.strictObject({ reason: Reason }).meta({ id: 'ReplyWithdrawal' })

const route = createRoute({
  operationId: 'withdrawReply',
  method: 'post',
  path: '/v1/replies/{id}/withdrawal',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Take a reply back',
  description: 'By whoever filed it (scope `propose`) or by a reviewer. Like a record, it stays, as withdrawn.',
  request: changeOfOne(Withdrawal),
  responses: {
    200: { description: 'The reply.', content: { 'application/json': { schema: FiledReplyBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function withdrawReply(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/replies/:id/withdrawal', async (c) => {
    const holder = await requireAnyScope(deps, c, ['propose', 'review'])
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, Withdrawal)
    return moveFiling(deps, c, {
      id,
      table: 'reply',
      holder,
      sent,
      move: (move) => takeBack(deps, { ...move, ...read }),
      answer: (row, insider, headers) => answerOf(route, toReplyBody(row, insider), headers),
    })
  })
}
