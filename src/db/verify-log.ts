import { CHAIN_START, type ChainHead, headText } from '../domain/editorial/change.ts'
import { linkFault } from '../domain/editorial/check-link.ts'
import { isSignedBy } from '../domain/editorial/signature.ts'
import type { OutletRecord } from '../domain/record.ts'
import { countOutlets } from './catalogue-state.ts'
import { listLinks, readSignedHead, readStoredRecords } from './changes.ts'
import type { Database } from './database.ts'
import { digestOf } from './record-document.ts'

export interface Verdict {
  /** The first thing found broken, in a sentence; null where all holds. */
  readonly fault: string | null
  readonly entries: number
  readonly outlets: number
  /** Whose signature the head carries, where it was checked. */
  readonly signedBy: string | null
}

/** Entries or records read at a time. */
const PAGE = 500

/**
 * Walks the change log from its first entry: every link, the head and its signature, and whether each record is the one that its last
 * entry left. `publicKey` is whose signature is expected: without it a whole chain written anew would pass.
 */
export async function verifyLog(
  db: Database,
  { publicKey, progress }: { publicKey?: string | undefined; progress?: (done: number, total: number) => void },
): Promise<Verdict> {
  const { signature, publicKey: named, ...head } = await readSignedHead(db)
  const last = new Map<string, { seq: number; record: string }>()
  const found = (fault: string | null, signedBy: string | null = null): Verdict => ({
    fault,
    entries: walked.seq,
    outlets: last.size,
    signedBy,
  })

  let walked: ChainHead = CHAIN_START
  for (;;) {
    const links = await listLinks(db, walked.seq, PAGE)
    for (const link of links) {
      const fault = linkFault(link, walked)
      if (fault !== null) return found(fault)
      const { seq, hash, at, outletId, text } = link
      walked = { seq, hash, at }
      last.set(outletId, { seq, record: (JSON.parse(text) as { record: string }).record })
    }
    progress?.(walked.seq, Math.max(walked.seq, head.seq))
    if (links.length < PAGE) break
  }

  if (headText(head) !== headText(walked))
    return found(
      `The head names entry ${head.seq} of ${head.at} (${head.hash}), but the log ends with entry ${walked.seq} of ${walked.at} (${walked.hash}).`,
    )
  const unsigned = await signatureFault(head, signature, named, publicKey)
  if (unsigned !== null) return found(unsigned)
  return found(await recordFault(db, last), signature === null ? null : named)
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

async function recordFault(
  db: Database,
  last: ReadonlyMap<string, { seq: number; record: string }>,
): Promise<string | null> {
  const ids = [...last.keys()].sort()
  for (let at = 0; at < ids.length; at += PAGE) {
    const page = ids.slice(at, at + PAGE)
    const stored = new Map((await readStoredRecords(db, page)).map((row) => [row.id, row]))
    for (const id of page) {
      const { seq, record } = last.get(id) as { seq: number; record: string }
      const row = stored.get(id)
      if (row === undefined) return `The record of ${id} is gone, though entry ${seq} published it.`
      const digest = digestOf(JSON.parse(row.body) as OutletRecord)
      if (digest !== record || row.digest !== record)
        return `The record of ${id} is not the one that entry ${seq} published: its SHA-256 is ${digest}, not ${record}.`
    }
  }
  const outlets = await countOutlets(db)
  return outlets === ids.length ? null : `There are ${outlets} outlets, but the log speaks of ${ids.length}.`
}
