import { CHAIN_START, type ChainHead, headText } from './change.ts'
import { linkFault, type StoredLink } from './check-link.ts'
import { isSignedBy } from './signature.ts'

export interface SignedHead extends ChainHead {
  /** Base64url; null where the last publisher had no key. */
  readonly signature: string | null
  readonly publicKey: string | null
}

/** A change log, local or remote. */
export interface LogSource {
  readonly head: () => Promise<SignedHead>
  /** The entries after `seq`, oldest first, one page of them; empty at the end. */
  readonly linksAfter: (seq: number) => Promise<readonly StoredLink[]>
}

export interface Verdict {
  /** The first fault found, as a sentence; null where everything is valid. */
  readonly fault: string | null
  readonly entries: number
  readonly outlets: number
  /** Public key that signed the head. */
  readonly signedBy: string | null
}

export interface WalkOptions {
  /** The expected public key: without it, a chain rewritten from the start would pass. */
  readonly publicKey?: string | undefined
  readonly progress?: (done: number, total: number) => void
  /** Compares the records with the last entry of each outlet; returns the fault, or null. */
  readonly recordFault?: (last: ReadonlyMap<string, LastEntry>) => Promise<string | null>
}

export interface LastEntry {
  readonly seq: number
  /** SHA-256 of the record after the entry. */
  readonly record: string
}

/** Times that the walk continues because somebody published meanwhile. */
const MOST_LOOKS = 5

/** Verifies a change log from its first entry to its head: every link, the head and its signature. */
export async function walkLog(
  { head: readHead, linksAfter }: LogSource,
  { publicKey, progress, recordFault = async () => null }: WalkOptions,
): Promise<Verdict> {
  const last = new Map<string, LastEntry>()
  let walked: ChainHead = CHAIN_START
  const verdict = (fault: string | null, signedBy: string | null = null): Verdict => ({
    fault,
    entries: walked.seq,
    outlets: last.size,
    signedBy,
  })

  for (let look = 1; ; look++) {
    for (;;) {
      const links = await linksAfter(walked.seq)
      for (const link of links) {
        const fault = linkFault(link, walked)
        if (fault !== null) return verdict(fault)
        const { seq, hash, at, outletId, text } = link
        walked = { seq, hash, at }
        if (outletId !== null) last.set(outletId, { seq, record: (JSON.parse(text) as { record: string }).record })
      }
      progress?.(walked.seq, walked.seq + links.length)
      if (links.length === 0) break
    }
    const { signature, publicKey: named, ...head } = await readHead()
    // Somebody published during the walk: continue with the new entries.
    if (head.seq > walked.seq && look < MOST_LOOKS) continue
    if (headText(head) !== headText(walked))
      return verdict(
        `The head names entry ${head.seq} of ${head.at} (${head.hash}), but the log ends with entry ${walked.seq} of ${walked.at} (${walked.hash}).`,
      )
    const unsigned = await signatureFault(head, signature, named, publicKey)
    if (unsigned !== null) return verdict(unsigned)
    const fault = await recordFault(last)
    if (fault !== null && look < MOST_LOOKS && (await readHead()).seq > walked.seq) continue
    return verdict(fault, signature === null ? null : named)
  }
}

async function signatureFault(
  head: ChainHead,
  signature: string | null,
  named: string | null,
  expected: string | undefined,
): Promise<string | null> {
  if (signature === null && named === null)
    return expected === undefined ? null : 'The head is not signed, though a signature is expected.'
  if (expected !== undefined && named !== expected)
    return `The head is signed with ${named}, not with the key expected, ${expected}.`
  const holds = await isSignedBy(named ?? '', signature ?? '', headText(head))
  return holds ? null : `The signature of the head, entry ${head.seq}, does not hold.`
}
