import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../src/domain/scoring/digest.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the digest of no contributions', () => {
  it.each([
    ['2027-01', '2026-11-30'],
    ['2027-01', '2026-12-01'],
    ['2026-12', '2026-12-01'],
    ['2027-01', '2026-11-30'],
  ])('is that of its methodology and day, whatever was asked for before: %s, %s', (methodology, asOf) => {
    const digest = sha256(`{"asOf":"${asOf}","contributions":[],"methodology":"${methodology}"}`)
    expect(digestOf({ methodology, asOf, contributions: [] })).toBe(digest)
    expect(digestOf({ methodology, asOf, contributions: [] })).toBe(digest)
  })
})
