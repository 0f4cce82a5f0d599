import { createRoute, z } from '@hono/zod-openapi'
import { changeWebhook as change } from '../../editorial/webhooks.ts'
import {
  FilterBody,
  toFilter,
  toWebhookBody,
  WebhookBody,
  WebhookName,
  WebhookUrl,
  webhookTag,
} from '../bodies/webhook.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf } from '../form/answer.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../gate/change-of-one.ts'
import { moveWebhook, requireWebhookHolder } from '../webhook-request.ts'

const WebhookChange = z
  .strictObject({
    name: WebhookName.optional(),
    url: WebhookUrl.optional(),
    filter: FilterBody.optional(),
    state: z.enum(['active', 'disabled']).optional(),
  })
  .meta({ id: 'WebhookChange', description: 'What is left out stays as it is.' })

const route = createRoute({
  operationId: 'changeWebhook',
  method: 'patch',
  path: '/v1/webhooks/{id}',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Change a webhook, or switch it off and on',
  description:
    'Switched on again it goes on where it stopped: all that changed in between is sent. To begin anew, end it and make another.',
  request: changeOfOne(WebhookChange),
  responses: {
    200: { description: 'The webhook.', content: { 'application/json': { schema: WebhookBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function changeWebhook(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.patch('/v1/webhooks/:id', async (c) => {
    const holder = await requireWebhookHolder(deps, c)
    const { sent, read } = await filedBodyOf(c, WebhookChange)
    const asked = { ...read, filter: read.filter && toFilter(read.filter) }
    return moveWebhook(deps, c, {
      holder,
      sent,
      move: (move) => change(deps, move, asked),
      answer: (row) => answerOf(route, toWebhookBody(row), { etag: webhookTag(row) }),
    })
  })
}
