import { createRoute, z } from '@hono/zod-openapi'
import type { StoredWebhook } from '../../db/webhooks.ts'
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
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../form/change-of-one.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { jsonAnswer, toResponse, withIdempotency } from '../gate/idempotency.ts'
import { moveWebhook, requireOwnWebhook, requireWebhookHolder, requireWebhookMatch } from '../webhook-holder.ts'
import { requireOutlets } from './create-webhook.ts'

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
    return withIdempotency(deps, c, holder, sent, async (finish) => {
      const row = await requireOwnWebhook(deps, c, holder)
      requireWebhookMatch(c, row)
      const filter = read.filter && toFilter(read.filter)
      await requireOutlets(deps, filter?.outlets ?? null)
      const state = read.state ?? row.state
      const moved: StoredWebhook = {
        ...row,
        name: read.name ?? row.name,
        url: read.url ?? row.url,
        filter: filter === undefined ? row.filter : JSON.stringify(filter),
        state,
        reason: state === row.state ? row.reason : state === 'disabled' ? `Switched off by ${holder.name}.` : null,
        version: row.version + 1,
      }
      const answer = jsonAnswer(200, toWebhookBody(moved), { etag: webhookTag(moved) })
      await moveWebhook(deps, moved, deps.now().toISOString(), finish(answer))
      return toResponse(answer)
    })
  })
}
