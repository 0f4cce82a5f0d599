import { expect, it } from 'vitest'
import { bracketed, inShort, joined, wordsOf } from '../../../src/domain/language/words.ts'

it.each([
  ['en', '2012-06-11', '11 June 2012'],
  ['en', '2012-06', 'June 2012'],
  ['en', '2012', '2012'],
  ['fr', '2012-06-01', '1er juin 2012'],
  ['fr', '2012-06-11', '11 juin 2012'],
])('in %s %s is written %s, as exactly as it is given', (language, on, written) => {
  expect(wordsOf(language).date(on)).toBe(written)
})

it('what is known is in brackets, which are left out otherwise', () => {
  expect(bracketed('said', ['a', null, 'b'])).toBe('said (a; b)')
  expect(bracketed('said', [null, null])).toBe('said')
})

it('four names are all told, of five the first three: nobody is left out alone', () => {
  const short = (names: readonly string[]) =>
    inShort(names, joined, (first, more) => `${joined(first)} and ${more} more`)
  expect(short(['a', 'b', 'c', 'd'])).toBe('a, b, c, d')
  expect(short(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more')
})
