import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/imports/csv.ts'

const cells = (text: string) => readCsv(text).rows.map(({ cells }) => cells)
const lines = (text: string) => readCsv(text).rows.map(({ line }) => line)

describe('readCsv', () => {
  it('reads any line end, and none at the end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cells(`a,b${end}c,d`)).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ])
      expect(cells(`a,b${end}c,d${end}`)).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ])
      expect(lines(`a,b${end}c,d`)).toEqual([1, 2])
    }
  })

  it('takes a carriage return within a line for a blank', () => {
    expect(cells('a,b\nhigh\r,2026\r\nlow,2025\n')).toEqual([
      ['a', 'b'],
      ['high\r', '2026'],
      ['low', '2025'],
    ])
  })

  it('drops a byte order mark and empty lines, and counts them all the same', () => {
    expect(cells('\ufeffa,b\n\n\nc,d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(lines('\ufeffa,b\n\n\nc,d')).toEqual([1, 4])
  })

  it('reads quoted cells with delimiters, quotation marks and line ends in them', () => {
    expect(cells('a,b\n"x, ""y""","two\r\nlines"\nlast,')).toEqual([
      ['a', 'b'],
      ['x, "y"', 'two\r\nlines'],
      ['last', ''],
    ])
    expect(lines('a,b\n"x","two\r\nlines"\nlast,')).toEqual([1, 2, 4])
  })

  it('takes the delimiter that the first line has', () => {
    expect(cells('a;b\n1,5;2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
    expect(cells('a\tb\n1;2\t3')).toEqual([
      ['a', 'b'],
      ['1;2', '3'],
    ])
    expect(cells('a\nb')).toEqual([['a'], ['b']])
  })

  it('reports a quotation mark that is never closed, and that the file is not whole', () => {
    const { faults, isWhole } = readCsv('a,b\n"c,d\ne,f\n')
    expect(faults).toEqual([{ line: 2, column: null, reason: 'has a quotation mark that is never closed' }])
    expect(isWhole).toBe(false)
  })

  it('reports text after a closing quotation mark and reads on at the next cell', () => {
    const { rows, faults, isWhole } = readCsv('a,b\n"c" d,e\nf,g')
    expect(faults.map(({ line }) => line)).toEqual([2])
    expect(rows[2]?.cells).toEqual(['f', 'g'])
    expect(isWhole).toBe(true)
  })

  it('gives back whatever a spreadsheet writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'ç', '\ufeff') })
    const sheet = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(sheet, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const quoted = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
        const text = `a,b${end}${quoted.join(end)}${end}`
        expect(cells(text)).toEqual([['a', 'b'], ...rows])
        // Each row is where it is said to be.
        const starts = [1]
        for (const row of ['a,b', ...quoted]) starts.push((starts.at(-1) ?? 1) + 1 + (row.match(/\r?\n/g)?.length ?? 0))
        expect(lines(text)).toEqual(starts.slice(0, -1))
      }),
    )
  })
})
