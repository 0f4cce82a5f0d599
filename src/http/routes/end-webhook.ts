import { createRoute } from '@hono/zod-openapi'
import { endWebhook as end } from '../../editorial/webhooks.ts'
import type { App, Deps } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { CHANGE_OF_ONE, CHANGE_PROBLEMS } from '../gate/change-of-one.ts'
import { moveWebhook, requireWebhookHolder } from '../webhook-request.ts'

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
  app.delete('/v1/webhooks/:id', async (c) =>
    moveWebhook(deps, c, {
      holder: await requireWebhookHolder(deps, c),
      sent: null,
      move: (move) => end(deps, move),
      answer: () => ({ status: 204, headers: { ...CONSTANT_HEADERS, 'cache-control': 'no-store' }, body: '' }),
    }),
  )
}
