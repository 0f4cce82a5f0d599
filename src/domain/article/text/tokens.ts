import { INITIAL_UPPER, isNumeric } from './token-shapes.ts'
import { ALONE, ARABIC, END_MARK, LOWER, NEWLINE, UPPER } from './unit-table.ts'

/**
 * A text cut into words, without creating strings: offsets, two hashes of the folded word, its shape and the gap before
 * it.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
  readonly check: Int32Array
  readonly shape: Uint8Array
  /** Gap flags before each token; those after the last one at `gap[count]`. */
  readonly gap: Uint16Array
}

/** Start values and steps of the two rolling hashes; also used for parts of words. */
export const HASH_START = 0x811c9dc5 | 0
export const CHECK_START = 0x2545f491 | 0
export const HASH_STEP = 0x01000193
export const CHECK_STEP = 0x9e3779b1
export function stepHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_STEP)
}
export function stepCheck(check: number, unit: number): number {
  return Math.imul(check ^ (check >>> 15), CHECK_STEP) ^ unit
}

/** The hash that `tokenise` gives a plain lower-case word. */
export function hashOf(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at += 1) hash = stepHash(hash, word.charCodeAt(at))
  return hash
}

export function isCapital(tokens: Tokens, index: number): boolean {
  return ((tokens.shape[index] as number) & INITIAL_UPPER) !== 0
}

/** All capitals, and more than one letter: `AFP`. */
export function isAllCapitals(tokens: Tokens, index: number): boolean {
  const shape = tokens.shape[index] as number
  return (shape & UPPER) !== 0 && (shape & LOWER) === 0
}

export function isArabic(tokens: Tokens, index: number): boolean {
  return ((tokens.shape[index] as number) & ARABIC) !== 0
}

/** Whether it is a character that is a word by itself, as those of Chinese are. */
export function isAlone(tokens: Tokens, index: number): boolean {
  return ((tokens.shape[index] as number) & ALONE) !== 0
}

export function isNumber(tokens: Tokens, index: number): boolean {
  return isNumeric(tokens.shape[index] as number)
}

/** Whether a sentence or block ends in the gap before token `index`. */
export function endsSentence(tokens: Tokens, index: number): boolean {
  return ((tokens.gap[index] as number) & (END_MARK | NEWLINE)) !== 0
}

/** In UTF-16 units. */
export function lengthAt(tokens: Tokens, index: number): number {
  return (tokens.end[index] as number) - (tokens.start[index] as number)
}

export function spellingAt(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index])
}
