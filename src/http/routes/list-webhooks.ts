import { createRoute, z } from '@hono/zod-openapi'
import { listWebhooks as listStoredWebhooks } from '../../db/webhooks.ts'
import { toWebhookBody, WebhookBody } from '../bodies/webhook.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { PageFields, pageOf, startOf } from '../form/paging.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { requireWebhookHolder } from '../webhook-request.ts'

const route = createRoute({
  operationId: 'listWebhooks',
  method: 'get',
  path: '/v1/webhooks',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Your webhooks, the oldest first',
  description: 'Those made with the same key; with the scope `admin`, everybody’s.',
  request: { query: z.strictObject(PageFields) },
  responses: {
    200: {
      description: 'One page.',
      content: {
        'application/json': { schema: z.object({ items: z.array(WebhookBody), next: z.string().nullable() }) },
      },
    },
    ...problems('invalid-request', 'unauthorized', 'forbidden'),
  },
})

export function listWebhooks(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    const holder = await requireWebhookHolder(deps, c)
    const { limit, cursor } = c.req.valid('query')
    const owner = holder.scopes.includes('admin') ? null : holder.id
    const found = await listStoredWebhooks(deps.db, owner, startOf(c, cursor), limit + 1)
    const { items, next, headers } = pageOf(c, found, limit, ({ id }) => id)
    return answer(route, { items: items.map(toWebhookBody), next }, headers)
  })
}
