import type { Instant } from '../outlet.ts'
import type { Change, ChangeKind } from './change.ts'

export const WEBHOOK_STATES = ['active', 'disabled', 'ended'] as const
export type WebhookState = (typeof WEBHOOK_STATES)[number]

/** Which changes a receiver wants: those that match every member. */
export interface WebhookFilter {
  /** Null for every outlet, and for entries that concern all of them: a new methodology, the register. */
  readonly outlets: readonly string[] | null
  /** Null for every kind. */
  readonly kinds: readonly ChangeKind[] | null
  /** Only changes that moved a score from, to or between bands or leanings. */
  readonly bandCrossing: boolean
}

export function isWanted({ outlets, kinds, bandCrossing }: WebhookFilter, change: Change): boolean {
  if (outlets !== null && (change.outletId === null || !outlets.includes(change.outletId))) return false
  if (kinds !== null && !kinds.includes(change.kind)) return false
  return !bandCrossing || crossesBand(change)
}

/**
 * An added outlet had no band before, so it crosses none. A new methodology may move any score without an entry for it.
 */
function crossesBand({ kind, score }: Change): boolean {
  if (score === null) return kind === 'methodology-changed'
  const { before, after } = score
  return before !== null && (before.band !== after.band || (before.leaning ?? null) !== (after.leaning ?? null))
}

/** Seconds before each attempt, counted from the previous one: the schedule that Standard Webhooks 1.0.0 recommends. */
export const RETRY_DELAYS = [0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const

/** Longest `Retry-After` that is honoured, in seconds. */
export const LONGEST_WAIT = 86_400

/**
 * When a message that failed `attempts` times, last at `at`, is sent again; null where it is given up.
 * A receiver can delay it (`Retry-After`, in seconds), but not bring it forward.
 */
export function nextAttemptAt(attempts: number, at: Instant, retryAfter: number | null = null): Instant | null {
  const delay = RETRY_DELAYS[attempts]
  if (delay === undefined) return null
  const seconds = Math.max(delay, Math.min(retryAfter ?? 0, LONGEST_WAIT))
  return new Date(Date.parse(at) + seconds * 1_000).toISOString()
}
