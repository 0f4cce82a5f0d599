import type { Instant } from '../outlet.ts'
import type { DomainProof } from './domain-proof.ts'

export const REPLY_STATES = ['received', 'published', 'refused', 'withdrawn'] as const
export type ReplyState = (typeof REPLY_STATES)[number]

/** An outlet's answer to what its record says, verbatim. */
export interface Reply {
  readonly id: number
  /** Full ids of the records it answers; empty where it answers the record as a whole. */
  readonly evidence: readonly string[]
  readonly text: string
  /** BCP 47 language tag. */
  readonly language: string
  /** Who signs for the outlet: a name or an office. */
  readonly author: string
  /** Where the outlet published it itself, or null. */
  readonly url: string | null
  readonly proof: DomainProof | null
  /** When it was published here. */
  readonly recordedAt: Instant
  readonly withdrawnAt: Instant | null
  readonly withdrawalReason: string | null
}
