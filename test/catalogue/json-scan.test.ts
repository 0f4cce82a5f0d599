import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanJson } from '../../src/catalogue/json-scan.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('scanJson', () => {
  it('takes for JSON what JSON.parse takes', () => {
    let broken = 0
    fc.assert(
      fc.property(
        fc.json({ stringUnit: 'binary' }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '0', '\\', ' '),
        (text, place, put) => {
          const at = place % (text.length + 1)
          const changed = text.slice(0, at) + put + text.slice(at + 1)
          if (!isJson(changed)) broken++
          expect(scanJson(text).faultAt).toBeNull()
          expect(scanJson(changed).faultAt === null).toBe(isJson(changed))
        },
      ),
      { numRuns: 500 },
    )
    expect(broken).toBeGreaterThan(100)
  })

  it.each([
    ['', 0],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['{"a": nul}', 6],
    ['{"a": "b\nc"}', 6],
    ['{} {}', 3],
  ])('finds where %j goes wrong', (text, faultAt) => {
    expect(scanJson(text)).toEqual({ faultAt, repeated: [] })
  })

  it('finds members given twice in one object, and only there', () => {
    const text = '{"a": [{"b": 1, "c/d": 2, "c\\u002fd": 3}, {"b": 4}], "b": 5, "a": 6}'
    expect(scanJson(text).repeated).toEqual(['/a/0/c~1d', '/a'])
  })
})
