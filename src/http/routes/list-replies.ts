import { createRoute, z } from '@hono/zod-openapi'
import { listFilings } from '../../db/filings.ts'
import { REPLY_STATES } from '../../domain/editorial/reply.ts'
import { FiledReplyBody } from '../bodies/editorial.ts'
import { OutletId } from '../bodies/fields.ts'
import { toReplyBody } from '../bodies/reply.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { PageFields, pageOf, startOf } from '../form/paging.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { requireScope } from '../gate/authorization.ts'

const route = createRoute({
  operationId: 'listReplies',
  method: 'get',
  path: '/v1/replies',
  tags: ['changes'],
  summary: 'Replies of outlets, the newest first',
  description: 'Those that are published; with the scope `review` those in other states too.',
  request: {
    query: z.strictObject({
      state: z.enum(REPLY_STATES).default('published'),
      outlet: OutletId.optional(),
      ...PageFields,
    }),
  },
  responses: {
    200: {
      description: 'One page.',
      content: {
        'application/json': { schema: z.object({ items: z.array(FiledReplyBody), next: z.string().nullable() }) },
      },
    },
    ...problems('invalid-request', 'unauthorized', 'forbidden'),
  },
})

export function listReplies(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    const { state, outlet: outletId, limit, cursor } = c.req.valid('query')
    if (state !== 'published') await requireScope(deps, c, 'review')
    const found = await listFilings(deps.db, 'reply', { state, outletId }, startOf(c, cursor), limit + 1)
    const { items, next, headers } = pageOf(c, found, limit, ({ id }) => id)
    return answer(route, { items: items.map((row) => toReplyBody(row, null)), next }, headers)
  })
}
