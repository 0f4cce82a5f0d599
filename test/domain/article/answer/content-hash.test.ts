import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash, hashWithSentence } from '../../../../src/domain/article/answer/content-hash.ts'

describe('contentHash', () => {
  it.each([
    ['', '0bdcb81aee8d83'],
    ['Reuters', '145b237513a46c'],
    ['قناة الجزيرة', '1a71508b878191'],
  ])('gives “%s” the hash it always had, so that dismissed citations stay dismissed', (text, hash) => {
    expect(contentHash(text)).toBe(hash)
  })
})

describe('hashWithSentence', () => {
  it('hashes what the sentence would be with single blanks', () => {
    const spaced = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\t', '\u00a0', '\u3000', '\ufeff') })
    fc.assert(
      fc.property(fc.string(), spaced, fc.nat(12), fc.nat(12), (head, text, from, length) => {
        const sentence = text
          .slice(from, from + length)
          .replace(/\s+/g, ' ')
          .trim()
        const to = Math.min(text.length, from + length)
        expect(hashWithSentence(head, text, from, to)).toBe(contentHash(head + sentence))
      }),
    )
  })
})
