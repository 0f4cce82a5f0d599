import { describe, expect, it } from 'vitest'
import { entriesIn, lineAt, linesIn, packedSlice, withoutLines } from '../../../src/domain/lookup/packed-slice.ts'
import { entryOf } from './made-up-entries.ts'

const parse = (line: string) => entryOf(line)
const linesOf = (slice: ReturnType<typeof packedSlice>) =>
  Array.from({ length: linesIn(slice) }, (_, line) => lineAt(slice, line))

describe('a packed slice', () => {
  it.each([['one'], ['one\ntwo'], ['é\nالميادين\n😀😀']])('holds each line of %j', (text) => {
    const slice = packedSlice(text, parse)
    expect(linesOf(slice)).toEqual(text.split('\n'))
    expect(entriesIn(slice).map(({ id }) => id)).toEqual(text.split('\n'))
  })

  it('holds no line of an empty text', () => {
    const slice = packedSlice('', parse)
    expect([linesIn(slice), entriesIn(slice)]).toEqual([0, []])
  })

  it('is another without some of its lines, and itself without none', () => {
    const slice = packedSlice('a\né\nc', parse)
    expect(linesOf(withoutLines(slice, new Set([0, 2])))).toEqual(['é'])
    expect(linesIn(withoutLines(slice, new Set([0, 1, 2])))).toBe(0)
    expect(withoutLines(slice, new Set())).toBe(slice)
  })
})
