import { expect, it } from 'vitest'
import { isInLanguage, isOneInLanguage } from '../../../src/domain/language/is-in-language.ts'

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

it('is of a language where one of several tags is', () => {
  expect(isOneInLanguage(['fr', 'pt-BR'], 'pt')).toBe(true)
  expect(isOneInLanguage(['fr', 'ptx'], 'pt')).toBe(false)
  expect(isOneInLanguage([], 'pt')).toBe(false)
})
