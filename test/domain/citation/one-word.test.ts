import { describe, expect, it } from 'vitest'
import { isOneWord, isWrittenAsWord } from '../../../src/domain/citation/one-word.ts'

describe('a name of one word', () => {
  it.each(['King', 'The Oracle', 'Capital', 'الخليج', 'Marianne'])(
    'is a word, or a name of persons or places, with or without its article: %s',
    (text) => {
      expect(isOneWord(text)).toBe(true)
    },
  )

  it.each(['Reuters News', 'King Fahd', 'Rudaw', 'Al-Mayadeen', 'The Oracle Post'])('is neither: %s', (text) => {
    expect(isOneWord(text)).toBe(false)
  })
})

describe('the way a name is written', () => {
  it('is that of the word in small letters, where the name has a capital', () => {
    expect(isWrittenAsWord('economist', 'Economist')).toBe(true)
    expect(isWrittenAsWord('Economist', 'Economist')).toBe(false)
    expect(isWrittenAsWord('wired', 'wired')).toBe(false)
  })

  it('tells nothing of what is written in capitals throughout, nor of words of languages that few read', () => {
    expect(isWrittenAsWord('ansa', 'ANSA')).toBe(false)
    expect(isWrittenAsWord('reuters', 'Reuters')).toBe(false)
  })

  it('is that of the word where letters that the name has not are written, in scripts without capitals', () => {
    expect(isWrittenAsWord('وفاء', 'وفا')).toBe(true)
    expect(isWrittenAsWord('وفا', 'وفا')).toBe(false)
  })

  it('is that of the word where it has an accent that the name has not', () => {
    expect(isWrittenAsWord('político', 'POLITICO')).toBe(true)
    expect(isWrittenAsWord('Político', 'Político')).toBe(false)
    expect(isWrittenAsWord('quérn', 'QUERN')).toBe(false)
  })
})
