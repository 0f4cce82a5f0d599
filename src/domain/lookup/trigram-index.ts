import { unitAt } from '../text/unit-at.ts'
import type { PackedStrings } from './packed-strings.ts'

/** Trigram index: sorted row numbers for each 16-bit hash of three UTF-16 units. */
export interface TrigramIndex {
  readonly strings: PackedStrings
  /** Start of each bucket's rows, and the end of the last. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
}

const BUCKETS = 65_536
/** Rows counted for one text, at most; the most common trigrams distinguish least and are skipped first. */
const MOST_COUNTED = 400_000

function bucketOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 16
}

export function buildTrigramIndex(strings: PackedStrings): TrigramIndex {
  const { count, units, starts: from } = strings
  const starts = new Uint32Array(BUCKETS + 1)
  const each = (visit: (bucket: number, row: number) => void): void => {
    for (let row = 0; row < count; row += 1) {
      const end = (from[row + 1] as number) - 2
      for (let at = from[row] as number; at < end; at += 1) {
        visit(bucketOf(units[at] as number, units[at + 1] as number, units[at + 2] as number), row)
      }
    }
  }
  each((bucket) => {
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1
  })
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number)
  }
  const next = starts.slice()
  const rows = new Uint32Array(starts[BUCKETS] as number)
  each((bucket, row) => {
    rows[next[bucket] as number] = row
    next[bucket] = (next[bucket] as number) + 1
  })
  return { strings, starts, rows }
}

/** A row, by how many of the text's trigrams it contains. */
export interface NearRow {
  readonly row: number
  /** Whether it contains all of them, as every string that contains the text does. */
  readonly whole: boolean
}

/**
 * Rows that may be, or contain a part, within `edits` of the text, most shared trigrams first, at most `limit`. An edit
 * destroys at most four trigrams (a swap does), so such a row contains all others.
 */
export function rowsNear(
  { strings, starts, rows }: TrigramIndex,
  text: string,
  edits: number,
  limit: number,
): readonly NearRow[] {
  const buckets = new Set<number>()
  for (let at = 0; at + 2 < text.length; at += 1) {
    buckets.add(bucketOf(unitAt(text, at), unitAt(text, at + 1), unitAt(text, at + 2)))
  }
  const sizeOf = (bucket: number): number => (starts[bucket + 1] as number) - (starts[bucket] as number)
  const rarestFirst = [...buckets].sort((left, right) => sizeOf(left) - sizeOf(right) || left - right).slice(0, 255)
  const few = amongFew({ strings, starts, rows }, rarestFirst, 4 * edits, limit)
  if (few !== null) return few
  const shared = new Uint8Array(strings.count)
  let taken = 0
  let counted = 0
  for (const bucket of rarestFirst) {
    counted += sizeOf(bucket)
    if (counted > MOST_COUNTED && taken > 4 * edits) break
    taken += 1
    let last = -1
    for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at += 1) {
      const row = rows[at] as number
      if (row !== last) shared[row] = (shared[row] as number) + 1
      last = row
    }
  }
  const fewest = Math.max(1, taken - 4 * edits)
  const byShare: number[][] = Array.from({ length: taken - fewest + 1 }, () => [])
  for (let row = 0; row < shared.length; row += 1) {
    const share = shared[row] as number
    if (share >= fewest) (byShare[taken - share] as number[]).push(row)
  }
  const found: NearRow[] = []
  byShare.forEach((group, missing) => {
    for (const row of group) if (found.length < limit) found.push({ row, whole: missing === 0 })
  })
  return found
}

/** Up to this many rows are examined one by one; beyond, counting all buckets is faster. */
const FEW = 1_000

/**
 * Rows as in `rowsNear`, found through the rarest trigrams alone: a row must contain at least one of any set larger
 * than what edits can destroy. Null where those are too many.
 */
function amongFew(
  { strings: { units, starts: from }, starts, rows }: TrigramIndex,
  rarestFirst: readonly number[],
  spoilt: number,
  limit: number,
): readonly NearRow[] | null {
  const sizeOf = (bucket: number): number => (starts[bucket + 1] as number) - (starts[bucket] as number)
  const deciding = rarestFirst.slice(0, spoilt + 1)
  if (deciding.length <= spoilt || deciding.reduce((sum, bucket) => sum + sizeOf(bucket), 0) > FEW) return null
  const met = new Set<number>()
  for (const bucket of deciding)
    for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at += 1) met.add(rows[at] as number)
  if (met.size === 0) return []
  const taken = new Set<number>()
  let counted = 0
  for (const bucket of rarestFirst) {
    counted += sizeOf(bucket)
    if (counted > MOST_COUNTED && taken.size > spoilt) break
    taken.add(bucket)
  }
  const byShare: number[][] = Array.from({ length: spoilt + 1 }, () => [])
  for (const row of [...met].sort((left, right) => left - right)) {
    const held = new Set<number>()
    const end = (from[row + 1] as number) - 2
    for (let at = from[row] as number; at < end; at += 1) {
      const bucket = bucketOf(units[at] as number, units[at + 1] as number, units[at + 2] as number)
      if (taken.has(bucket)) held.add(bucket)
    }
    byShare[taken.size - held.size]?.push(row)
  }
  return byShare.flatMap((group, missing) => group.map((row) => ({ row, whole: missing === 0 }))).slice(0, limit)
}
