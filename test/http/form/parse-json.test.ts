import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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

describe('a name that stands twice in one object', () => {
  const REFUSED = 'The JSON has "a" twice in one object: send each member once.'

  it.each([
    '{"a":1,"a":2}',
    '{"b":[{"a":{},"a":[]}]}',
    '{"a":1,"b":{"a":2},"a":3}',
    '{"a":1,"\\u0061":2}',
    '{ "a" : 1 , "a" : 1 }',
  ])('is refused in %s', (text) => {
    expect(() => parseJson(text)).toThrow(new Problem('invalid-request', REFUSED, [{ pointer: '', detail: REFUSED }]))
  })

  it.each([
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":2}]',
    '{"a":"a","b":"a"}',
    '{"a":["a","a"],"b":"\\",\\"a"}',
    '{"a":"\\"","b":1}',
  ])('is none of those in %s', (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text))
  })

  it('is found wherever it is put, and nowhere else', () => {
    const name = fc.string({ unit: fc.constantFrom('a', '"', '\\', '{', ',', ':', 'é'), maxLength: 3 })
    fc.assert(
      fc.property(
        fc.dictionary(name, fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 }),
        fc.nat(),
        fc.boolean(),
        (given, pick, isNested) => {
          const members = Object.entries(given).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
          const textOf = (all: readonly string[]) => (isNested ? `{"in":[{${all.join()}}]}` : `{${all.join()}}`)
          expect(parseJson(textOf(members))).toEqual(JSON.parse(textOf(members)))
          const repeated = members[pick % members.length] as string
          expect(() => parseJson(textOf([...members, repeated]))).toThrow(/ twice in one object: send each member once/)
        },
      ),
    )
  })

  it('is told of by its first letters', () => {
    const name = 'n'.repeat(61)
    expect(() => parseJson(`{"${name}":1,"${name}":1}`)).toThrow(`The JSON has "${'n'.repeat(60)}" twice`)
  })
})
