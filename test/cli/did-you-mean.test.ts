import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../src/cli/did-you-mean.ts'

describe('a word that is not known', () => {
  const known = ['serve', 'context', 'key', 'verify', '--lang', '--language']
  it.each([
    ['srve', ' Did you mean serve?'],
    ['sevre', ' Did you mean serve?'],
    ['keys', ' Did you mean key?'],
    ['ky', ' Did you mean key?'],
    ['cont', ' Did you mean context?'],
    ['--lnag', ' Did you mean --lang?'],
    ['contxetx', ' Did you mean context?'],
    ['xxrve', ' Did you mean serve?'],
    ['xxxve', ''],
    ['k', ''],
    ['', ''],
  ])('may be a slip: %s', (word, sentence) => {
    expect(didYouMean(word, known)).toBe(sentence)
  })
})
