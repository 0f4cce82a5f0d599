import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Instant } from '../outlet.ts'

/** That whoever controls a host of the outlet stands by a filing. */
export interface DomainProof {
  readonly host: string
  readonly method: 'dns' | 'well-known'
  readonly checkedAt: Instant
}

/** What is proved: the very words, so that the proof of one filing cannot be spent on another. */
export interface ProvableFiling {
  readonly kind: 'dispute' | 'reply'
  readonly id: number
  readonly outletId: string
  readonly text: string
}

/** `masthead-proof=<SHA-256 of the filing>`, to be put where only the domain's owner can put it. */
export function proofTokenOf({ kind, id, outletId, text }: ProvableFiling): string {
  return `masthead-proof=${bytesToHex(sha256(utf8ToBytes(canonicalize({ kind, id, outletId, text }) as string)))}`
}

/** `example.org` → where a TXT record with the token is looked for. */
export function proofNameOf(host: string): string {
  return `_masthead.${host}`
}

/** `example.org` → the file that is looked for, the token on a line of its own. */
export function proofUrlOf(host: string): string {
  return `https://${host}/.well-known/masthead-proof.txt`
}
