import { createRoute } from '@hono/zod-openapi'
import { proveReply as prove } from '../../editorial/move-reply.ts'
import { FiledReplyBody, ProofBody } from '../bodies/editorial.ts'
import { numberOf } from '../bodies/fields.ts'
import { toReplyBody } from '../bodies/reply.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf } from '../form/answer.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireScope } from '../gate/authorization.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../gate/change-of-one.ts'
import { moveFiling } from '../move-filing.ts'

const route = createRoute({
  operationId: 'proveReply',
  method: 'post',
  path: '/v1/replies/{id}/proof',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Note that a domain of the outlet carries the token of a reply',
  description:
    'Needs the scope `review`, and somebody else than who filed it. `masthead domain-proof check` looks, and then says it here; the service itself looks at no other host while it answers.',
  request: changeOfOne(ProofBody),
  responses: {
    200: { description: 'The reply, with the proof.', content: { 'application/json': { schema: FiledReplyBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function proveReply(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/replies/:id/proof', async (c) => {
    const holder = await requireScope(deps, c, 'review')
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, ProofBody)
    return moveFiling(deps, c, {
      id,
      table: 'reply',
      holder,
      sent,
      move: (move) => prove(deps, { ...move, ...read }),
      answer: (row, insider, headers) => answerOf(route, toReplyBody(row, insider), headers),
    })
  })
}
