import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/imports/table.ts'

const COLUMNS = { required: ['verdict'], oneOf: ['domain', 'outlet'], optional: ['url'] }
const read = (text: string) => readTable(text, COLUMNS)

describe('readTable', () => {
  it('finds columns by name, in any order and case, and trims cells', () => {
    const { rows, faults, unread } = read('Verdict , DOMAIN,rank\n high , a.example,3\n')
    expect(faults).toEqual([])
    expect(unread).toEqual(['rank'])
    expect([rows[0]?.cell('domain'), rows[0]?.cell('verdict'), rows[0]?.cell('url')]).toEqual(['a.example', 'high', ''])
  })

  it('reports a missing column, none of several, one named twice, and takes no row then', () => {
    expect(read('domain,url\na.example,\n')).toMatchObject({
      rows: [],
      isWhole: false,
      faults: [{ line: 1, column: 'verdict', reason: 'is missing: the first row must name it' }],
    })
    expect(read('verdict\nhigh\n').faults[0]?.reason).toContain('none of the columns domain, outlet')
    expect(read('verdict,domain,verdict\n').faults).toMatchObject([{ column: 'verdict', reason: 'is named twice' }])
    expect(read('')).toMatchObject({ isWhole: false, faults: [{ reason: 'The file is empty.' }] })
  })

  it('reports rows that are too short or too long, by their line, and keeps the others', () => {
    const { rows, faults } = read('verdict,domain\nhigh\nhigh,a.example,,\n\nhigh,a.example,more\nlow,b.example\n')
    expect(faults.map(({ line }) => line)).toEqual([2, 5])
    expect(rows.map(({ line }) => line)).toEqual([3, 6])
  })
})
