import { createRoute, z } from '@hono/zod-openapi'
import { listDeliveries } from '../../db/webhook-queue.ts'
import { requireWebhook } from '../../reading/require-webhook.ts'
import { NumberId } from '../bodies/fields.ts'
import { DeliveryBody, toDeliveryBody } from '../bodies/webhook.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { PageFields, pageOf, startOf } from '../form/paging.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { requireWebhookHolder } from '../webhook-request.ts'

const route = createRoute({
  operationId: 'listWebhookDeliveries',
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'What was sent to a webhook and what came of it, the newest change first',
  description: 'Messages that have ended are remembered for 30 days.',
  request: { params: z.object({ id: NumberId }), query: z.strictObject(PageFields) },
  responses: {
    200: {
      description: 'One page.',
      content: {
        'application/json': { schema: z.object({ items: z.array(DeliveryBody), next: z.string().nullable() }) },
      },
    },
    ...problems('invalid-request', 'unauthorized', 'forbidden', 'not-found'),
  },
})

export function listWebhookDeliveries(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    const { id } = await requireWebhook(deps, c.req.valid('param').id, await requireWebhookHolder(deps, c))
    const { limit, cursor } = c.req.valid('query')
    const found = await listDeliveries(deps.db, id, startOf(c, cursor), limit + 1)
    const { items, next, headers } = pageOf(c, found, limit, ({ seq }) => seq)
    return answer(route, { items: items.map(toDeliveryBody), next }, headers)
  })
}
