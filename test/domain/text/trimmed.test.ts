import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trimmed, trimmedEnd } from '../../../src/domain/text/trimmed.ts'

it('takes a class of characters from both ends and leaves it within', () => {
  expect(trimmed('--a-b--', /-/)).toBe('a-b')
  expect(trimmed('--a,-', /-/, /[-,]/)).toBe('a')
  expect(trimmedEnd('--a--', /-/)).toBe('--a')
  expect(trimmed('---', /-/)).toBe('')
  expect(trimmed('', /-/)).toBe('')
})

it('does what an expression with a plus at the end does', () => {
  const text = fc.string({ unit: fc.constantFrom('-', ' ', 'a', '\n'), maxLength: 30 })
  fc.assert(
    fc.property(text, (given) => {
      expect(trimmed(given, /[-\s]/)).toBe(given.replace(/^[-\s]+/, '').replace(/[-\s]+$/, ''))
    }),
  )
})
