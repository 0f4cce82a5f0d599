import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../../src/domain/lookup/edit-distance.ts'
import { stringAt, stringPacker } from '../../../src/domain/lookup/packed-strings.ts'
import { buildTrigramIndex, rowsNear } from '../../../src/domain/lookup/trigram-index.ts'

function indexOf(texts: readonly string[]) {
  const packer = stringPacker()
  for (const text of texts) packer.add(text)
  return buildTrigramIndex(packer.pack())
}

test('packed strings come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 })), (texts) => {
      const packer = stringPacker()
      for (const text of texts) packer.add(text)
      const strings = packer.pack()
      expect(texts.map((_, row) => stringAt(strings, row))).toEqual(texts)
    }),
  )
})

test('a string within the edits that shares a trigram at all is found', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 14 }), {
    minLength: 1,
    maxLength: 40,
  })
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 2 }), fc.nat(), (all, edits, seed) => {
      const text = all[seed % all.length] as string
      const asked = `${text.slice(0, 1)}${text.slice(2)}`
      const found = new Set(rowsNear(indexOf(all), asked, edits, 1000).map(({ row }) => row))
      all.forEach((other, row) => {
        const near = editDistance(asked, other, edits) <= edits
        const shares = [...asked].some((_, at) => at + 3 <= asked.length && other.includes(asked.slice(at, at + 3)))
        if (near && shares) expect(found).toContain(row)
      })
    }),
  )
})

test('rows met by going through few are those met by going through all', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 8, maxLength: 24 })
  let found = 0
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), text, fc.boolean(), (all, other, isNear) => {
      const asked = isNear ? `${all[0]?.slice(0, 5)}${all[0]?.slice(6)}` : other
      // As many copies of each as make the rarest bucket of a text that is there at all too large for the short way.
      const copies = 1_001
      const few = rowsNear(indexOf(all), asked, 1, 100_000)
      const many = rowsNear(
        indexOf(all.flatMap((each) => Array.from({ length: copies }, () => each))),
        asked,
        1,
        100_000,
      )
      found += few.length
      expect(few).toEqual(
        many.filter(({ row }) => row % copies === 0).map(({ row, whole }) => ({ row: row / copies, whole })),
      )
    }),
    { numRuns: 60 },
  )
  expect(found).toBeGreaterThan(10)
})
