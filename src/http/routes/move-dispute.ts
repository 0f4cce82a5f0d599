import { createRoute, z } from '@hono/zod-openapi'
import { moveDispute as moveOn } from '../../editorial/move-dispute.ts'
import { toDisputeBody } from '../bodies/dispute.ts'
import { FiledDisputeBody, Reason } from '../bodies/editorial.ts'
import { numberOf } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf } from '../form/answer.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireAnyScope } from '../gate/any-scope.ts'
import { checkScope } from '../gate/authorization.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../gate/change-of-one.ts'
import { moveFiling } from '../move-filing.ts'

const Step = z
  .strictObject({
    state: z.enum(['under-review', 'upheld', 'partly', 'rejected', 'withdrawn']),
    reason: Reason.meta({ description: 'Why; of the last step it is the decision.' }),
  })
  .meta({ id: 'DisputeStep' })

const route = createRoute({
  operationId: 'moveDispute',
  method: 'post',
  path: '/v1/disputes/{id}/steps',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Take a dispute up, decide it, or take it back',
  description:
    'Whoever filed it may take it back (scope `propose`). The other steps need the scope `review` and somebody else than who filed it. A dispute that is upheld changes no record by itself: that takes a proposal.',
  request: changeOfOne(Step),
  responses: {
    200: {
      description: 'The dispute, one step further.',
      content: { 'application/json': { schema: FiledDisputeBody } },
    },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function moveDispute(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/disputes/:id/steps', async (c) => {
    const holder = await requireAnyScope(deps, c, ['review', 'propose'])
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, Step)
    if (read.state !== 'withdrawn') checkScope(holder, 'review')
    return moveFiling(deps, c, {
      id,
      table: 'dispute',
      holder,
      sent,
      move: (move) => moveOn(deps, { ...move, ...read }),
      answer: (row, insider, headers) => answerOf(route, toDisputeBody(row, insider), headers),
    })
  })
}
