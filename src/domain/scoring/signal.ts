import type { Basis } from '../evidence.ts'
import type { Messages } from '../language/messages.ts'
import type { Known, KnownEvidence } from './known-evidence.ts'

/**
 * One question put to the evidence, phrased so that a higher reading is better. A signal says which records answer it, how, and why;
 * how much an answer counts is the methodology's business, never the signal's.
 */
export interface Signal {
  readonly id: string
  /** Whether only the newest answer counts, in the strongest of the records that agree on it, or every answer. */
  readonly newestOnly: boolean
  readonly read: (evidence: KnownEvidence) => readonly Reading[]
}

export interface ReadRecord {
  readonly id: string
  readonly scope: string | null
  readonly basis: Basis
}

/** One answer, resting on one record. */
export interface Reading<R extends ReadRecord = ReadRecord> {
  /** A row of the methodology's table for the signal: `met`, `upheld`. */
  readonly outcome: string
  readonly known: Known<R>
  /** Readings of one outcome and group within a calendar year repeat one another; null for those that never do. */
  readonly group: { readonly kind: string; readonly body: string } | null
  /** Why, in the language of the messages; handed the reading's own record. */
  because(messages: Messages, record: R): string
}
