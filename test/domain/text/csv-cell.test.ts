import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell } from '../../../src/domain/text/csv-cell.ts'
import { rowsOf } from '../../support/rows-of.ts'

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\u00A0=1', "'\u00A0=1"],
    ['＝1', "'＝1"],
    ['a "b", c', '"a ""b"", c"'],
    ['a; b', '"a; b"'],
    ['plain', 'plain'],
  ])('of %j is written %j', (value, written) => {
    expect(csvCell(value)).toBe(written)
  })

  it('never begins a formula, and reads back as the text, but for the apostrophe', () => {
    const risky = fc
      .tuple(
        fc.constantFrom('', ' ', '\t', '\r', '\n', '\u200b', '\ufeff', '"', "'"),
        fc.constantFrom('', '=', '+', '-', '@', '＝'),
        fc.string(),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(risky, (value) => {
        const [[read = ''] = []] = rowsOf(`${csvCell(value)}\r\n`)
        expect(read.replace(/[\s\p{Cf}\p{Cc}]/gu, '')).not.toMatch(/^[=+\-@＝]/)
        expect([value, `'${value}`]).toContain(read)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps numbers numbers', () => {
    expect([csvCell(-1.5), csvCell(null), csvCell(true)]).toEqual(['-1.5', '', 'true'])
  })
})
