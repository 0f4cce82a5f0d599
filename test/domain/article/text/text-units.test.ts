import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textUnits } from '../../../../src/domain/article/text/text-units.ts'

it('gives the units of any well-formed text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(String.fromCharCode(...textUnits(text))).toBe(text)
    }),
  )
})

it('keeps every offset where a surrogate stands alone', () => {
  expect(String.fromCharCode(...textUnits('a\ud83db\ude00\ud83d\ude00'))).toBe('a\ufffdb\ufffd😀')
})
