import { createRoute } from '@hono/zod-openapi'
import { BOTH_SIGN, rotateSecret } from '../../editorial/webhooks.ts'
import { toWebhookBody, WebhookWithSecretBody, webhookTag } from '../bodies/webhook.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf } from '../form/answer.ts'
import { CHANGE_OF_ONE, CHANGE_PROBLEMS } from '../gate/change-of-one.ts'
import { moveWebhook, requireWebhookHolder } from '../webhook-request.ts'

const route = createRoute({
  operationId: 'rotateWebhookSecret',
  method: 'post',
  path: '/v1/webhooks/{id}/secret',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'A new secret for a webhook',
  description: `For ${BOTH_SIGN} hours messages carry two signatures, one made with each, so that a receiver can change over without losing any. A second change within that time ends the oldest at once.`,
  request: CHANGE_OF_ONE,
  responses: {
    200: {
      description: 'The webhook with its new secret.',
      content: { 'application/json': { schema: WebhookWithSecretBody } },
    },
    ...CHANGE_PROBLEMS,
  },
})

export function rotateWebhookSecret(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/webhooks/:id/secret', async (c) =>
    moveWebhook(deps, c, {
      holder: await requireWebhookHolder(deps, c),
      sent: null,
      move: (move) => rotateSecret(deps, move),
      answer: (row) => answerOf(route, { ...toWebhookBody(row), secret: row.secret }, { etag: webhookTag(row) }),
    }),
  )
}
