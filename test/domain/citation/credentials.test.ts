import { describe, expect, it } from 'vitest'
import { withoutCredentials } from '../../../src/domain/citation/credentials.ts'

describe('a name and password in an address', () => {
  it.each([
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    ['see https://user@a.example and //b:c@d.example', 'see https://a.example and //d.example'],
    ['https://a.example/?url=https%3A%2F%2Fuser:secret%40b.example', 'https://a.example/?url=https%3A%2F%2Fb.example'],
    ['https://user@name:secret@a.example', 'https://a.example'],
  ])('%s is told as %s', (given, told) => {
    expect(withoutCredentials(given)).toBe(told)
  })

  it.each([
    'https://a.example/@someone',
    'https://a.example?mail=b@c.example',
    'https://a.example#@b',
    'mail@a.example',
    'https://a.example/%40b',
    'https%3A%2F%2Fa.example%2F@b',
    '// @b',
  ])('%s has none', (given) => {
    expect(withoutCredentials(given)).toBe(given)
  })
})
