import type { PackedStrings } from './packed-strings.ts'

/** Which strings hold which three units in a row, as sorted row numbers in one array, by a 16-bit hash of the three. */
export interface TrigramIndex {
  readonly strings: PackedStrings
  /** Where each bucket's rows start; one more for the end of the last. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  /** Of each string, while one question counts; all zero between questions. */
  readonly counts: Uint8Array
}

const BUCKETS = 65_536
/** Rows counted for one text at most: the commonest trigrams say least and are left out first. */
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
  return { strings, starts, rows, counts: new Uint8Array(count) }
}

/** A row, by how many of the text's trigrams it holds. */
export interface NearRow {
  readonly row: number
  /** Whether it holds them all, as a string that contains the text must. */
  readonly whole: boolean
}

/**
 * Rows that can be within `edits` of the text, or of which a part can, those that share most first, at most `limit`: an edit
 * spoils at most four of the text's trigrams (a swap of neighbours does), so a row that near holds all the others.
 */
export function rowsNear(
  { strings, starts, rows, counts }: TrigramIndex,
  text: string,
  edits: number,
  limit: number,
): readonly NearRow[] {
  const buckets = new Set<number>()
  for (let at = 0; at + 2 < text.length; at += 1) {
    buckets.add(bucketOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)))
  }
  const sizeOf = (bucket: number): number => (starts[bucket + 1] as number) - (starts[bucket] as number)
  const rarestFirst = [...buckets].sort((left, right) => sizeOf(left) - sizeOf(right) || left - right).slice(0, 255)
  const spoilt = 4 * edits
  const met: number[] = []
  let taken = 0
  let counted = 0
  for (const bucket of rarestFirst) {
    counted += sizeOf(bucket)
    if (counted > MOST_COUNTED && taken > spoilt) break
    taken += 1
    // A row that holds none of so many cannot hold enough of all.
    const isLate = taken > spoilt + 1
    if (isLate && met.length === 0) return []
    let last = -1
    for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at += 1) {
      const row = rows[at] as number
      if (row === last) continue
      last = row
      const share = counts[row] as number
      if (share === 0) {
        if (isLate) continue
        met.push(row)
      }
      counts[row] = share + 1
    }
  }
  const fewest = Math.max(1, taken - spoilt)
  const byShare: number[][] = Array.from({ length: taken - fewest + 1 }, () => [])
  for (const row of inOrder(met, strings.count, counts)) {
    const share = counts[row] as number
    if (share >= fewest) (byShare[taken - share] as number[]).push(row)
  }
  for (const row of met) counts[row] = 0
  const found: NearRow[] = []
  byShare.forEach((group, missing) => {
    for (const row of group) if (found.length < limit) found.push({ row, whole: missing === 0 })
  })
  return found
}

/** The rows that were met, in order: sorted where they are few, else read off. */
function inOrder(met: readonly number[], count: number, counts: Uint8Array): readonly number[] {
  if (met.length * 16 < count) return met.toSorted((left, right) => left - right)
  const rows: number[] = []
  for (let row = 0; row < count; row += 1) if (counts[row] !== 0) rows.push(row)
  return rows
}
