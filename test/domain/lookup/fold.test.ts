import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldKey } from '../../../src/domain/lookup/fold.ts'

test.each([
  ['Al-Mayadeen', 'al mayadeen'],
  ['  EL  PAÍS ', 'el pais'],
  ['الـجَزِيرة', 'الجزيره'],
  ['أخبار', 'اخبار'],
  ['شبکه', 'شبكه'],
  ['הָאָרֶץ', 'הארצ'],
  ['Barron’s', 'barrons'],
  ['Mail & Guardian', 'mail and guardian'],
  ['AJ+', 'ajplus'],
  ['ＢＢＣ', 'bbc'],
  ['Iran ۲۴', 'iran 24'],
  ['Straße Øst Łódź', 'strasse ost lodz'],
  ['코리아헤럴드', '코리아헤럴드'],
  ['がぎ', 'がぎ'],
  ['—', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('spaces and hyphens do not change a key', () => {
  expect(foldKey('AlMayadeen')).toBe(foldKey('al-mayadeen'))
  expect(foldKey('AlMayadeen')).toBe(foldKey('Al Mayadeen'))
})

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

test('the short way for ASCII folds as the long way does', () => {
  const ascii = fc.string({
    unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
    maxLength: 40,
  })
  fc.assert(
    fc.property(ascii, (text) => {
      // A soft hyphen is invisible, and takes the text down the long way.
      expect(fold(`${text}\u00ad`)).toBe(fold(text))
    }),
  )
})
