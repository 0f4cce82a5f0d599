import { arabicConsonants } from '../text/arabic-consonants.ts'
import { foldedWord } from '../text/folded-units.ts'
import type { Tokens } from '../text/tokens.ts'

/** Spelling and sound of the Arabic words of a text, computed on first use and cached. */
export interface HeardWords {
  readonly spelt: (index: number) => string
  /** Consonants of a word inside a name. */
  readonly heard: (index: number) => string
}

export function hearWords(tokens: Tokens): HeardWords {
  const spellings = new Array<string | undefined>(tokens.count)
  const sounds = new Array<string | undefined>(tokens.count)
  const spelt = (index: number): string => {
    spellings[index] ??= foldedWord(tokens, index)
    return spellings[index]
  }
  const heard = (index: number): string => {
    sounds[index] ??= arabicConsonants(spelt(index), false)
    return sounds[index]
  }
  return { spelt, heard }
}
