import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiJson } from '../../../src/domain/context/ascii-json.ts'

describe('JSON in ASCII', () => {
  it('says the same, in one byte a character', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const json = JSON.stringify(value)
        const ascii = asciiJson(json)
        expect(JSON.parse(ascii)).toEqual(JSON.parse(json))
        expect(Buffer.byteLength(ascii)).toBe(ascii.length)
      }),
    )
    expect(asciiJson('{"name":"الميادين é 😀"}')).toBe(
      '{"name":"\\u0627\\u0644\\u0645\\u064a\\u0627\\u062f\\u064a\\u0646 \\u00e9 \\ud83d\\ude00"}',
    )
  })
})
