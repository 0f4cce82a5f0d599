import { expect, it } from 'vitest'
import { hasBidiControls, withoutBidiControls } from '../../../src/domain/text/bidi-controls.ts'

it('finds every character that turns the direction of text, and no letter', () => {
  for (const control of '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
    expect(hasBidiControls(`a${control}b`)).toBe(true)
  expect(hasBidiControls('الجزيرة Al Jazeera \u200d\u200c')).toBe(false)
})

it('leaves the letters in their order', () => {
  expect(withoutBidiControls('a\u202eb\u202cc')).toBe('abc')
})
