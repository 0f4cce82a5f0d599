/**
 * Why there is no answer. `offline`: the service was not reached. `unavailable`: it is not ready (5xx). `refused`: it does not take this
 * request (4xx), `detail` says why. `unreadable`: what answered is no Masthead service. `aborted`: by the caller. `overtaken`: a newer call
 * took the same slot.
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
  /** Whether the service could not be asked, and this is what it said before. */
  readonly stale: boolean
}

export interface Unanswered {
  readonly ok: false
  readonly reason: Reason
  /** A sentence for a log; for `refused` in the service's words. */
  readonly detail: string
  /** Seconds until it makes sense to ask again; null where nobody said. */
  readonly retryAfter: number | null
}

/** What becomes of every call: it never throws. */
export type Outcome<T> = Answered<T> | Unanswered

export function unanswered(reason: Reason, detail: string, retryAfter: number | null = null): Unanswered {
  return { ok: false, reason, detail, retryAfter }
}
