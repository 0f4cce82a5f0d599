import fc from 'fast-check'
import { expect, test } from 'vitest'
import { issnOf, issnsLabelledIn, soleIssnOf } from '../../src/domain/issn.ts'

test.each([
  ['1234-5679', '1234-5679'],
  ['12345679', '1234-5679'],
  ['0000-006x', '0000-006X'],
  ['1234-5678', null],
  ['1234-567', null],
  ['1234-56790', null],
  ['X234-5679', null],
  ['', null],
])('%s is %s', (text, issn) => {
  expect(issnOf(text)).toBe(issn)
})

test('of eleven last digits one is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (number) => {
      const digits = String(number).padStart(7, '0')
      const right = [...'0123456789X'].filter((last) => issnOf(`${digits}${last}`) !== null)
      expect(right).toHaveLength(1)
    }),
  )
})

test('a text may label several', () => {
  expect(issnsLabelledIn('The Lantern (ISSN 1234-5679; e-ISSN: 0000–006x). ISSN 1234-5678, 0000-0019')).toEqual([
    '1234-5679',
    '0000-006X',
  ])
})

test('eight digits without a hyphen are an ISSN only if labelled', () => {
  expect(['12345679', 'ISSN 12345679', '1234-5679', 'ISSN 1234-5679 of 2020'].map(soleIssnOf)).toEqual([
    null,
    '1234-5679',
    '1234-5679',
    null,
  ])
})
