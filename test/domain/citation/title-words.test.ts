import { describe, expect, it } from 'vitest'
import { withFullWords } from '../../../src/domain/citation/short-forms.ts'
import { isCommonTitle, isJoinedTitle, isTitle } from '../../../src/domain/citation/title-words.ts'
import { fold } from '../../../src/domain/lookup/fold.ts'

describe('a title that newspapers share', () => {
  it.each(['The Sun', 'Daily News', 'News24', 'La Prensa', 'Le Monde', 'Die Welt', 'الوطن', 'The Evening Standard TV'])(
    'is %s',
    (name) => {
      expect(isTitle(fold(name))).toBe(true)
      expect(isCommonTitle(fold(name))).toBe(true)
    },
  )

  it.each(['The Copper Kettle', 'Kettle News', 'Lagos Sun', 'تلفزيون البلد'])('is not %s', (name) => {
    expect(isTitle(fold(name))).toBe(false)
    expect(isCommonTitle(fold(name))).toBe(false)
  })

  it('is common also as an abbreviation of up to three letters', () => {
    expect([isCommonTitle('kwn'), isCommonTitle('the kwn'), isTitle('kwn')]).toEqual([true, true, false])
    expect([isCommonTitle('kwnz'), isCommonTitle('kw nz')]).toEqual([false, false])
  })
})

describe('a title made of two', () => {
  it.each(['argus leader', 'mail tribune', 'the herald mail'])('is rare: %s', (words) => {
    expect(isJoinedTitle(words)).toBe(true)
  })

  it.each(['daily press', 'news gazette', 'the herald', 'evening standard', 'copper kettle'])('is not: %s', (words) => {
    expect(isJoinedTitle(words)).toBe(false)
  })
})

describe('the words of law reviews', () => {
  it.each([
    ['N.Y. Times', 'New York Times'],
    ['Wash. Post', 'Washington Post'],
    ['Wall St. J.', 'Wall Street Journal'],
    ['Assoc. Press', 'Associated Press'],
    ['Chi. Trib., May 1', 'Chicago Tribune, May 1'],
    ['Int’l Herald Trib.', 'International Herald Tribune'],
    ['Christian Sci. Monitor', 'Christian Science Monitor'],
    ['S.F. Chron.', 'San Francisco Chronicle'],
    ['Bos. Globe', 'Boston Globe'],
    ['L.A. Times', 'Los Angeles Times'],
    ['Fin. Times', 'Financial Times'],
  ])('%s are %s', (short, full) => {
    expect(withFullWords(short)).toBe(full)
  })

  it.each(['Wash. your hands', 'NY Times', 'A.N.Y. Times', 'Chi. chi'])('are left alone in %s', (text) => {
    expect(withFullWords(text)).toBe(text)
  })
})
