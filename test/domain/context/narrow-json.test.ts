import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrowJson } from '../../../src/domain/context/narrow-json.ts'

describe('narrow JSON', () => {
  it('says the same, in one byte a character', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const json = JSON.stringify(value)
        const narrow = narrowJson(json)
        expect(JSON.parse(narrow)).toEqual(JSON.parse(json))
        expect(Buffer.from(narrow, 'latin1').toString('latin1')).toBe(narrow)
      }),
    )
    expect(narrowJson('{"name":"الميادين é 😀"}')).toBe(
      '{"name":"\\u0627\\u0644\\u0645\\u064a\\u0627\\u062f\\u064a\\u0646 é \\ud83d\\ude00"}',
    )
  })
})
