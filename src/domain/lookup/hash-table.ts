import { unitAt } from '../text/unit-at.ts'
import { finished, type Steps } from './steps.ts'

/**
 * Hash table from strings to row numbers, chained in typed arrays. It stores only hashes; the caller compares the
 * strings.
 */
export interface HashTable {
  readonly mask: number
  /** First row + 1 of each bucket; 0 where it is empty. */
  readonly heads: Int32Array
  /** For each row, the next row + 1 in its bucket. */
  readonly next: Int32Array
  readonly hashes: Int32Array
}

/** FNV-1a hash of the UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0
  const { length } = text
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ unitAt(text, at), 0x01000193)
  return hash ^ (hash >>> 15)
}

export function buildHashTable(hashes: Int32Array): HashTable {
  return finished(hashTableSteps(hashes))
}

/** Rows put into their buckets in one step: a millisecond, where the table is larger than the processor's caches. */
const AT_ONCE = 50_000

export function* hashTableSteps(hashes: Int32Array): Steps<HashTable> {
  let size = 16
  while (size < hashes.length) size *= 2
  const heads = new Int32Array(size)
  const next = new Int32Array(hashes.length)
  // In reverse, so that the rows of a chain are in ascending order.
  for (let row = hashes.length - 1; row >= 0; row -= 1) {
    if (row % AT_ONCE === 0) yield
    const bucket = (hashes[row] as number) & (size - 1)
    next[row] = heads[bucket] as number
    heads[bucket] = row + 1
  }
  return { mask: size - 1, heads, next, hashes }
}

/** Rows with the hash of `text` in ascending order, at most `limit`. */
export function rowsOf(table: HashTable, text: string, limit: number): number[] {
  const hash = hashOf(text)
  const rows: number[] = []
  for (let row = firstRow(table, hash); row !== -1 && rows.length < limit; row = rowAfter(table, row)) rows.push(row)
  return rows
}

/** The first row with that hash, or -1. */
export function firstRow(table: HashTable, hash: number): number {
  return ofHash(table, table.heads[hash & table.mask] as number, hash)
}

/** The next row with the same hash, or -1. */
export function rowAfter(table: HashTable, row: number): number {
  return ofHash(table, table.next[row] as number, table.hashes[row] as number)
}

function ofHash({ next, hashes }: HashTable, link: number, hash: number): number {
  for (let at = link; at !== 0; at = next[at - 1] as number) if (hashes[at - 1] === hash) return at - 1
  return -1
}
