import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CUE_LANGUAGES, cueTableOf } from '../../../../src/domain/article/cues/languages.ts'
import { mayBeListed } from '../../../../src/domain/article/cues/listed-words.ts'
import { WORD_LISTS } from '../../../../src/domain/article/cues/word-lists.ts'
import { tokenise } from '../../../../src/domain/article/text/tokenise.ts'

const tables = CUE_LANGUAGES.map(({ language }) => cueTableOf(language)).filter((table) => table !== null)

it('misses no listed word, however it is written', () => {
  for (const { lists, listed } of tables) {
    for (const list of WORD_LISTS) {
      for (const word of lists[list]) {
        for (const written of [word, word.toUpperCase(), word.normalize('NFD')]) {
          const tokens = tokenise(written)
          if (tokens.count === 1) expect(mayBeListed(listed, tokens, 0, list), `${list}: ${written}`).toBe(true)
        }
      }
    }
  }
})

it('tells of a word that is in no list that it is in none', () => {
  const words = fc.stringMatching(/^[a-z]{9,14}$/)
  const told = fc.sample(words, { numRuns: 200, seed: 11 }).flatMap((word) => {
    const tokens = tokenise(word)
    return tables.flatMap(({ lists, listed }) =>
      WORD_LISTS.filter((list) => !lists[list].has(word)).map((list) => mayBeListed(listed, tokens, 0, list)),
    )
  })
  expect(told.filter((may) => may)).toEqual([])
})

it('keeps lists that hold one word apart', () => {
  const [table] = tables
  const tokens = tokenise('the')
  const held = WORD_LISTS.filter((list) => mayBeListed((table as NonNullable<typeof table>).listed, tokens, 0, list))
  expect(held).toEqual(WORD_LISTS.filter((list) => table?.lists[list].has('the')))
})
