import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyHits,
  findPhrases,
  LONGEST_PHRASE,
  type PhraseTable,
} from '../../../../src/domain/article/text/phrase-table.ts'
import { buildPhraseTable } from '../../../../src/domain/article/text/phrase-writer.ts'
import { tokenise } from '../../../../src/domain/article/text/tokenise.ts'

function foundAt(table: PhraseTable, text: string, at = 0): { number: number; end: number }[] {
  const tokens = tokenise(text)
  const hits = emptyHits()
  findPhrases(table, tokens, at, tokens.hash[at] as number, tokens.check[at] as number, null, hits)
  return Array.from({ length: hits.count }, (_, hit) => ({
    number: hits.number[hit] as number,
    end: hits.end[hit] as number,
  }))
}

const word = fc.constantFrom('new', 'york', 'times', 'post', 'le', 'monde', 'الميادين', '朝')
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

describe('a phrase table', () => {
  it('finds each phrase that starts at a place, shortest first', () => {
    const { table, numbers } = buildPhraseTable(['New York', 'New York Times', 'York Times'], true)
    expect(foundAt(table, 'new york times magazine')).toEqual([
      { number: numbers[0], end: 2 },
      { number: numbers[1], end: 3 },
    ])
    expect(foundAt(table, 'new york times', 1)).toEqual([{ number: numbers[2], end: 3 }])
  })

  it('finds just what a search word by word finds', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 20 }),
        (phrases, words) => {
          const { table, numbers } = buildPhraseTable(phrases, true)
          const text = words.join(' ')
          words.forEach((_, at) => {
            const expected = new Set(
              phrases.flatMap((each, index) =>
                `${words.slice(at).join(' ')} `.startsWith(`${each} `) ? [numbers[index]] : [],
              ),
            )
            expect(new Set(foundAt(table, text, at).map(({ number }) => number))).toEqual(expected)
          })
        },
      ),
    )
  })

  it.each(['New. York', 'New, York', 'New\n\nYork', 'New (York', 'New “York', 'New: York', 'New — York'])(
    'finds no phrase across the signs of %s',
    (text) => {
      const { table } = buildPhraseTable(['New York'], true)
      expect(foundAt(table, `${text}. Next`)).toEqual([])
    },
  )

  it.each(['New-York', 'NEW YORK', 'new\u00a0york', 'New  York', 'N\u0301ew York'])('finds it as %s', (text) => {
    const { table } = buildPhraseTable(['New York'], true)
    expect(foundAt(table, text)).toHaveLength(1)
  })

  it('is not taken in by a forged hash', () => {
    const { table } = buildPhraseTable(['Reuters'], true)
    const forged = tokenise('zebra')
    const hits = emptyHits()
    const real = tokenise('Reuters')
    findPhrases(table, forged, 0, real.hash[0] as number, real.check[0] as number, null, hits)
    expect(hits.count).toBe(0)
  })

  it('passes over a phrase without a word, and one that is too long', () => {
    const { numbers } = buildPhraseTable(
      ['—', 'a', Array.from({ length: LONGEST_PHRASE + 1 }, () => 'b').join(' ')],
      true,
    )
    expect([...numbers].map((number) => number >= 0)).toEqual([false, true, false])
  })
})
