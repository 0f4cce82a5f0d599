import { SEVERAL, unitTable } from '../text/unit-table.ts'

/**
 * A bit set of the last two letters of some endings, folded: tells of most words, without spelling them out, that none
 * of the endings is theirs.
 */
export type LastLetters = Uint32Array

const LETTER_BITS = 5

export function lastLettersOf(endings: readonly string[]): LastLetters {
  const pairs = new Uint32Array(1 << LETTER_BITS)
  for (const ending of endings) {
    const pair = lastPair(ending, ending.length)
    if (pair < 0) pairs.fill(-1)
    else pairs[pair >> LETTER_BITS] = (pairs[pair >> LETTER_BITS] as number) | (1 << (pair & LAST))
  }
  return pairs
}

/** Whether a word that ends at `end` may have one of the endings: false positives are possible. */
export function mayEnd(pairs: LastLetters, text: string, end: number): boolean {
  const pair = lastPair(text, end)
  return pair < 0 || ((pairs[pair >> LETTER_BITS] as number) & (1 << (pair & LAST))) !== 0
}

const LAST = (1 << LETTER_BITS) - 1

/** The low bits of the two letters before `end`; -1 where they are not two plain ones. */
function lastPair(text: string, end: number): number {
  if (end < 2) return -1
  const { entry } = unitTable()
  const last = (entry[text.charCodeAt(end - 1)] as number) & 0xffff
  const before = (entry[text.charCodeAt(end - 2)] as number) & 0xffff
  return last <= SEVERAL || before <= SEVERAL ? -1 : ((before & LAST) << LETTER_BITS) | (last & LAST)
}
