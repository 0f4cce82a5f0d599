import { createRoute, z } from '@hono/zod-openapi'
import type { ReplyDocument } from '../../domain/editorial/filing.ts'
import { Problem } from '../../domain/problem.ts'
import { documentOf, requireFiling } from '../../reading/require-filing.ts'
import { requireRecord } from '../../reading/require-record.ts'
import { FiledReplyBody } from '../bodies/editorial.ts'
import { NumberId } from '../bodies/fields.ts'
import { filingTag } from '../bodies/filing.ts'
import { toReplyBody } from '../bodies/reply.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { problems } from '../form/problems.ts'
import { isInsider } from '../is-insider.ts'

const route = createRoute({
  operationId: 'getReply',
  method: 'get',
  path: '/v1/replies/{id}',
  tags: ['changes'],
  summary: 'A reply of an outlet',
  description: 'Until it is published it shows only to whoever filed it and to reviewers.',
  request: { params: z.object({ id: NumberId }) },
  responses: {
    200: { description: 'The reply.', content: { 'application/json': { schema: FiledReplyBody } } },
    ...problems('invalid-request', 'unauthorized', 'not-found'),
  },
})

export function getReply(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param')
    const row = await requireFiling(deps, 'reply', id)
    const inside = await isInsider(deps, c, row)
    if (!inside && documentOf<ReplyDocument>(row).shown === null)
      throw new Problem('not-found', `There is no reply ${id}.`)
    const insider = inside ? { record: await requireRecord(deps, row.outlet_id), now: deps.now().toISOString() } : null
    return answer(route, toReplyBody(row, insider), { etag: filingTag('reply', row) })
  })
}
