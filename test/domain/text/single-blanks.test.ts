import { expect, it } from 'vitest'
import { singleBlanks, singleBlanksInLines } from '../../../src/domain/text/single-blanks.ts'

it('makes every run of blanks one space', () => {
  expect(singleBlanks(' a \t\n b\u00a0\u3000c ')).toBe('a b c')
})

it('keeps a line break of a run', () => {
  expect(singleBlanksInLines(' a \t b \n\t c ')).toBe('a b\nc')
})
