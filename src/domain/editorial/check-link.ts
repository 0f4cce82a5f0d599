import canonicalize from 'canonicalize'
import { type ChainHead, type Change, changeHash } from './change.ts'

/** A change log entry as stored. */
export interface StoredLink {
  readonly seq: number
  /** Null for an entry that concerns no single outlet. */
  readonly outletId: string | null
  readonly kind: string
  readonly at: string
  readonly previous: string
  readonly hash: string
  readonly text: string
}

/** Why an entry cannot follow `head`, as a sentence; null where it is valid. */
export function linkFault(link: StoredLink, head: ChainHead): string | null {
  const { seq, previous, hash, at, text } = link
  if (seq !== head.seq + 1) return `Entry ${head.seq + 1} is missing: after ${head.seq} comes ${seq}.`
  const where = `Entry ${seq} (${link.outletId ?? link.kind}, ${at})`
  if (previous !== head.hash)
    return `${where} does not follow entry ${head.seq}: it names ${previous} where that one's hash is ${head.hash}.`
  if (changeHash(text) !== hash) return `${where} was altered: its text does not have the hash ${hash}.`
  const entry = parsed(text)
  if (entry === null || canonicalize(entry) !== text) return `${where} is not canonical JSON.`
  const columns = { seq, previous, at, outletId: link.outletId, kind: link.kind } as const
  for (const [member, value] of Object.entries(columns))
    if (entry[member as keyof typeof columns] !== value)
      return `${where} was altered: its ${member} is ${JSON.stringify(value)} beside the text and ${JSON.stringify(entry[member as keyof typeof columns])} in it.`
  if (at < head.at) return `${where} is dated before entry ${head.seq}, ${head.at}.`
  return null
}

function parsed(text: string): Change | null {
  try {
    return JSON.parse(text) as Change
  } catch {
    return null
  }
}
