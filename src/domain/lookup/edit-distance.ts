import { unitAt } from '../text/unit-at.ts'

/** Longer texts are not compared, as names are shorter; in UTF-16 units. */
const LONGEST = 256
/** The last three rows of the distance matrix, reused between calls; each call writes them before reading. */
const rows: [Int32Array, Int32Array, Int32Array] = [
  new Int32Array(LONGEST + 1),
  new Int32Array(LONGEST + 1),
  new Int32Array(LONGEST + 1),
]

/** Edit distance with swaps of neighbours (optimal string alignment), or `most + 1` where it is greater than `most`. */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  const row = lastRow(left, right, most)
  return row === null ? most + 1 : Math.min(row[right.length] as number, most + 1)
}

/** The least edit distance between `start` and any prefix of `text`, or `most + 1`. */
export function prefixDistance(start: string, text: string, most: number): number {
  const beginning = text.slice(0, start.length + most)
  const row = lastRow(start, beginning, most)
  let least = most + 1
  if (row === null) return least
  for (let at = Math.max(0, start.length - most); at <= beginning.length; at += 1)
    least = Math.min(least, row[at] as number)
  return least
}

/** Distances of the whole of `left` to each prefix of `right`; null where all are greater than `most`. */
function lastRow(left: string, right: string, most: number): Int32Array | null {
  const width = right.length
  if (left.length > LONGEST || width > LONGEST) return null
  let [before, previous, current] = rows
  for (let at = 0; at <= width; at += 1) previous[at] = at
  for (let row = 1; row <= left.length; row += 1) {
    const unit = unitAt(left, row - 1)
    // Cells further than `most` from the diagonal can only be greater.
    const from = Math.max(1, row - most)
    const to = Math.min(width, row + most)
    current[0] = row
    if (from > 1) current[from - 1] = most + 1
    let least = from === 1 ? row : most + 1
    for (let at = from; at <= to; at += 1) {
      const other = unitAt(right, at - 1)
      let cost = (previous[at - 1] as number) + (unit === other ? 0 : 1)
      if (at < row + most) cost = Math.min(cost, (previous[at] as number) + 1)
      cost = Math.min(cost, (current[at - 1] as number) + 1)
      if (row > 1 && at > 1 && unit === unitAt(right, at - 2) && other === unitAt(left, row - 2)) {
        cost = Math.min(cost, (before[at - 2] as number) + 1)
      }
      current[at] = cost
      if (cost < least) least = cost
    }
    for (let at = to + 1; at <= width; at += 1) current[at] = most + 1
    if (least > most) return null
    const spare = before
    before = previous
    previous = current
    current = spare
  }
  return previous
}
