import { describe, expect, it } from 'vitest'
import { digestOfKey, equalDigests, KEY_BYTES, keyIdOf, keyStateOf, toKey } from '../../../src/domain/editorial/key.ts'

describe('a key', () => {
  it('is made of forty bytes: eight to find it by, the others in base64url', () => {
    expect(KEY_BYTES).toBe(40)
    const { id, key } = toKey(new Uint8Array(40).fill(255))
    expect([id, key]).toEqual(['f'.repeat(16), `masthead_${'f'.repeat(16)}_${'_'.repeat(42)}8`])
    expect(toKey(new Uint8Array(40).fill(0xfb)).key).toMatch(/_-_v7-_v7/)
    expect(() => toKey(new Uint8Array(39))).toThrow('A key is made of 40 bytes, not 39.')
    expect(() => toKey(new Uint8Array(41))).toThrow('41')
  })

  it('names itself by its beginning, and nothing else does', () => {
    const { id, key } = toKey(new Uint8Array(40).fill(7))
    expect(keyIdOf(key)).toBe(id)
    for (const other of [`x${key}`, `${key}x`, key.slice(0, -1), key.toUpperCase(), '', `${key.slice(0, -1)}+`])
      expect(keyIdOf(other)).toBeNull()
  })

  it('is kept as SHA-256 in hex', () => {
    expect(digestOfKey('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'xbc', false],
    ['abc', 'ab', false],
    ['ab', 'abc', false],
    ['', '', true],
  ])('%j and %j are one digest: %s', (one, other, equal) => {
    expect(equalDigests(one, other)).toBe(equal)
  })

  const now = '2026-11-26T12:00:00.000Z'
  it.each([
    [null, null, 'active'],
    ['2026-11-26T12:00:00.001Z', null, 'active'],
    ['2026-11-26T12:00:00.000Z', null, 'expired'],
    ['2020-01-01T00:00:00.000Z', '2019-01-01T00:00:00.000Z', 'revoked'],
    [null, '2030-01-01T00:00:00.000Z', 'revoked'],
  ])('that expires at %s and was revoked at %s is %s', (expiresAt, revokedAt, state) => {
    expect(keyStateOf({ expiresAt, revokedAt }, now)).toBe(state)
  })
})
