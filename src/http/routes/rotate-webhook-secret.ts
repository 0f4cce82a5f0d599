import { createRoute } from '@hono/zod-openapi'
import type { StoredWebhook } from '../../db/webhooks.ts'
import { toWebhookBody, WebhookWithSecretBody, webhookTag } from '../bodies/webhook.ts'
import type { App, Deps } from '../deps.ts'
import { CHANGE_OF_ONE, CHANGE_PROBLEMS } from '../form/change-of-one.ts'
import { jsonAnswer, toResponse, withIdempotency } from '../gate/idempotency.ts'
import {
  moveWebhook,
  newSecret,
  requireOwnWebhook,
  requireWebhookHolder,
  requireWebhookMatch,
} from '../webhook-holder.ts'

/** How long the secret before signs too, in hours. */
const BOTH_SIGN = 24

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
  app.post('/v1/webhooks/:id/secret', async (c) => {
    const holder = await requireWebhookHolder(deps, c)
    return withIdempotency(deps, c, holder, null, async (finish) => {
      const row = await requireOwnWebhook(deps, c, holder)
      requireWebhookMatch(c, row)
      const now = deps.now()
      const moved: StoredWebhook = {
        ...row,
        secret: newSecret(),
        previous_secret: row.secret,
        previous_until: new Date(now.getTime() + BOTH_SIGN * 3_600_000).toISOString(),
        version: row.version + 1,
      }
      const body = { ...toWebhookBody(moved), secret: moved.secret }
      const answer = jsonAnswer(200, body, { etag: webhookTag(moved) })
      await moveWebhook(deps, moved, now.toISOString(), finish(answer))
      return toResponse(answer)
    })
  })
}
