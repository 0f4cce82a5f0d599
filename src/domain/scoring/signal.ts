import type { Basis } from '../evidence.ts'
import type { Messages } from '../language/messages.ts'
import type { Known, KnownEvidence } from './known-evidence.ts'

/**
 * One question about the evidence, phrased so that a higher reading is better. A signal finds the records that answer
 * it, their outcome and the reason; the methodology alone decides how much each answer counts.
 */
export interface Signal {
  readonly id: string
  /**
   * True where only the newest answer counts (through the strongest record that gives it); false where every answer
   * counts.
   */
  readonly newestOnly: boolean
  readonly read: (evidence: KnownEvidence) => readonly Reading[]
}

export interface ReadRecord {
  readonly id: string
  readonly scope: string | null
  readonly basis: Basis
}

/** One answer, from one record. */
export interface Reading<R extends ReadRecord = ReadRecord> {
  /** A key of the methodology's outcomes for the signal: `met`, `upheld`. */
  readonly outcome: string
  readonly known: Known<R>
  /** Readings with the same outcome and group in one calendar year are repetitions; null for those that never are. */
  readonly group: { readonly kind: string; readonly body: string } | null
  /** The reason as a sentence. `record` is the reading's own record. */
  because(messages: Messages, record: R): string
}
