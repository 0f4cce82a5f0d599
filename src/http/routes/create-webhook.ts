import { createRoute, z } from '@hono/zod-openapi'
import { MOST_WEBHOOKS, type StoredWebhook } from '../../db/webhooks.ts'
import { createWebhook as create } from '../../editorial/webhooks.ts'
import {
  FilterBody,
  toFilter,
  toWebhookBody,
  WebhookName,
  WebhookUrl,
  WebhookWithSecretBody,
  webhookTag,
} from '../bodies/webhook.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf, toResponse } from '../form/answer.ts'
import { FILING_PROBLEMS, filedBodyOf } from '../form/filed-body.ts'
import { problems } from '../form/problems.ts'
import { IdempotencyKey, withIdempotency } from '../gate/idempotency.ts'
import { requireWebhookHolder } from '../webhook-request.ts'

const NewWebhook = z
  .strictObject({
    name: WebhookName,
    url: WebhookUrl,
    filter: FilterBody.default({ outlets: null, kinds: null, bandCrossing: false }),
  })
  .meta({ id: 'NewWebhook' })

const route = createRoute({
  operationId: 'createWebhook',
  method: 'post',
  path: '/v1/webhooks',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Have changes sent to you',
  description: `Needs the scope \`analyse\`; up to ${MOST_WEBHOOKS} a key. Every entry of the change log from now on that fits the filter is sent as Standard Webhooks 1.0.0 has it: \`webhook-id\`, \`webhook-timestamp\` and \`webhook-signature\` (\`v1,\`), a body \`{type, timestamp, data}\` of less than 20 KB. Any 2xx within 20 seconds is taken as delivered; all else is tried again ten times in all over three days; 410 switches the webhook off. Messages may come twice or out of order: tell them by \`webhook-id\`, and order them by \`data.change.seq\`.`,
  request: {
    headers: z.object({ 'idempotency-key': IdempotencyKey }),
    body: { required: true, content: { 'application/json': { schema: NewWebhook } } },
  },
  responses: {
    201: {
      description: 'It is told of changes from now on.',
      content: { 'application/json': { schema: WebhookWithSecretBody } },
    },
    ...problems(...FILING_PROBLEMS),
  },
})

export function createWebhook(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const owner = await requireWebhookHolder(deps, c)
    const { sent, read } = await filedBodyOf(c, NewWebhook)
    return withIdempotency(deps, c, owner, sent, async (finish) => {
      const answered = (row: StoredWebhook) =>
        answerOf(
          route,
          { ...toWebhookBody(row), secret: row.secret },
          { location: `/v1/webhooks/${row.id}`, etag: webhookTag(row) },
        )
      const filter = toFilter(read.filter)
      const created = await create(deps, { ...read, filter, owner, alongside: (row) => finish(answered(row)) })
      return toResponse(answered(created))
    })
  })
}
