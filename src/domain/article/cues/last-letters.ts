import { unitAt } from '../../text/unit-at.ts'
import { SEVERAL, unitTable } from '../text/unit-table.ts'

/**
 * A bit set of the last three letters of some endings, folded: tells of most words, without spelling them out, that
 * none of the endings is theirs.
 */
export type LastLetters = Uint32Array

const LETTER_BITS = 5
const LETTERS = 3

export function lastLettersOf(endings: readonly string[]): LastLetters {
  const known = new Uint32Array(1 << (LETTERS * LETTER_BITS - 5))
  for (const ending of endings) {
    const letters = lastLetters(ending, ending.length)
    if (letters < 0) known.fill(-1)
    else known[letters >> 5] = (known[letters >> 5] as number) | (1 << (letters & 31))
  }
  return known
}

/** Whether a word that ends at `end` may have one of the endings: false positives are possible. */
export function mayEnd(known: LastLetters, text: string, end: number): boolean {
  const letters = lastLetters(text, end)
  return letters < 0 || ((known[letters >> 5] as number) & (1 << (letters & 31))) !== 0
}

const LAST = (1 << LETTER_BITS) - 1

/** The low bits of the three letters before `end`; -1 where they are not three plain ones. */
function lastLetters(text: string, end: number): number {
  if (end < LETTERS) return -1
  const { entry } = unitTable()
  let letters = 0
  for (let at = end - LETTERS; at < end; at += 1) {
    const letter = (entry[unitAt(text, at)] as number) & 0xffff
    if (letter <= SEVERAL) return -1
    letters = (letters << LETTER_BITS) | (letter & LAST)
  }
  return letters
}

export function endsInOneOf(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true
  return false
}
