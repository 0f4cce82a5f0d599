import { createRoute, z } from '@hono/zod-openapi'
import { findOutletIds, takesNumber } from '../../db/proposals.ts'
import { isOneTooMany, MOST_WEBHOOKS, type StoredWebhook, webhookCreated } from '../../db/webhooks.ts'
import { Problem } from '../../domain/problem.ts'
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
import { filedBodyOf } from '../form/filed-body.ts'
import { problems } from '../form/problems.ts'
import { IdempotencyKey, jsonAnswer, toResponse, withIdempotency } from '../gate/idempotency.ts'
import { newSecret, requireWebhookHolder } from '../webhook-holder.ts'

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
    ...problems(
      'invalid-request',
      'unauthorized',
      'forbidden',
      'conflict',
      'too-large',
      'unsupported-media-type',
      'unprocessable',
    ),
  },
})

export function createWebhook(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const holder = await requireWebhookHolder(deps, c)
    const { sent, read } = await filedBodyOf(c, NewWebhook)
    return withIdempotency(deps, c, holder, sent, async (finish) => {
      const filter = toFilter(read.filter)
      await requireOutlets(deps, filter.outlets)
      return takesNumber(deps.db, 'webhook', async (id) => {
        const row: StoredWebhook = {
          id,
          name: read.name,
          url: read.url,
          filter: JSON.stringify(filter),
          state: 'active',
          reason: null,
          secret: newSecret(),
          previous_secret: null,
          previous_until: null,
          cursor: 0,
          owner_id: holder.id,
          owner_name: holder.name,
          created_at: deps.now().toISOString(),
          last_delivered_at: null,
          version: 1,
        }
        const body = { ...toWebhookBody(row), secret: row.secret }
        const answer = jsonAnswer(201, body, { location: `/v1/webhooks/${id}`, etag: webhookTag(row) })
        try {
          await deps.db.commit([webhookCreated(row), ...finish(answer)])
        } catch (error) {
          if (isOneTooMany(error))
            throw new Problem('conflict', `A key has up to ${MOST_WEBHOOKS} webhooks: end one that is not needed.`)
          throw error
        }
        return toResponse(answer)
      })
    })
  })
}

/** A misspelt outlet would never be heard of. @throws Problem 'unprocessable' */
export async function requireOutlets({ db }: Deps, ids: readonly string[] | null): Promise<void> {
  if (ids === null) return
  const known = await findOutletIds(db, ids)
  const faults = ids.flatMap((id, at) =>
    known.has(id) ? [] : [{ pointer: `/filter/outlets/${at}`, detail: `There is no outlet ${id}.` }],
  )
  const [first] = faults
  if (first !== undefined) throw new Problem('unprocessable', first.detail, faults)
}
