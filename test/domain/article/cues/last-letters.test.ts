import { describe, expect, it } from 'vitest'
import { lastLettersOf, mayEnd } from '../../../../src/domain/article/cues/last-letters.ts'

describe('mayEnd', () => {
  const known = lastLettersOf(['zeitung', 'post'])

  it.each(['Moorzeitung', 'MOORPOST', 'Nordpöst'])('keeps %s', (word) => {
    expect(mayEnd(known, word, word.length)).toBe(true)
  })

  it.each(['Moorland', 'Postamt', 'Zeitungen', 'Rast', 'Ring'])('excludes %s', (word) => {
    expect(mayEnd(known, word, word.length)).toBe(false)
  })

  it('looks at the letters before the given end alone', () => {
    expect(mayEnd(known, 'Post am Moor', 4)).toBe(true)
    expect(mayEnd(known, 'Moor am Post', 4)).toBe(false)
  })

  it('excludes nothing where an ending has a letter that folds to two', () => {
    expect(mayEnd(lastLettersOf(['größe']), 'Moorland', 8)).toBe(true)
  })

  it('excludes nothing that is too short to tell', () => {
    expect(mayEnd(known, 'st', 2)).toBe(true)
    expect(mayEnd(known, 'ast', 3)).toBe(false)
  })

  it('excludes nothing where a mark hides the letter', () => {
    expect(mayEnd(known, 'Moorlan\u0301', 8)).toBe(true)
  })
})
