import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unitAt } from '../../../src/domain/text/unit-at.ts'

test('gives the unit that a text has there, and none past its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, index) => {
      expect(unitAt(text, index)).toBe(text.charCodeAt(index))
    }),
  )
})

test('gives it of a text that was joined or cut out of another', () => {
  const joined = `${'Reed '.repeat(9)}Tribune – `.concat('as Marsh said')
  expect(unitAt(joined, joined.length - 1)).toBe(0x64)
  expect(unitAt(joined.slice(45, 60), 0)).toBe(0x54)
})
