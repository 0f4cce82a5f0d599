import { settleGaps } from './settled-gaps.ts'
import { INITIAL_UPPER } from './token-shapes.ts'
import { CHECK_START, CHECK_STEP, HASH_START, HASH_STEP, stepCheck, stepHash, type Tokens } from './tokens.ts'
import { ALONE, APOSTROPHE, foldAstral, IGNORED, QUOTE, SEPARATOR, SEVERAL, UPPER, unitTable } from './unit-table.ts'

const ALONE_BIT = ALONE << 16
const APOSTROPHE_ENTRY = APOSTROPHE << 16
const SURROGATE_MASK = 0xfc00
const HIGH_SURROGATE = 0xd800

/**
 * Cuts a text into words: `L’AFP` → l, afp · `朝日` → 朝, 日 · `الميادين` → الميادين. Offsets refer to the given text. A
 * block is a part of a text with blank lines.
 */
export function tokenise(text: string, isBlock = false): Tokens {
  // Words are separated by at least one unit, except in scripts without spaces. Arrays of fixed size keep the loop
  // fast.
  let columns = emptyColumns((text.length >> 1) + 2)
  let count = cutWords(text, columns)
  if (count === FULL) {
    columns = emptyColumns(text.length + 2)
    count = cutWords(text, columns)
  }
  const { start, end, hash, check, shape, gap } = columns
  const tokens = { text, count, start, end, hash, check, shape, gap }
  settleGaps(tokens, isBlock)
  return tokens
}

type Columns = Omit<Tokens, 'text' | 'count'>

/** Arrays in one buffer: each buffer costs as much to make as a line of text to read. */
function emptyColumns(capacity: number): Columns {
  const buffer = new ArrayBuffer(capacity * 19)
  return {
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, capacity * 4, capacity),
    hash: new Int32Array(buffer, capacity * 8, capacity),
    check: new Int32Array(buffer, capacity * 12, capacity),
    gap: new Uint16Array(buffer, capacity * 16, capacity),
    shape: new Uint8Array(buffer, capacity * 18, capacity),
  }
}

/** Returned where there are more words than columns have room for. */
const FULL = -1

/**
 * Fills the columns and returns the number of words. A separate function, as every unit of a text goes through this
 * loop.
 */
function cutWords(text: string, { start, end, hash, check, shape, gap }: Columns): number {
  const { entry, several } = unitTable()
  const { length } = text
  const most = start.length - 1
  let count = 0
  let gapFlags = 0
  let index = 0
  while (index < length) {
    const opening = text.charCodeAt(index)
    const first = entry[opening] as number
    const kind = first & 0xffff
    const isLetter = kind > IGNORED || ((opening & SURROGATE_MASK) === HIGH_SURROGATE && astralAt(text, index) !== '')
    if (!isLetter) {
      if (kind === SEPARATOR) gapFlags |= first >>> 16
      // `''Le Monde''`: two adjacent apostrophes are a quotation mark.
      if (first === APOSTROPHE_ENTRY && index > 0 && text.charCodeAt(index - 1) === opening) gapFlags |= QUOTE
      index += 1
      continue
    }
    if (count === most) return FULL
    start[count] = index
    gap[count] = gapFlags
    gapFlags = 0
    let wordHash = HASH_START
    let wordCheck = CHECK_START
    let bits = 0
    let wordEnd = index
    while (index < length) {
      const value = entry[text.charCodeAt(index)] as number
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
      const unit = text.charCodeAt(index)
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

/** The folded units of a letter outside the basic plane at `index`; empty for an emoji and the like. */
function astralAt(text: string, index: number): string {
  return index + 1 < text.length ? foldAstral(text.codePointAt(index) as number) : ''
}
