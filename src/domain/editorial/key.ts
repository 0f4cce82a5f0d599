import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64url } from '../text/base64url.ts'

/** What a key may be used for. No scope includes another: a key allows only what it lists. */
export const SCOPES = ['read', 'analyse', 'propose', 'review', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

/** The key of a request: id, holder's name, scopes, and the web origins that may use it (null for any). */
export interface KeyHolder {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly origins: readonly string[] | null
}

/** Random bytes of a key: 8 for its id, 32 for the secret. */
export const KEY_BYTES = 40

const FORM = /^masthead_([0-9a-f]{16})_[A-Za-z0-9_-]{43}$/

/** A key from `KEY_BYTES` random bytes: `masthead_<id>_<secret>`. */
export function toKey(bytes: Uint8Array): { readonly id: string; readonly key: string } {
  if (bytes.length !== KEY_BYTES) throw new Error(`A key is made of ${KEY_BYTES} bytes, not ${bytes.length}.`)
  const id = bytesToHex(bytes.subarray(0, 8))
  return { id, key: `masthead_${id}_${toBase64url(bytes.subarray(8))}` }
}

/** The id in a key's public prefix; null where the text is not a key of ours. */
export function keyIdOf(key: string): string | null {
  return FORM.exec(key)?.[1] ?? null
}

/** SHA-256 in hexadecimal. A slow hash would add nothing, as a key has 256 random bits. */
export function digestOfKey(key: string): string {
  return bytesToHex(sha256(utf8ToBytes(key)))
}

/** Compares two digests in constant time. */
export function equalDigests(one: string, other: string): boolean {
  let difference = one.length ^ other.length
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at)
  return difference === 0
}

export type KeyState = 'active' | 'expired' | 'revoked'

/** `now` and the key's instants are ISO 8601 in UTC. */
export function keyStateOf(
  key: { readonly expiresAt: string | null; readonly revokedAt: string | null },
  now: string,
): KeyState {
  if (key.revokedAt !== null) return 'revoked'
  return key.expiresAt !== null && key.expiresAt <= now ? 'expired' : 'active'
}
