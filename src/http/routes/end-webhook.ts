import { createRoute } from '@hono/zod-openapi'
import type { StoredWebhook } from '../../db/webhooks.ts'
import type { App, Deps } from '../deps.ts'
import { CHANGE_OF_ONE, CHANGE_PROBLEMS } from '../form/change-of-one.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { toResponse, withIdempotency } from '../gate/idempotency.ts'
import { moveWebhook, requireOwnWebhook, requireWebhookHolder, requireWebhookMatch } from '../webhook-holder.ts'

const route = createRoute({
  operationId: 'endWebhook',
  method: 'delete',
  path: '/v1/webhooks/{id}',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'End a webhook',
  description: 'Nothing more is sent, not even what waits. Its address, secrets and deliveries are forgotten.',
  request: CHANGE_OF_ONE,
  responses: {
    204: { description: 'It is ended.' },
    ...CHANGE_PROBLEMS,
  },
})

export function endWebhook(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.delete('/v1/webhooks/:id', async (c) => {
    const holder = await requireWebhookHolder(deps, c)
    return withIdempotency(deps, c, holder, null, async (finish) => {
      const row = await requireOwnWebhook(deps, c, holder)
      requireWebhookMatch(c, row)
      const ended: StoredWebhook = {
        ...row,
        name: '',
        url: '',
        state: 'ended',
        reason: null,
        secret: '',
        previous_secret: null,
        previous_until: null,
        version: row.version + 1,
      }
      const answer = { status: 204, headers: { ...CONSTANT_HEADERS, 'cache-control': 'no-store' }, body: '' }
      await moveWebhook(deps, ended, deps.now().toISOString(), finish(answer))
      return toResponse(answer)
    })
  })
}
