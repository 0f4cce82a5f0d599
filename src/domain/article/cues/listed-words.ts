import { tokenise } from '../text/tokenise.ts'
import type { Tokens } from '../text/tokens.ts'
import { WORD_LISTS, type WordList } from './word-lists.ts'

/**
 * The word lists that may hold a word, by the hash of the word: a hash table of single words with a bit for each list.
 * Most questions are answered by it without spelling the word out.
 */
export interface ListedWords {
  /** Number of slots − 1. */
  readonly mask: number
  readonly hash: Int32Array
  /** 1 for slots in use. */
  readonly used: Uint8Array
  /** Columns of bits for each slot. */
  readonly lists: Int32Array
}

const COLUMNS = Math.ceil(WORD_LISTS.length / 32)
const NUMBER: ReadonlyMap<WordList, number> = new Map(WORD_LISTS.map((list, number) => [list, number]))

export function listWords(wordsOf: (list: WordList) => ReadonlySet<string>): ListedWords {
  const words = WORD_LISTS.reduce((sum, list) => sum + wordsOf(list).size, 0)
  let slots = 64
  while (slots < words * 3) slots *= 2
  const hash = new Int32Array(slots)
  const table = { mask: slots - 1, hash, used: new Uint8Array(slots), lists: new Int32Array(slots * COLUMNS) }
  for (const list of WORD_LISTS) {
    for (const word of wordsOf(list)) {
      const tokens = tokenise(word)
      // A token never equals a phrase.
      if (tokens.count !== 1) continue
      const slot = slotOf(table, tokens.hash[0] as number)
      hash[slot] = tokens.hash[0] as number
      table.used[slot] = 1
      const number = NUMBER.get(list) as number
      const column = slot * COLUMNS + (number >> 5)
      table.lists[column] = (table.lists[column] as number) | (1 << (number & 31))
    }
  }
  return table
}

/** Whether a list may hold a token: false positives are possible, as accents are folded and hashes may collide. */
export function mayBeListed(table: ListedWords, tokens: Tokens, index: number, list: WordList): boolean {
  const slot = slotOf(table, tokens.hash[index] as number)
  const number = NUMBER.get(list) as number
  return ((table.lists[slot * COLUMNS + (number >> 5)] as number) & (1 << (number & 31))) !== 0
}

/** The slot of a word, or the free one where its search ends. */
function slotOf({ mask, hash, used }: ListedWords, word: number): number {
  let slot = (word ^ (word >>> 15)) & mask
  while (used[slot] === 1 && hash[slot] !== word) slot = (slot + 1) & mask
  return slot
}
