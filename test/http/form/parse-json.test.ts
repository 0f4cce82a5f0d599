import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Problem } from '../../../src/domain/problem.ts'
import { MOST_VALUES, parseJson } from '../../../src/http/form/parse-json.ts'

const ofElements = (count: number) => `[${Array.from({ length: count }, () => '0').join()}]`

it('takes as many elements as it says, and not one more', () => {
  // The list itself is one, and each comma.
  expect(parseJson(ofElements(MOST_VALUES))).toHaveLength(MOST_VALUES)
  expect(() => parseJson(ofElements(MOST_VALUES + 1))).toThrow(
    new Problem('too-large', 'The JSON has more than 20,000 members and elements: send it in parts.'),
  )
})

it.each([
  ['brackets', '[', 0],
  ['braces', '{"a":', 0],
  ['members', '"a":1,', 1],
])('counts %s', (_, part, open) => {
  const text = `${'{'.repeat(open)}${part.repeat(10)}`
  expect(() => parseJson(text, 9)).toThrow(Problem)
  expect(() => parseJson(text, 11)).toThrow(SyntaxError)
})

it('counts nothing within texts, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', ',', '[', '{', 'a') }), (text) => {
      const given = { a: text, b: [text] }
      expect(parseJson(JSON.stringify(given), 3)).toEqual(given)
    }),
  )
  expect(parseJson(JSON.stringify('[,{'.repeat(10_000)), 1)).toBe('[,{'.repeat(10_000))
})

it('leaves a text without its end to the parser', () => {
  expect(() => parseJson('["a\\"', 1)).toThrow(SyntaxError)
})
