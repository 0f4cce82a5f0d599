import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedText } from '../../../../src/domain/article/text/folded-units.ts'
import { tokenise } from '../../../../src/domain/article/text/tokenise.ts'
import { endsSentence } from '../../../../src/domain/article/text/tokens.ts'

function wordsOf(text: string): string[] {
  const tokens = tokenise(text)
  return Array.from({ length: tokens.count }, (_, index) => text.slice(tokens.start[index], tokens.end[index]))
}

function foldedOf(text: string): string {
  const tokens = tokenise(text)
  return foldedText(tokens, 0, tokens.count)
}

describe('tokenise', () => {
  it.each([
    ['L’AFP, d’après “Reuters”…', ['L', 'AFP', 'd', 'après', 'Reuters']],
    ['朝日新聞は', ['朝', '日', '新', '聞', 'は']],
    ['قال للميادين، «رويترز»', ['قال', 'للميادين', 'رويترز']],
    ['a\u00a0b\r\nc\u200bd', ['a', 'b', 'c\u200bd']],
    ['😀AP😀', ['AP']],
    ['cafe\u0301 noir', ['cafe\u0301', 'noir']],
    ['\u200fReuters\u200f said', ['Reuters', 'said']],
    ['AJ+ @Arab_News', ['AJ+', 'Arab_News']],
    ['F.A.Z. S.Paulo', ['F', 'A', 'Z', 'S', 'Paulo']],
  ])('cuts %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['Ｒｅｕｔｅｒｓ', 'reuters'],
    ['𝐑𝐞𝐮𝐭𝐞𝐫𝐬', 'reuters'],
    ['Süddeutsche Straße', 'suddeutsche strasse'],
    ['Cœur Æ Łódź', 'coeur ae lodz'],
    ['إيران أنباء مؤسسة', 'ايران انباء موسسه'],
    ['مُحَمَّد ـــ لـلـ', 'محمد لل'],
    ['TĪMES', 'times'],
  ])('folds %s', (text, folded) => {
    expect(foldedOf(text)).toBe(folded)
  })

  it('hashes what folds alike alike, composed or not', () => {
    const letters = fc.stringMatching(/^[a-zA-Zàéîõüçñ]{1,12}$/)
    fc.assert(
      fc.property(letters, (word) => {
        const [a, b] = [tokenise(word.normalize('NFC')), tokenise(word.normalize('NFD').toUpperCase())]
        expect([a.count, a.hash[0], a.check[0]]).toEqual([1, b.hash[0], b.check[0]])
      }),
    )
  })

  it('covers any text with words in order, none empty, and nothing but separators between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { count, start, end } = tokenise(text)
        let before = 0
        for (let index = 0; index < count; index += 1) {
          expect(start[index]).toBeGreaterThanOrEqual(before)
          expect(end[index]).toBeGreaterThan(start[index] as number)
          expect(text.slice(before, start[index])).not.toMatch(/[a-zA-Z0-9]/)
          before = end[index] as number
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it.each([
    ['He left. She stayed', 2, true],
    ['Gen. Smith left', 1, false],
    ['the U.S. Army', 3, false],
    ['on Feb. 3 he', 2, false],
    ['am 3. Februar', 2, false],
    ['see bild.de now', 2, false],
    ['one\ntwo', 1, true],
    ['Really? Yes', 1, true],
  ])('knows in %s whether a sentence ends before word %i', (text, index, ends) => {
    expect(endsSentence(tokenise(text), index)).toBe(ends)
  })

  it('takes a lone line break for a space where blank lines part the blocks', () => {
    const tokens = tokenise('one\ntwo\n\nthree')
    expect([1, 2].map((index) => endsSentence(tokens, index))).toEqual([false, true])
  })
})
