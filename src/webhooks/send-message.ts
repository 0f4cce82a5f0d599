import type { WebhookMessage } from '../domain/editorial/webhook-message.ts'
import { webhookSignature } from '../domain/editorial/webhook-signature.ts'
import type { Outcome, Send } from './send.ts'

export interface Signing {
  /** Newest first. */
  readonly secrets: readonly string[]
  readonly at: Date
  readonly signal?: AbortSignal | undefined
}

/**
 * Sends a message signed as Standard Webhooks 1.0.0 defines: over its id, the attempt's time in seconds, and the body.
 */
export function sendMessage(
  send: Send,
  url: string,
  { id, body }: WebhookMessage,
  { secrets, at, signal }: Signing,
): Promise<Outcome> {
  const timestamp = Math.floor(at.getTime() / 1_000)
  return send({
    url,
    body,
    signal,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Masthead-Webhooks',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': webhookSignature(secrets, { id, timestamp, body }),
    },
  })
}
