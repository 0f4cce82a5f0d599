import { createRoute, z } from '@hono/zod-openapi'
import { listFeedback as list } from '../../db/feedback.ts'
import { FEEDBACK_STATES } from '../../domain/editorial/feedback.ts'
import { FeedbackBody, toFeedbackBody } from '../bodies/feedback.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { PageFields, pageOf, startOf } from '../form/paging.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { requireScope } from '../gate/authorization.ts'

const route = createRoute({
  operationId: 'listFeedback',
  method: 'get',
  path: '/v1/feedback',
  tags: ['articles'],
  security: [{ key: [] }],
  summary: 'What newsrooms say of matches, the newest first',
  description: 'Needs the scope `review`.',
  request: { query: z.strictObject({ state: z.enum(FEEDBACK_STATES).optional(), ...PageFields }) },
  responses: {
    200: {
      description: 'One page.',
      content: {
        'application/json': { schema: z.object({ items: z.array(FeedbackBody), next: z.string().nullable() }) },
      },
    },
    ...problems('invalid-request', 'unauthorized', 'forbidden'),
  },
})

export function listFeedback(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    await requireScope(deps, c, 'review')
    const { state, limit, cursor } = c.req.valid('query')
    const found = await list(deps.db, { state }, startOf(c, cursor), limit + 1)
    const { items, next, headers } = pageOf(c, found, limit, ({ id }) => id)
    return answer(route, { items: items.map(toFeedbackBody), next }, headers)
  })
}
