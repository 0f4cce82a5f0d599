/**
 * Why there is no answer. `offline`: the service was not reached. `unavailable`: it is not ready (5xx). `refused`: it
 * rejected the request (4xx), see `detail`. `unreadable`: the answer does not come from a Masthead service. `aborted`:
 * by the caller. `overtaken`: a newer call took the same slot.
 */
export type Reason =
  | 'timeout'
  | 'offline'
  | 'unavailable'
  | 'rate-limited'
  | 'refused'
  | 'unreadable'
  | 'aborted'
  | 'overtaken'

export interface Answered<T> {
  readonly ok: true
  readonly value: T
  /** Whether the service could not be reached, and this is its earlier answer. */
  readonly stale: boolean
}

export interface Unanswered {
  readonly ok: false
  readonly reason: Reason
  /** A sentence for a log; for `refused`, the service's own. */
  readonly detail: string
  /** Seconds after which to try again; null where the service did not say. */
  readonly retryAfter: number | null
}

/** The result of a call; calls never throw. */
export type Outcome<T> = Answered<T> | Unanswered

export function unanswered(reason: Reason, detail: string, retryAfter: number | null = null): Unanswered {
  return { ok: false, reason, detail, retryAfter }
}
