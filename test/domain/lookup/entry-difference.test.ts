import { describe, expect, it } from 'vitest'
import { keptEntries } from '../../../src/domain/lookup/entry-difference.ts'
import { entryPacker, fromPackedLine } from '../../../src/domain/lookup/packed-entries.ts'

const bytes = (...ids: readonly string[]) => new TextEncoder().encode(ids.map((id) => `{"id":"${id}"}`).join('\n'))

function linesOf(slices: readonly Uint8Array[], isWanted: (beginning: string) => boolean = () => true) {
  const pack = entryPacker()
  for (const slice of slices) pack.add(slice, fromPackedLine, isWanted)
  return pack.packed().lines
}

describe('which entries were kept', () => {
  const [first, second, third] = [bytes('a', 'b', 'c'), bytes('d', 'e'), bytes('f', 'g')]

  it('are those of slices that are the same, wherever they stand', () => {
    expect([...keptEntries(linesOf([first, second, third]), linesOf([third, first]))]).toEqual([2, 3, 4, -1, -1, 0, 1])
  })

  it('are those with the same text in a slice that was read again', () => {
    const again = linesOf([first, bytes('e', 'x', 'd'), third])
    expect([...keptEntries(linesOf([first, second, third]), again)]).toEqual([0, 1, 2, 5, 3, 6, 7])
    const changed = linesOf([first, bytes('d', 'E'), third])
    expect([...keptEntries(linesOf([first, second, third]), changed)]).toEqual([0, 1, 2, 3, -1, 5, 6])
  })

  it('leave out what is no longer wanted of the same slice, and what was not before', () => {
    const some = linesOf([first, second], (line) => !line.includes('"b"') && !line.includes('"d"'))
    expect([...keptEntries(linesOf([first, second]), some)]).toEqual([0, -1, 1, -1, 2])
    expect([...keptEntries(some, linesOf([first, second]))]).toEqual([0, 2, 4])
  })

  it('are none of nothing', () => {
    expect([...keptEntries(linesOf([]), linesOf([first]))]).toEqual([])
    expect([...keptEntries(linesOf([first]), linesOf([]))]).toEqual([-1, -1, -1])
  })
})
