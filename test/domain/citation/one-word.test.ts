import { describe, expect, it } from 'vitest'
import { isOneWord, isWrittenAsWord } from '../../../src/domain/citation/one-word.ts'
import type { NameKind } from '../../../src/domain/outlet.ts'

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

const isWritten = (given: string, text: string, kind: NameKind = 'official') => isWrittenAsWord(given, { text, kind })

describe('the way a name is written', () => {
  it('is that of the word in small letters, where the name has a capital', () => {
    expect(isWritten('economist', 'Economist')).toBe(true)
    expect(isWritten('Economist', 'Economist')).toBe(false)
    expect(isWritten('wired', 'wired')).toBe(false)
  })

  it('tells nothing of what is written in capitals throughout, nor of words of languages that few read', () => {
    expect(isWritten('ansa', 'ANSA')).toBe(false)
    expect(isWritten('reuters', 'Reuters')).toBe(false)
  })

  it('is that of the word where an abbreviation in capitals is one in small letters', () => {
    expect(isWritten('ansa', 'ANSA', 'abbreviation')).toBe(true)
    expect(isWritten('qnz', 'QNZ', 'abbreviation')).toBe(false)
    expect(isWritten('ANSA', 'ANSA', 'abbreviation')).toBe(false)
  })

  it('is that of no abbreviation where an apostrophe stands in it', () => {
    expect(isWritten("Qn's", 'QNS', 'abbreviation')).toBe(true)
    expect(isWritten("Qnor's", 'Qnors')).toBe(false)
  })

  it('is that of the word where letters that the name has not are written, in scripts without capitals', () => {
    expect(isWritten('وفاء', 'وفا')).toBe(true)
    expect(isWritten('وفا', 'وفا')).toBe(false)
  })

  it('is that of the word where it has an accent that the name has not', () => {
    expect(isWritten('político', 'POLITICO')).toBe(true)
    expect(isWritten('Político', 'Político')).toBe(false)
    expect(isWritten('quérn', 'QUERN')).toBe(false)
    expect(isWritten('contre-attaqué', 'Contre-Attaque')).toBe(true)
    expect(isWritten('quern-rivé', 'Quern-Rive')).toBe(false)
  })
})
