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
 * SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of methodology, `asOf` and contributions. Left out are `because`, which
 * differs by language, and `knownAt`: when the record knew decides which contributions there are, and nothing else.
 */
export function digestOf({ methodology, asOf, contributions }: Digested): string {
  const bare = contributions.map(({ because: _, ...rest }) => rest)
  return bytesToHex(sha256(utf8ToBytes(canonicalize({ methodology, asOf, contributions: bare }) as string)))
}
