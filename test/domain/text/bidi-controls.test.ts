import { expect, it } from 'vitest'
import { hasBidiControls, isolated, withoutBidiControls } from '../../../src/domain/text/bidi-controls.ts'

it('finds every character that turns the direction of text, and no letter', () => {
  for (const control of '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
    expect(hasBidiControls(`a${control}b`)).toBe(true)
  expect(hasBidiControls('الجزيرة Al Jazeera \u200d\u200c')).toBe(false)
})

it('leaves the letters in their order', () => {
  expect(withoutBidiControls('a\u202eb\u202cc')).toBe('abc')
})

it.each([
  ['plain', 'plain'],
  ['\u2067a', '\u2068\u2067a\u2069\u2069'],
  ['\u202aa\u2067b', '\u2068\u202aa\u2067b\u2069\u202c\u2069'],
  ['a\u2069b', 'ab'],
  ['\u2068a\u2069 b', '\u2068a\u2069 b'],
  ['\u202ba\u202c', '\u2068\u202ba\u202c\u2069'],
  ['\u2067a\u202cb\u2069', '\u2067ab\u2069'],
])('isolates %j as %j', (text, shown) => {
  expect(isolated(text)).toBe(shown)
})
