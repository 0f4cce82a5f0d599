import { settleGaps } from './settled-gaps.ts'
import { textUnits } from './text-units.ts'
import { INITIAL_UPPER } from './token-shapes.ts'
import { CHECK_START, CHECK_STEP, HASH_START, HASH_STEP, stepCheck, stepHash, type Tokens } from './tokens.ts'
import { ALONE, APOSTROPHE, foldAstral, IGNORED, QUOTE, SEPARATOR, SEVERAL, UPPER, unitTable } from './unit-table.ts'

const ALONE_BIT = ALONE << 16
const APOSTROPHE_ENTRY = APOSTROPHE << 16
const SURROGATE_MASK = 0xfc00
const HIGH_SURROGATE = 0xd800

/** Cuts a text into words: `L’AFP` → l, afp · `朝日` → 朝, 日 · `الميادين` → الميادين. Offsets refer to the given text. */
export function tokenise(text: string): Tokens {
  // Words are separated by at least one unit, except in scripts without spaces. Arrays of fixed size keep the loop
  // fast.
  const capacity = (MAY_STAND_ALONE.test(text) ? text.length : text.length >> 1) + 2
  const columns = {
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    check: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint16Array(capacity),
  }
  const count = cutWords(text, columns)
  const { start, end, hash, check, shape, gap } = columns
  const tokens = { text, count, start, end, hash, check, shape, gap }
  settleGaps(tokens)
  return tokens
}

/**
 * Fills the columns and returns the number of words. A separate function, as every unit of a text goes through this
 * loop.
 */
function cutWords(text: string, { start, end, hash, check, shape, gap }: Omit<Tokens, 'text' | 'count'>): number {
  const { entry, several } = unitTable()
  const units = textUnits(text)
  const length = text.length
  let count = 0
  let gapFlags = 0
  let index = 0
  while (index < length) {
    const opening = units[index] as number
    const first = entry[opening] as number
    const kind = first & 0xffff
    const isLetter = kind > IGNORED || ((opening & SURROGATE_MASK) === HIGH_SURROGATE && astralAt(text, index) !== '')
    if (!isLetter) {
      if (kind === SEPARATOR) gapFlags |= first >>> 16
      // `''Le Monde''`: two adjacent apostrophes are a quotation mark.
      if (first === APOSTROPHE_ENTRY && index > 0 && units[index - 1] === opening) gapFlags |= QUOTE
      index += 1
      continue
    }
    start[count] = index
    gap[count] = gapFlags
    gapFlags = 0
    let wordHash = HASH_START
    let wordCheck = CHECK_START
    let bits = 0
    let wordEnd = index
    while (index < length) {
      const value = entry[units[index] as number] as number
      const letter = value & 0xffff
      if (letter > SEVERAL && (value & ALONE_BIT) === 0) {
        bits |= value
        wordHash = Math.imul(wordHash ^ letter, HASH_STEP)
        wordCheck = Math.imul(wordCheck ^ (wordCheck >>> 15), CHECK_STEP) ^ letter
        index += 1
        wordEnd = index
        continue
      }
      if (letter === IGNORED) {
        index += 1
        // A diacritic belongs to its word, a control character at the word's edge does not.
        if (value === IGNORED) wordEnd = index
        continue
      }
      // In a script without spaces each letter is a word.
      const isAlone = letter > SEVERAL
      if (isAlone && wordEnd > (start[count] as number)) break
      const unit = units[index] as number
      let folded = ''
      if (letter === SEVERAL) folded = several.get(unit) as string
      else if ((unit & SURROGATE_MASK) === HIGH_SURROGATE) folded = astralAt(text, index)
      if (!isAlone && folded === '') break
      if (letter !== SEPARATOR) bits |= value
      if (isAlone) {
        wordHash = stepHash(wordHash, letter)
        wordCheck = stepCheck(wordCheck, letter)
      }
      for (let at = 0; at < folded.length; at += 1) {
        wordHash = stepHash(wordHash, folded.charCodeAt(at))
        wordCheck = stepCheck(wordCheck, folded.charCodeAt(at))
      }
      index += letter === SEPARATOR ? 2 : 1
      wordEnd = index
      if (isAlone) break
    }
    end[count] = wordEnd
    hash[count] = wordHash
    check[count] = wordCheck
    shape[count] = (bits >>> 16) | (kind !== SEPARATOR && (first >>> 16) & UPPER ? INITIAL_UPPER : 0)
    count += 1
  }
  gap[count] = gapFlags
  return count
}

/** Scripts whose letters are, or may be, tokens by themselves. */
const MAY_STAND_ALONE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

/** The folded units of a letter outside the basic plane at `index`; empty for an emoji and the like. */
function astralAt(text: string, index: number): string {
  return index + 1 < text.length ? foldAstral(text.codePointAt(index) as number) : ''
}
