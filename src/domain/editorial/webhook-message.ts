import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Instant } from '../outlet.ts'
import type { Change } from './change.ts'

/** What is sent of one change: the same for every receiver and every attempt. */
export interface WebhookMessage {
  /** For receivers to tell a message that they have had. Of the entry's hash too: another log's entry 7 is another message. */
  readonly id: string
  readonly body: string
}

/** Bytes of a body. Standard Webhooks asks for less than 20 KB. */
export const LARGEST_MESSAGE = 20_000

/**
 * `{type, timestamp, data}`. A change too large for a message is sent without the old and new values, and if need be without its list:
 * `complete` is then false, and `address` has the whole.
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

/** A message that says nothing, by which a receiver can be tried out. */
export function testMessage(id: string, at: Instant): WebhookMessage {
  return { id: `test_${id}`, body: JSON.stringify({ type: 'webhook.test', timestamp: at, data: {} }) }
}

function isSmall(body: string): boolean {
  return utf8ToBytes(body).length < LARGEST_MESSAGE
}
