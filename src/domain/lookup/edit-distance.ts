/** Rows of the last three positions, reused: the longest names are some hundred units. */
const ROW = 512
const rows = [new Int32Array(ROW + 1), new Int32Array(ROW + 1), new Int32Array(ROW + 1)]

/**
 * Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment) between two texts, or `most + 1` where
 * there are more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number {
  const { length } = left
  const width = right.length
  if (Math.abs(length - width) > most || length > ROW || width > ROW) return most + 1
  let [before, previous, current] = rows as [Int32Array, Int32Array, Int32Array]
  for (let at = 0; at <= width; at += 1) previous[at] = at
  for (let row = 1; row <= length; row += 1) {
    const unit = left.charCodeAt(row - 1)
    current[0] = row
    let least = row
    for (let at = 1; at <= width; at += 1) {
      const other = right.charCodeAt(at - 1)
      let cost = Math.min((previous[at] as number) + 1, (current[at - 1] as number) + 1)
      cost = Math.min(cost, (previous[at - 1] as number) + (unit === other ? 0 : 1))
      if (row > 1 && at > 1 && unit === right.charCodeAt(at - 2) && other === left.charCodeAt(row - 2)) {
        cost = Math.min(cost, (before[at - 2] as number) + 1)
      }
      current[at] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    const spare = before
    before = previous
    previous = current
    current = spare
  }
  return Math.min(previous[width] as number, most + 1)
}

/** The least edit distance between `start` and any beginning of `text`, or `most + 1`. */
export function prefixDistance(start: string, text: string, most: number): number {
  let least = most + 1
  const longest = Math.min(text.length, start.length + most)
  for (let length = Math.max(0, start.length - most); length <= longest; length += 1) {
    least = Math.min(least, editDistance(start, text.slice(0, length), Math.min(most, least)))
    if (least === 0) break
  }
  return least
}
