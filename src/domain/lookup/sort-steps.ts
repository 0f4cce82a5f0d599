import type { Steps } from './steps.ts'

/** Items sorted or merged in a step: a millisecond or two. */
const AT_ONCE = 1_000

/** Sorts in steps, so that others are let in between: runs of some items, merged two by two. Stable, as `sort` is. */
export function* sortSteps<T>(items: readonly T[], compare: (one: T, other: T) => number): Steps<readonly T[]> {
  let runs: (readonly T[])[] = []
  for (let from = 0; from < items.length; from += AT_ONCE) {
    if (from > 0) yield
    runs.push(items.slice(from, from + AT_ONCE).sort(compare))
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = []
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergeSteps(runs[at] ?? [], runs[at + 1] ?? [], compare))
    runs = merged
  }
  return runs[0] ?? []
}

function* mergeSteps<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (one: T, other: T) => number,
): Steps<readonly T[]> {
  const merged: T[] = []
  let [fromLeft, fromRight] = [0, 0]
  while (fromLeft < left.length && fromRight < right.length) {
    if (merged.length % AT_ONCE === 0) yield
    const [one, other] = [left[fromLeft] as T, right[fromRight] as T]
    if (compare(one, other) <= 0) {
      merged.push(one)
      fromLeft += 1
    } else {
      merged.push(other)
      fromRight += 1
    }
  }
  return merged.concat(left.slice(fromLeft), right.slice(fromRight))
}
