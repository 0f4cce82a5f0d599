import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, prefixDistance } from '../../../src/domain/lookup/edit-distance.ts'

/** The definition, without a bound or a band. */
function plainDistance(left: string, right: string): number {
  const rows = Array.from({ length: left.length + 1 }, (_, row) => [row, ...Array<number>(right.length).fill(0)])
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let column = 0; column <= right.length; column += 1) (rows[0] as number[])[column] = column
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1
      let cost = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same)
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, at(row - 2, column - 2) + 1)
      }
      ;(rows[row] as number[])[column] = cost
    }
  }
  return at(left.length, right.length)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })

test('the distance is the plain one up to the bound, and more than the bound beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (left, right, most) => {
      expect(editDistance(left, right, most)).toBe(Math.min(plainDistance(left, right), most + 1))
    }),
    { numRuns: 2000 },
  )
})

test('the distance to a beginning is the least of the distances to all beginnings', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (start, text, most) => {
      const least = Math.min(
        ...Array.from({ length: text.length + 1 }, (_, end) => plainDistance(start, text.slice(0, end))),
      )
      expect(prefixDistance(start, text, most)).toBe(Math.min(least, most + 1))
    }),
    { numRuns: 2000 },
  )
})
