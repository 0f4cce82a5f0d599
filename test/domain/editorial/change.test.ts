import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CHAIN_START, type Change, changeHash, changeText, headText } from '../../../src/domain/editorial/change.ts'

describe('the chain of changes', () => {
  it('begins before its first entry with zeros', () => {
    expect(CHAIN_START).toEqual({ seq: 0, hash: '0'.repeat(64), at: '1970-01-01T00:00:00.000Z' })
  })

  it('hashes an entry as canonical JSON in UTF-8', () => {
    const text = changeText({ seq: 1, outletName: 'Thé', at: 'a' } as Change)
    expect(text).toBe('{"at":"a","outletName":"Thé","seq":1}')
    expect(changeHash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  })

  it('has a head whose signature is over its place, hash and time, and nothing else', () => {
    const head = { seq: 7, hash: 'ab', at: '2026-11-20T10:00:00.000Z', signature: 'x' }
    expect(headText(head)).toBe('{"at":"2026-11-20T10:00:00.000Z","hash":"ab","seq":7}')
  })
})
