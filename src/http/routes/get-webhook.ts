import { createRoute, z } from '@hono/zod-openapi'
import { requireWebhook } from '../../reading/require-webhook.ts'
import { NumberId } from '../bodies/fields.ts'
import { toWebhookBody, WebhookBody, webhookTag } from '../bodies/webhook.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { problems } from '../form/problems.ts'
import { requireWebhookHolder } from '../webhook-request.ts'

const route = createRoute({
  operationId: 'getWebhook',
  method: 'get',
  path: '/v1/webhooks/{id}',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'One of your webhooks',
  description: 'Needs a key of the scope that made it; the webhooks of others are not found.',
  request: { params: z.object({ id: NumberId }) },
  responses: {
    200: {
      description: 'The webhook, with the ETag that changing it needs.',
      content: { 'application/json': { schema: WebhookBody } },
    },
    ...problems('invalid-request', 'unauthorized', 'forbidden', 'not-found'),
  },
})

export function getWebhook(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const row = await requireWebhook(deps, c.req.valid('param').id, await requireWebhookHolder(deps, c))
    return answer(route, toWebhookBody(row), { etag: webhookTag(row) })
  })
}
