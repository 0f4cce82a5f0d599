import type { PackedStrings } from './packed-strings.ts'

/** Which strings hold which three units in a row, as sorted row numbers in one array, by a 16-bit hash of the three. */
export interface TrigramIndex {
  readonly strings: PackedStrings
  /** Where each bucket's rows start; one more for the end of the last. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
}

const BUCKETS = 65_536
/** A text whose every trigram is in more rows than this is too common to search by; it is searched no further. */
const MOST_ROWS = 60_000

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

/**
 * Rows that can be within `edits` of the text: one edit spoils at most three of its trigrams (four where neighbours are swapped),
 * so a row that near holds one of the rarest `4 × edits + 1`.
 */
export function rowsNear({ starts, rows }: TrigramIndex, text: string, edits: number): readonly number[] {
  const buckets = new Set<number>()
  for (let at = 0; at + 2 < text.length; at += 1) {
    buckets.add(bucketOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)))
  }
  const sizeOf = (bucket: number): number => (starts[bucket + 1] as number) - (starts[bucket] as number)
  const rarest = [...buckets]
    .sort((left, right) => sizeOf(left) - sizeOf(right) || left - right)
    .slice(0, 4 * edits + 1)
  const found = new Set<number>()
  let seen = 0
  for (const bucket of rarest) {
    seen += sizeOf(bucket)
    if (seen > MOST_ROWS) break
    for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at += 1) found.add(rows[at] as number)
  }
  return [...found]
}
