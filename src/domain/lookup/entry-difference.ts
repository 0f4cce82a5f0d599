import type { PackedEntries } from './packed-entries.ts'
import { lineAt, linesIn } from './packed-slice.ts'
import type { Steps } from './steps.ts'

/**
 * For each entry of an earlier revision the number of the same line in a later one; -1 where the line is gone or
 * changed. The lines of a slice that is the same object are the same, others are compared by their text.
 */
export function* keptEntries(before: PackedEntries, after: PackedEntries): Steps<Int32Array> {
  const kept = new Int32Array(before.length).fill(-1)
  const same = new Map(after.slices.map((slice, at) => [slice, at]))
  const shared = new Set(before.slices.filter((slice) => same.has(slice)))
  const byText = new Map<string, number>()
  for (const [at, slice] of after.slices.entries()) {
    if (shared.has(slice)) continue
    yield
    for (let line = 0; line < linesIn(slice); line += 1)
      byText.set(lineAt(slice, line), (after.firsts[at] as number) + line)
  }
  for (const [at, slice] of before.slices.entries()) {
    yield
    const first = before.firsts[at] as number
    const now = same.get(slice)
    const moved = now === undefined ? 0 : (after.firsts[now] as number)
    for (let line = 0; line < linesIn(slice); line += 1)
      kept[first + line] = now === undefined ? (byText.get(lineAt(slice, line)) ?? -1) : moved + line
  }
  return kept
}
