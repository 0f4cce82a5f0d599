import { describe, expect, it } from 'vitest'
import { matchesTag } from '../../../src/http/form/caching.ts'

describe('If-None-Match', () => {
  it.each([
    ['"a.1"', true],
    ['W/"a.1"', true],
    ['*', true],
    [' * ', true],
    ['"b.1", W/"a.1"', true],
    ['"b.1","a.1"', true],
    ['"a.10"', false],
    ['"b.1"', false],
    ['a.1', false],
    ['w/"a.1"', false],
    ['', false],
    [undefined, false],
  ])('%s names the tag "a.1" by weak comparison: %s', (field, matches) => {
    expect(matchesTag(field, '"a.1"')).toBe(matches)
  })
})
