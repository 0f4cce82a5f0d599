import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Instant } from '../outlet.ts'

/** Proof that whoever controls one of the outlet's hosts supports a filing. */
export interface DomainProof {
  readonly host: string
  readonly method: 'dns' | 'well-known'
  readonly checkedAt: Instant
}

/** What is proved. The token covers the exact text, so that it cannot be reused for another filing. */
export interface ProvableFiling {
  readonly kind: 'dispute' | 'reply'
  readonly id: number
  readonly outletId: string
  readonly text: string
}

/** `masthead-proof=<SHA-256 of the filing>`: published where only the domain's owner can. */
export function proofTokenOf({ kind, id, outletId, text }: ProvableFiling): string {
  return `masthead-proof=${bytesToHex(sha256(utf8ToBytes(canonicalize({ kind, id, outletId, text }) as string)))}`
}

/** The DNS name whose TXT record must hold the token: `example.org` → `_masthead.example.org`. */
export function proofNameOf(host: string): string {
  return `_masthead.${host}`
}

/**
 * The file that must hold the token on its own line: `example.org` →
 * `https://example.org/.well-known/masthead-proof.txt`.
 */
export function proofUrlOf(host: string): string {
  return `https://${host}/.well-known/masthead-proof.txt`
}
