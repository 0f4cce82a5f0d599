import type { Context } from 'hono'
import type { StoredAnswer } from '../db/idempotency.ts'
import type { StoredWebhook } from '../db/webhooks.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import type { WebhookMove } from '../editorial/webhooks.ts'
import { numberOf } from './bodies/fields.ts'
import { webhookTag } from './bodies/webhook.ts'
import type { Deps } from './deps.ts'
import { toResponse } from './form/answer.ts'
import { requireAnyScope } from './gate/any-scope.ts'
import { withIdempotency } from './gate/idempotency.ts'
import { requireIfMatch } from './gate/precondition.ts'

/**
 * The holder of a key that may have webhooks; `admin` may manage everybody's. @throws Problem 'unauthorized',
 * 'forbidden'
 */
export function requireWebhookHolder(deps: Deps, c: Context): Promise<KeyHolder> {
  return requireAnyScope(deps, c, ['analyse', 'admin'])
}

interface WebhookRequest {
  readonly holder: KeyHolder
  /** The body as sent. */
  readonly sent: unknown
  readonly move: (move: WebhookMove) => Promise<StoredWebhook>
  readonly answer: (row: StoredWebhook) => StoredAnswer
}

/** Answers a change of the webhook in the path: idempotent, and only at the version that the caller read. */
export function moveWebhook(deps: Deps, c: Context, { holder, sent, move, answer }: WebhookRequest): Promise<Response> {
  return withIdempotency(deps, c, holder, sent, async (finish) => {
    const moved = await move({
      id: numberOf(c.req.param('id') ?? ''),
      holder,
      precondition: (row) => requireIfMatch(c, webhookTag(row)),
      alongside: (row) => finish(answer(row)),
    })
    return toResponse(answer(moved))
  })
}
