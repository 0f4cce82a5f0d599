import type { Context } from 'hono'
import { findWebhook, isWebhookOutrun, type StoredWebhook, webhookMoved } from '../db/webhooks.ts'
import { SECRET_BYTES, toSecret } from '../domain/editorial/webhook-signature.ts'
import { Problem } from '../domain/problem.ts'
import { webhookTag } from './bodies/webhook.ts'
import type { Deps } from './deps.ts'
import { requireAnyScope } from './gate/any-scope.ts'
import type { KeyHolder } from './gate/authorization.ts'
import type { Finish } from './gate/idempotency.ts'
import { requireIfMatch } from './gate/precondition.ts'
import { numberOf } from './routes/review-proposal.ts'

/** Who may have webhooks, its own or with `admin` everybody's. @throws Problem 'unauthorized', 'forbidden' */
export function requireWebhookHolder(deps: Deps, c: Context): Promise<KeyHolder> {
  return requireAnyScope(deps, c, ['analyse', 'admin'])
}

/** The webhook in the path. @throws Problem 'not-found' where it is somebody else's too, so that nothing is learnt of it */
export async function requireOwnWebhook({ db }: Deps, c: Context, holder: KeyHolder): Promise<StoredWebhook> {
  const id = numberOf(c.req.param('id') ?? '')
  const row = await findWebhook(db, id)
  if (row === null || !(row.owner_id === holder.id || holder.scopes.includes('admin')))
    throw new Problem('not-found', `There is no webhook ${id} of yours.`)
  return row
}

/** Writes a webhook's next version with the answer. @throws Problem 'conflict' where somebody else was faster */
export async function moveWebhook(
  { db }: Deps,
  webhook: StoredWebhook,
  now: string,
  finished: ReturnType<Finish>,
): Promise<void> {
  try {
    await db.commit([...webhookMoved(webhook, now), ...finished])
  } catch (error) {
    if (isWebhookOutrun(error)) throw new Problem('conflict', 'The webhook has just changed: read it again and repeat.')
    throw error
  }
}

export function requireWebhookMatch(c: Context, webhook: StoredWebhook): void {
  requireIfMatch(c, webhookTag(webhook))
}

export function newSecret(): string {
  return toSecret(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))
}
