import { describe, expect, it } from 'vitest'
import { lastLettersOf, mayEnd } from '../../../../src/domain/article/cues/last-letters.ts'

describe('mayEnd', () => {
  const pairs = lastLettersOf(['zeitung', 'post'])

  it.each(['Moorzeitung', 'MOORPOST', 'Nordpöst'])('keeps %s', (word) => {
    expect(mayEnd(pairs, word, word.length)).toBe(true)
  })

  it.each(['Moorland', 'Postamt', 'Zeitungen'])('excludes %s', (word) => {
    expect(mayEnd(pairs, word, word.length)).toBe(false)
  })

  it('looks at the letters before the given end alone', () => {
    expect(mayEnd(pairs, 'Post am Moor', 4)).toBe(true)
    expect(mayEnd(pairs, 'Moor am Post', 4)).toBe(false)
  })

  it('excludes nothing where an ending has a letter that folds to two', () => {
    expect(mayEnd(lastLettersOf(['größe']), 'Moorland', 8)).toBe(true)
  })

  it('excludes nothing where a mark hides the letter', () => {
    expect(mayEnd(pairs, 'Moorlan\u0301', 8)).toBe(true)
  })
})
