import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Contribution } from './contribution.ts'

export interface Digested {
  readonly methodology: string
  readonly asOf: string
  readonly contributions: readonly Contribution[]
}

/**
 * SHA-256 in hexadecimal of the canonical JSON (RFC 8785) of methodology, `asOf` and contributions. `because` is left
 * out, as it differs by language; so is `knownAt`, as it matters only through the contributions it selects.
 */
export function digestOf({ methodology, asOf, contributions }: Digested): string {
  const bare = contributions.map(({ because: _, ...rest }) => rest)
  return bytesToHex(sha256(utf8ToBytes(canonicalize({ methodology, asOf, contributions: bare }) as string)))
}
