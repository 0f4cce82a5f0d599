import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Instant } from '../outlet.ts'
import type { Score } from '../scoring/score.ts'
import type { RecordChange } from './record-diff.ts'

/** What caused a change of one outlet's record. */
export const OUTLET_CAUSES = ['catalogue', 'import', 'proposal', 'dispute', 'reply'] as const
export type OutletCauseKind = (typeof OUTLET_CAUSES)[number]

/** What caused a change log entry. */
export const CAUSES = [...OUTLET_CAUSES, 'methodology', 'register'] as const
export type CauseKind = (typeof CAUSES)[number]

export interface Cause<Kind extends CauseKind = OutletCauseKind> {
  readonly kind: Kind
  /** Id of the proposal, dispute or reply; null for other causes. */
  readonly id: number | null
  /** The reason as one sentence. */
  readonly reason: string
  /** Name of the key that made the change, or of the command. */
  readonly by: string
  /** Name of the key that reviewed it; null where no review was needed. */
  readonly reviewedBy: string | null
}

/** Kinds of entry about one outlet. */
export const OUTLET_CHANGE_KINDS = ['outlet-added', 'record-changed', 'dispute-changed', 'reply-changed'] as const
export type OutletChangeKind = (typeof OUTLET_CHANGE_KINDS)[number]

export const CHANGE_KINDS = [...OUTLET_CHANGE_KINDS, 'methodology-changed', 'register-loaded'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** The part of a score that the log records. `leaning` is missing in entries older than leanings. */
export type LoggedScore = Pick<Score, 'status' | 'value' | 'band'> & Partial<Pick<Score, 'leaning'>>

/**
 * The score before and after a change, both for the same day and methodology, so that only the record can have moved
 * it.
 */
export interface ScoreChange {
  readonly moved: boolean
  readonly methodology: string
  readonly asOf: string
  readonly before: LoggedScore | null
  readonly after: LoggedScore
}

interface Link {
  /** Consecutive from 1. */
  readonly seq: number
  /** `hash` of the previous entry; zeros for the first. */
  readonly previous: string
  /** Never earlier than that of the previous entry. */
  readonly at: Instant
}

/** One outlet's part of a publication. */
export interface OutletChange extends Link {
  readonly outletId: string
  readonly outletName: string
  readonly kind: OutletChangeKind
  readonly cause: Cause
  /** Empty for an added outlet, whose whole record is new. */
  readonly changes: readonly RecordChange[]
  readonly score: ScoreChange
  /** SHA-256 of the canonical JSON of the whole record after the change. */
  readonly record: string
}

/** Scores use another methodology from this entry on. One entry for all outlets, as their records do not change. */
export interface MethodologyChange extends Link {
  readonly outletId: null
  readonly outletName: null
  readonly kind: 'methodology-changed'
  readonly cause: Cause<'methodology'>
  readonly changes: readonly []
  readonly score: null
  readonly record: null
  readonly methodology: { readonly from: string; readonly to: string }
}

/** The register of listings was loaded. One entry for all listings, with a digest of the source files. */
export interface RegisterChange extends Link {
  readonly outletId: null
  readonly outletName: null
  readonly kind: 'register-loaded'
  readonly cause: Cause<'register'>
  readonly changes: readonly []
  readonly score: null
  readonly record: null
  readonly register: {
    readonly listings: number
    /** SHA-256 in hexadecimal of the files' names and texts. */
    readonly files: string
    /** SHA-256 of the stored register; missing in entries from before 2026-11-30. */
    readonly slices?: string | undefined
  }
}

/** One entry of the change log. */
export type Change = OutletChange | MethodologyChange | RegisterChange

/** The last entry's position in the hash chain, which the next entry continues. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
  readonly at: Instant
}

/** The head of an empty log. */
export const CHAIN_START: ChainHead = { seq: 0, hash: '0'.repeat(64), at: '1970-01-01T00:00:00.000Z' }

/** The text that is stored and hashed: canonical JSON (RFC 8785). */
export function changeText(change: Change): string {
  return canonicalize(change) as string
}

/** SHA-256 in hexadecimal of an entry's text in UTF-8. */
export function changeHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** The text that the head's signature signs. */
export function headText({ seq, hash, at }: ChainHead): string {
  return canonicalize({ at, hash, seq }) as string
}
