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
export function digestOf(digested: Digested): string {
  if (digested.contributions.length > 0) return hashOf(digested)
  const { methodology, asOf } = digested
  if (lastEmpty.methodology !== methodology || lastEmpty.asOf !== asOf)
    lastEmpty = { methodology, asOf, digest: hashOf(digested) }
  return lastEmpty.digest
}

/** The last digest of no contributions: most listings have none. */
let lastEmpty = { methodology: '', asOf: '', digest: '' }

function hashOf({ methodology, asOf, contributions }: Digested): string {
  const bare = contributions.map(({ because: _, ...rest }) => rest)
  return bytesToHex(sha256(utf8ToBytes(canonicalize({ methodology, asOf, contributions: bare }) as string)))
}
