import { createRoute, z } from '@hono/zod-openapi'
import { listFilings } from '../../db/filings.ts'
import { DISPUTE_STATES } from '../../domain/editorial/dispute.ts'
import { toDisputeBody } from '../bodies/dispute.ts'
import { FiledDisputeBody } from '../bodies/editorial.ts'
import { OutletId } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { PageFields, pageOf, startOf } from '../form/paging.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'

const route = createRoute({
  operationId: 'listDisputes',
  method: 'get',
  path: '/v1/disputes',
  tags: ['changes'],
  summary: 'Disputes, the newest first',
  description:
    'In every state unless one is asked for. The words of whoever filed one are shown once a reviewer has taken them up.',
  request: {
    query: z.strictObject({ state: z.enum(DISPUTE_STATES).optional(), outlet: OutletId.optional(), ...PageFields }),
  },
  responses: {
    200: {
      description: 'One page.',
      content: {
        'application/json': { schema: z.object({ items: z.array(FiledDisputeBody), next: z.string().nullable() }) },
      },
    },
    ...problems('invalid-request'),
  },
})

export function listDisputes(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    const { state, outlet: outletId, limit, cursor } = c.req.valid('query')
    const found = await listFilings(deps.db, 'dispute', { state, outletId }, startOf(c, cursor), limit + 1)
    const { items, next, headers } = pageOf(c, found, limit, ({ id }) => id)
    return answer(route, { items: items.map((row) => toDisputeBody(row, null)), next }, headers)
  })
}
