import { describe, expect, it } from 'vitest'
import { readSheet } from '../../src/imports/sheet.ts'

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

  it('has no rows where nothing stands', () => {
    expect(readSheet(' \n')).toEqual({ head: null, rows: [], likely: 0 })
  })
})
