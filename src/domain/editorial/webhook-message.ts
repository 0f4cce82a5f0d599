import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Instant } from '../outlet.ts'
import type { Change } from './change.ts'

/** The message about one change: the same for every receiver and every attempt. */
export interface WebhookMessage {
  /**
   * Lets receivers recognise a message they already have. Contains part of the entry's hash, as entry 7 of another log
   * is another message.
   */
  readonly id: string
  readonly body: string
}

/** Largest body in bytes. Standard Webhooks recommends less than 20 KB. */
export const LARGEST_MESSAGE = 20_000

/**
 * `{type, timestamp, data}`. A change that is too large is sent without old and new values and, if still too large,
 * without its list of changes: `complete` is then false, and `address` has the whole entry.
 */
export function messageOf(change: Change & { readonly hash: string }): WebhookMessage {
  const id = `change_${change.seq}_${change.hash.slice(0, 16)}`
  const bodyOf = (complete: boolean, changes: readonly unknown[]) =>
    JSON.stringify({
      type: change.kind.replace('-', '.'),
      timestamp: change.at,
      data: { address: `/v1/changes/${change.seq}`, complete, change: { ...change, changes } },
    })
  const whole = bodyOf(true, change.changes)
  if (isSmall(whole)) return { id, body: whole }
  const named = bodyOf(
    false,
    change.changes.map(({ what, member, id }) => ({ what, member, id })),
  )
  return { id, body: isSmall(named) ? named : bodyOf(false, []) }
}

/** A message without content, to test a receiver. */
export function testMessage(id: string, at: Instant): WebhookMessage {
  return { id: `test_${id}`, body: JSON.stringify({ type: 'webhook.test', timestamp: at, data: {} }) }
}

function isSmall(body: string): boolean {
  return utf8ToBytes(body).length < LARGEST_MESSAGE
}
