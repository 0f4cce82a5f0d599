import type { PackedLines } from './packed-entries.ts'

/**
 * For each entry of an earlier revision the index of the same line in a later one; -1 where the line is gone or changed.
 * Lines of a slice whose bytes are the same object are compared by their place, others by their text.
 */
export function keptEntries(before: PackedLines, after: PackedLines): Int32Array {
  const kept = new Int32Array(before.sliceOf.length).fill(-1)
  const sameSlice = sameSlices(before, after)
  const shared = new Set(sameSlice.filter((slice) => slice >= 0))
  const firstIn = firstEntries(after)
  const byText = new Map<string, number>()
  for (let index = 0; index < after.sliceOf.length; index += 1)
    if (!shared.has(after.sliceOf[index] as number)) byText.set(after.textAt(index), index)
  let at = 0
  for (let index = 0; index < kept.length; index += 1) {
    const slice = sameSlice[before.sliceOf[index] as number] as number
    if (slice < 0) {
      kept[index] = byText.get(before.textAt(index)) ?? -1
      continue
    }
    // Both have the slice's lines in the order of their places, though not all of them.
    if (after.sliceOf[at] !== slice || at < (firstIn[slice] as number)) at = firstIn[slice] as number
    const start = before.startOf[index] as number
    while (after.sliceOf[at] === slice && (after.startOf[at] as number) < start) at += 1
    if (after.sliceOf[at] === slice && after.startOf[at] === start) kept[index] = at
  }
  return kept
}

/** For each slice of the earlier revision the one of the later that has the same bytes; -1 for none. */
function sameSlices(before: PackedLines, after: PackedLines): readonly number[] {
  const numbers = new Map(after.slices.map((bytes, slice) => [bytes, slice]))
  return before.slices.map((bytes) => numbers.get(bytes) ?? -1)
}

function firstEntries({ slices, sliceOf }: PackedLines): Int32Array {
  const first = new Int32Array(slices.length).fill(sliceOf.length)
  for (let index = sliceOf.length - 1; index >= 0; index -= 1) first[sliceOf[index] as number] = index
  return first
}
