import { expect, it } from 'vitest'
import { Problem } from '../../../src/domain/problem.ts'
import { parametersOf } from '../../../src/http/form/query.ts'

it('takes 4,000 members, and not one more', () => {
  const of = (count: number) => Array.from({ length: count }, (_, at) => `a${at}=1`).join('&')
  expect([...parametersOf(of(4_000))]).toHaveLength(4_000)
  expect(() => parametersOf(of(4_001))).toThrow(
    new Problem('invalid-request', 'A query or form has at most 4,000 members.'),
  )
})

it.each([
  ['a=100%', '100%'],
  ['a=%E9%', null],
  ['a=%C3%A9%', 'é%'],
  ['a=%C3', null],
  ['a=%C3x%A9', null],
  ['a=%%41', '%A'],
  ['a=http://a.example/%E9', 'http://a.example/\ufffd'],
])('reads %s', (text, value) => {
  if (value === null) expect(() => parametersOf(text)).toThrow(/not in UTF-8/)
  else expect(parametersOf(text).get('a')).toBe(value)
})
