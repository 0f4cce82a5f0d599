import { describe, expect, it } from 'vitest'
import { FORM } from '../../../../src/domain/article/names/name-forms.ts'
import { emptySmallFirsts, mayBeginSmall, noteSmallFirst } from '../../../../src/domain/article/names/small-firsts.ts'
import { hashOf } from '../../../../src/domain/article/text/tokens.ts'

describe('mayBeginSmall', () => {
  const firsts = emptySmallFirsts()
  noteSmallFirst(firsts, { text: 'The Reed', flags: FORM.article }, 0b11)
  noteSmallFirst(firsts, { text: 'marsh online', flags: 0 }, 0b00)
  noteSmallFirst(firsts, { text: 'Moor Post', flags: 0 }, 0b11)
  noteSmallFirst(firsts, { text: 'fen.example', flags: FORM.host }, 0b00)
  noteSmallFirst(firsts, { text: 'intranet', flags: FORM.host }, 0b00)
  noteSmallFirst(firsts, { text: 'dyke', flags: FORM.handle }, 0b00)

  it.each([
    ['the', 'an article may be written small'],
    ['marsh', 'the name is written small itself'],
    ['intranet', 'no dot shows that it is a host'],
  ])('keeps %s: %s', (word) => {
    expect(mayBeginSmall(firsts, hashOf(word))).toBe(true)
  })

  it.each([
    ['moor', 'the name has a capital'],
    ['fen', 'a dot follows in a host'],
    ['dyke', 'an account has an at sign'],
    ['reed', 'it is no first word'],
  ])('tells that %s begins nothing: %s', (word) => {
    expect(mayBeginSmall(firsts, hashOf(word))).toBe(false)
  })
})
