import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Instant } from '../outlet.ts'
import type { Score } from '../scoring/score.ts'
import type { RecordChange } from './record-diff.ts'

/** What brought a change of an outlet about. */
export const OUTLET_CAUSES = ['catalogue', 'import', 'proposal', 'dispute', 'reply'] as const
export type OutletCauseKind = (typeof OUTLET_CAUSES)[number]

/** What brought a change about. */
export const CAUSES = [...OUTLET_CAUSES, 'methodology', 'register'] as const
export type CauseKind = (typeof CAUSES)[number]

export interface Cause<Kind extends CauseKind = OutletCauseKind> {
  readonly kind: Kind
  /** The proposal, dispute or reply; null for the others. */
  readonly id: number | null
  /** Why, in a sentence. */
  readonly reason: string
  /** Name of the key whose change it is, or of the command. */
  readonly by: string
  /** Name of the key that reviewed it; null where nobody had to. */
  readonly reviewedBy: string | null
}

/** Kinds of entries about one outlet. */
export const OUTLET_CHANGE_KINDS = ['outlet-added', 'record-changed', 'dispute-changed', 'reply-changed'] as const
export type OutletChangeKind = (typeof OUTLET_CHANGE_KINDS)[number]

export const CHANGE_KINDS = [...OUTLET_CHANGE_KINDS, 'methodology-changed', 'register-loaded'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** `leaning` is missing in entries written before scores had one. */
export type Standing = Pick<Score, 'status' | 'value' | 'band'> & Partial<Pick<Score, 'leaning'>>

/** The score on either side, judged on the same day by the same methodology, so that only the record can have moved it. */
export interface ScoreChange {
  readonly moved: boolean
  readonly methodology: string
  readonly asOf: string
  readonly before: Standing | null
  readonly after: Standing
}

interface Link {
  /** 1, 2, 3 …, without a gap. */
  readonly seq: number
  /** `hash` of the entry before; zeros for the first. */
  readonly previous: string
  /** Never earlier than that of the entry before. */
  readonly at: Instant
}

/** What a publication did to one outlet. */
export interface OutletChange extends Link {
  readonly outletId: string
  readonly outletName: string
  readonly kind: OutletChangeKind
  readonly cause: Cause
  /** Empty for an added outlet, whose whole record is new. */
  readonly changes: readonly RecordChange[]
  readonly score: ScoreChange
  /** SHA-256 over the canonical JSON of the whole record after the change. */
  readonly record: string
}

/** That scores are made by another methodology from here on: one entry, whatever it does to the scores of outlets, whose records stay. */
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

/** That the register of listings was loaded: one entry for all of them, with what it was made from. */
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
    /** SHA-256 over names and texts of the files, in hex. */
    readonly files: string
  }
}

/** One entry of the change log. */
export type Change = OutletChange | MethodologyChange | RegisterChange

/** The place in the chain that the next entry follows. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
  readonly at: Instant
}

/** Before the first entry. */
export const CHAIN_START: ChainHead = { seq: 0, hash: '0'.repeat(64), at: '1970-01-01T00:00:00.000Z' }

/** The text that is hashed and kept: canonical JSON (RFC 8785). */
export function changeText(change: Change): string {
  return canonicalize(change) as string
}

/** SHA-256 of an entry's text in UTF-8, in hex. */
export function changeHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** What the head's signature is over. */
export function headText({ seq, hash, at }: ChainHead): string {
  return canonicalize({ at, hash, seq }) as string
}
