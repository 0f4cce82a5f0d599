import { expect, it } from 'vitest'
import { isInLanguage } from '../../../src/domain/language/is-in-language.ts'

it.each([
  ['pt', true],
  ['pt-BR', true],
  ['ptx', false],
  ['p', false],
  ['en-pt', false],
  ['', false],
])('takes %s for Portuguese or not', (tag, is) => {
  expect(isInLanguage(tag, 'pt')).toBe(is)
})
