import { describe, expect, it } from 'vitest'
import { MOST_COLUMNS, readSheet as read } from '../../src/imports/sheet.ts'

const readSheet = (text: string) => read(text, 100)

describe('a table that somebody pasted', () => {
  it('is a column where each line is one source, blank lines left out', () => {
    expect(readSheet('Al Mayadeen\r\n\r\nhttps://thecradle.co/x \n')).toEqual({
      head: null,
      rows: [['Al Mayadeen'], ['https://thecradle.co/x']],
      likely: 0,
    })
  })

  it('keeps commas that are part of a reference', () => {
    const { rows } = readSheet('Lister, Charles. Foreign Policy, 24 January 2024\nReuters\n')
    expect(rows).toEqual([['Lister, Charles. Foreign Policy, 24 January 2024'], ['Reuters']])
  })

  it('reads a column of quoted cells, as spreadsheets copy them', () => {
    expect(readSheet('"The ""Times"""\n"Le Monde"').rows).toEqual([['The "Times"'], ['Le Monde']])
  })

  it.each([
    ['commas', 'id,link,note\n1,https://a.example/x,"one, two"\n2,b.example,three\n'],
    ['semicolons', 'id;link;note\n1;https://a.example/x;"one; two"\n2;b.example;three\n'],
    ['tabs', 'id\tlink\tnote\n1\thttps://a.example/x\tone\n2\tb.example\tthree\n'],
  ])('is a CSV with %s, whose head is no source and whose addresses show the column', (_, text) => {
    const { head, rows, likely } = readSheet(text)
    expect(head).toEqual(['id', 'link', 'note'])
    expect(rows.map((row) => row[likely])).toEqual(['https://a.example/x', 'b.example'])
  })

  it('has no head where the first row is a source', () => {
    expect(readSheet('1,https://a.example/x\n2,https://b.example/y\n')).toMatchObject({ head: null, likely: 1 })
    expect(readSheet('Media\n').head).toBeNull()
  })

  it('takes the column that is called a source where no cell is an address', () => {
    expect(readSheet('no,Quelle\n1,Der Spiegel\n2,Die Zeit\n')).toMatchObject({ head: ['no', 'Quelle'], likely: 1 })
    expect(readSheet('source\nReuters\n')).toEqual({ head: ['source'], rows: [['Reuters']], likely: 0 })
  })

  it('takes the column of texts where none is called a source, and a head from what stands below it', () => {
    const text = 'no;cited as;day\n1;The Times;2025-01-01\n2;Le Monde;2025-01-02\n'
    expect(readSheet(text)).toMatchObject({ head: ['no', 'cited as', 'day'], likely: 1 })
    expect(readSheet('1;The Times\n2;Le Monde\n')).toMatchObject({ head: null, likely: 1 })
    const again = 'Reuters,news\nAP,news\nThe Times,news\n'
    expect(readSheet(again)).toMatchObject({ head: null, likely: 0 })
  })

  it('has a head above a column of addresses beside another, and none above names or in one column', () => {
    expect(readSheet('Cited,By\nhttps://a.example/x,me\nb.example,you\n')).toMatchObject({ head: ['Cited', 'By'] })
    expect(readSheet('Reuters\nhttps://a.example/x\n').head).toBeNull()
    expect(readSheet('Reuters\nAP\n').head).toBeNull()
  })

  it('is a table of up to 500 columns, and takes a longer line for one of commas', () => {
    const of = (columns: number) => `${'a,'.repeat(columns - 1)}b`
    expect(readSheet(of(MOST_COLUMNS)).rows[0]).toHaveLength(MOST_COLUMNS)
    expect(readSheet(of(MOST_COLUMNS + 1)).rows).toEqual([[of(MOST_COLUMNS + 1)]])
  })

  it('of more rows than wanted is only counted, with room for the names of columns', () => {
    const of = (rows: number) => `source\n${'a.example\n'.repeat(rows)}`
    expect(read(of(3), 3)).toMatchObject({ head: ['source'], rows: Array(3).fill(['a.example']) })
    const { head, rows } = read(of(4), 3)
    expect([head, rows.length]).toEqual([null, 5])
  })

  it('has no rows where nothing stands', () => {
    expect(readSheet(' \n')).toEqual({ head: null, rows: [], likely: 0 })
  })
})
