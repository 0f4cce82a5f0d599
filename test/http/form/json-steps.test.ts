import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonBytesOf, jsonPieces } from '../../../src/http/form/json-steps.ts'

const list = (length: number) => Array.from({ length }, (_, at) => ({ at, text: `“${at}”` }))

test('gives the JSON of an answer, however long its lists', async () => {
  const ofAnyLength = fc.oneof(fc.constantFrom(0, 1, 199, 200, 201, 400, 401).map(list), fc.jsonValue())
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), ofAnyLength), async (answer) => {
      expect(new TextDecoder().decode(await jsonBytesOf(answer))).toBe(JSON.stringify(answer))
    }),
  )
})

test('leaves out a member that is undefined', () => {
  const answer = { first: undefined, citations: list(201), last: undefined }
  expect([...jsonPieces(answer)].join('')).toBe(JSON.stringify(answer))
})

test('writes lists of up to 200 items at once, and longer ones 200 items a piece', () => {
  const lengths = (length: number) => [...jsonPieces({ citations: list(length), sources: [] })].length
  expect([lengths(200), lengths(201), lengths(601)]).toEqual([1, 5, 7])
})
