import { describe, expect, it } from 'vitest'
import { keptEntries } from '../../../src/domain/lookup/entry-difference.ts'
import { fromPackedLine, packedEntries } from '../../../src/domain/lookup/packed-entries.ts'
import { type PackedSlice, packedSlice, withoutLines } from '../../../src/domain/lookup/packed-slice.ts'
import { finished } from '../../../src/domain/lookup/steps.ts'

const sliceOf = (...ids: readonly string[]) => packedSlice(ids.map((id) => `{"id":"${id}"}`).join('\n'), fromPackedLine)
const kept = (before: readonly PackedSlice[], after: readonly PackedSlice[]) => [
  ...finished(keptEntries(packedEntries(before), packedEntries(after))),
]

describe('which entries were kept', () => {
  const [first, second, third] = [sliceOf('a', 'b', 'c'), sliceOf('d', 'e'), sliceOf('f', 'g')]

  it('are those of slices that are the same, wherever they stand', () => {
    expect(kept([first, second, third], [third, first])).toEqual([2, 3, 4, -1, -1, 0, 1])
  })

  it('are those with the same text in a slice that was read again', () => {
    expect(kept([first, second, third], [first, sliceOf('e', 'x', 'd'), third])).toEqual([0, 1, 2, 5, 3, 6, 7])
    expect(kept([first, second, third], [first, sliceOf('d', 'E'), third])).toEqual([0, 1, 2, 3, -1, 5, 6])
  })

  it('leave out what is no longer wanted of the same slice, and what was not before', () => {
    const some = [withoutLines(first, new Set([1])), withoutLines(second, new Set([0]))]
    expect(kept([first, second], some)).toEqual([0, -1, 1, -1, 2])
    expect(kept(some, [first, second])).toEqual([0, 2, 4])
  })

  it('are none of nothing', () => {
    expect(kept([], [first])).toEqual([])
    expect(kept([first], [])).toEqual([-1, -1, -1])
  })
})
