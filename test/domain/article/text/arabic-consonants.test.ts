import { describe, expect, it } from 'vitest'
import { arabicConsonants, consonantHash, hashOfSound } from '../../../../src/domain/article/text/arabic-consonants.ts'

describe('arabicConsonants', () => {
  it.each([
    ['الغارديان', 'grdn'],
    ['تتتر', 'tr'],
    ['اكسيوس', "'ks"],
    ['الي', "'l"],
    ['فرانس٢٤', 'frns24'],
    ['واو', ''],
  ])('hears %s as %s where it opens a name', (word, sound) => {
    expect(arabicConsonants(word, true)).toBe(sound)
  })

  it('hears no vowel inside a name', () => {
    expect(arabicConsonants('اكسيوس', false)).toBe('ks')
  })

  it('hears what is longer than any name in part', () => {
    expect(arabicConsonants('رب'.repeat(64), false)).toBe('rb'.repeat(64))
    expect(arabicConsonants('رب'.repeat(65), false)).toBe('rb'.repeat(64))
  })
})

describe('consonantHash', () => {
  it('is the hash of the sound of one word, and of several in a row', () => {
    expect(consonantHash('اكسيوس', true)).toBe(hashOfSound("'ks"))
    expect(consonantHash('تايمز', false, consonantHash('نيويورك', true))).toBe(hashOfSound('nrktms'))
    expect(consonantHash('نيويورك', false, consonantHash('تايمز', true))).not.toBe(hashOfSound('nrktms'))
  })
})
