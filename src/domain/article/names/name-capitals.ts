import { INITIAL_UPPER } from '../text/token-shapes.ts'
import { tokenise } from '../text/tokenise.ts'
import { DOT } from '../text/unit-table.ts'

/** Words of a name whose capitals are known. */
const MOST_WORDS = 16

/** One bit for each capitalised word of each text; the texts must not contain line breaks. */
export function capitalsOf(texts: readonly string[]): Uint16Array {
  const capitals = new Uint16Array(texts.length)
  const tokens = tokenise(texts.join('\n'))
  let token = 0
  let offset = 0
  texts.forEach((text, index) => {
    const limit = offset + text.length
    for (let word = 0; token < tokens.count && (tokens.start[token] as number) < limit; word += 1, token += 1) {
      const isGlued = word > 0 && (tokens.gap[token] as number) === DOT
      if ((tokens.shape[token] as number) & INITIAL_UPPER && word < MOST_WORDS && !isGlued) {
        capitals[index] = (capitals[index] as number) | (1 << word)
      }
    }
    offset = limit + 1
  })
  return capitals
}
