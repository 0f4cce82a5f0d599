import { z } from '@hono/zod-openapi'
import { DELIVERY_STATES, type StoredDelivery } from '../../db/webhook-queue.ts'
import { filterOf, type StoredWebhook } from '../../db/webhooks.ts'
import { CHANGE_KINDS } from '../../domain/editorial/change.ts'
import type { WebhookFilter } from '../../domain/editorial/webhook.ts'
import { targetFault } from '../../domain/editorial/webhook-target.ts'
import { OutletId } from './fields.ts'

export const WebhookName = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(100)
  .meta({ description: 'For you to tell it by.', example: 'City desk CMS' })

export const WebhookUrl = z
  .string()
  .max(2_000)
  .superRefine((url, context) => {
    const fault = targetFault(url)
    if (fault !== null) context.addIssue({ code: 'custom', message: fault })
  })
  .meta({
    example: 'https://cms.example/hooks/masthead',
    description:
      'Where messages are sent: https, on the public internet. The name is looked up and checked before each message.',
  })

export const FilterBody = z
  .strictObject({
    outlets: z.array(OutletId).min(1).max(200).nullable().default(null).meta({
      description: 'Only changes of these; null for all, and for new methodologies, which are about no outlet.',
    }),
    kinds: z
      .array(z.enum(CHANGE_KINDS))
      .min(1)
      .max(CHANGE_KINDS.length)
      .nullable()
      .default(null)
      .meta({ description: 'Only changes of these kinds; null for all.' }),
    bandCrossing: z.boolean().default(false).meta({
      description:
        'Only changes that moved a score into another band or leaning, into one or out of one; and new methodologies, which may move any.',
    }),
  })
  .meta({ id: 'WebhookFilter', description: 'Which changes are sent: those that fit every member.' })

export const WebhookBody = z
  .object({
    id: z.number().int(),
    name: z.string(),
    url: z.string(),
    filter: z.object({
      outlets: z.array(z.string()).nullable(),
      kinds: z.array(z.enum(CHANGE_KINDS)).nullable(),
      bandCrossing: z.boolean(),
    }),
    state: z.enum(['active', 'disabled']),
    reason: z.string().nullable().meta({ description: 'Why it is disabled.' }),
    owner: z.string().meta({ description: 'Name of the key that made it.' }),
    createdAt: z.string(),
    lastDeliveredAt: z.string().nullable(),
    previousSecretUntil: z
      .string()
      .nullable()
      .meta({ description: 'Until when messages are signed with the secret before, too.' }),
    address: z.string(),
    deliveries: z.string(),
  })
  .meta({ id: 'Webhook', description: 'Somebody who is told of changes.' })

export const WebhookWithSecretBody = WebhookBody.extend({
  secret: z.string().meta({
    description:
      'Shown now and never again, but to a repeated request with the same `Idempotency-Key`. Messages carry an HMAC-SHA256 made with it, as Standard Webhooks 1.0.0 has it.',
  }),
}).meta({ id: 'WebhookWithSecret' })

export const DeliveryBody = z
  .object({
    change: z.string().meta({ example: '/v1/changes/17' }),
    state: z.enum(DELIVERY_STATES),
    attempts: z.number().int(),
    queuedAt: z.string(),
    nextAttemptAt: z.string().nullable(),
    lastAttemptAt: z.string().nullable(),
    lastStatus: z.number().int().nullable().meta({ description: 'Null where the receiver gave no answer.' }),
    lastError: z.string().nullable(),
  })
  .meta({ id: 'WebhookDelivery', description: 'One message to one receiver.' })

export function toWebhookBody(row: StoredWebhook): z.infer<typeof WebhookBody> {
  const { outlets, kinds, bandCrossing } = filterOf(row)
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    filter: { outlets: outlets && [...outlets], kinds: kinds && [...kinds], bandCrossing },
    state: row.state as 'active' | 'disabled',
    reason: row.reason,
    owner: row.owner_name,
    createdAt: row.created_at,
    lastDeliveredAt: row.last_delivered_at,
    previousSecretUntil: row.previous_until,
    address: `/v1/webhooks/${row.id}`,
    deliveries: `/v1/webhooks/${row.id}/deliveries`,
  }
}

export function toDeliveryBody(row: StoredDelivery): z.infer<typeof DeliveryBody> {
  return {
    change: `/v1/changes/${row.seq}`,
    state: row.state as (typeof DELIVERY_STATES)[number],
    attempts: row.attempts,
    queuedAt: row.queued_at,
    nextAttemptAt: row.state === 'waiting' ? row.due_at : null,
    lastAttemptAt: row.attempted_at,
    lastStatus: row.status,
    lastError: row.error,
  }
}

export function toFilter(filter: z.infer<typeof FilterBody>): WebhookFilter {
  const once = <T>(list: readonly T[] | null) => list && [...new Set(list)]
  return { outlets: once(filter.outlets), kinds: once(filter.kinds), bandCrossing: filter.bandCrossing }
}

export function webhookTag({ id, version }: Pick<StoredWebhook, 'id' | 'version'>): string {
  return `"webhook.${id}.${version}"`
}
