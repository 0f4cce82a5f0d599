import { unitAt } from '../../text/unit-at.ts'
import { settleGaps } from './settled-gaps.ts'
import { INITIAL_UPPER } from './token-shapes.ts'
import { CHECK_START, CHECK_STEP, HASH_START, HASH_STEP, stepCheck, stepHash, type Tokens } from './tokens.ts'
import {
  ALONE,
  APOSTROPHE,
  DASH,
  foldAstral,
  IGNORED,
  QUOTE,
  SEPARATOR,
  SEVERAL,
  UPPER,
  unitTable,
} from './unit-table.ts'

const ALONE_BIT = ALONE << 16
const APOSTROPHE_ENTRY = APOSTROPHE << 16
const SURROGATE_MASK = 0xfc00
const HIGH_SURROGATE = 0xd800
const STROKE = 0x640
const BLANK = 0x20

/**
 * Cuts a text into words: `L’AFP` → l, afp · `朝日` → 朝, 日 · `الميادين` → الميادين. Offsets refer to the given text. A
 * block is a part of a text with blank lines.
 */
export function tokenise(text: string, isBlock = false): Tokens {
  const most = text.length + 2
  if (most <= ROOM) room ??= emptyColumns(ROOM)
  const cut = most <= ROOM ? (room as Columns) : emptyColumns(most)
  const count = cutWords(text, cut)
  const { start, end, hash, check, shape, gap } = firstOf(cut, count + 1)
  const tokens = { text, count, start, end, hash, check, shape, gap }
  settleGaps(tokens, isBlock)
  return tokens
}

type Columns = Omit<Tokens, 'text' | 'count'>

/**
 * Texts of up to this length are first cut into columns that are kept for the next one: how many words a text has is
 * only known then, and room for the most that it may have is several times as large, which costs more to make than to
 * fill.
 */
const ROOM = 20_480
let room: Columns | undefined

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

/** A copy of the first rows. */
function firstOf({ start, end, hash, check, gap, shape }: Columns, rows: number): Columns {
  const copy = emptyColumns(rows)
  for (let row = 0; row < rows; row += 1) {
    copy.start[row] = start[row] as number
    copy.end[row] = end[row] as number
    copy.hash[row] = hash[row] as number
    copy.check[row] = check[row] as number
    copy.gap[row] = gap[row] as number
    copy.shape[row] = shape[row] as number
  }
  return copy
}

/**
 * Fills the columns and returns the number of words. A separate function, as every unit of a text goes through this
 * loop.
 */
function cutWords(text: string, { start, end, hash, check, shape, gap }: Columns): number {
  const { entry, several } = unitTable()
  const { length } = text
  let count = 0
  let gapFlags = 0
  let index = 0
  while (index < length) {
    const opening = unitAt(text, index)
    const first = entry[opening] as number
    const kind = first & 0xffff
    const isLetter = kind > IGNORED || ((opening & SURROGATE_MASK) === HIGH_SURROGATE && astralAt(text, index) !== '')
    if (!isLetter) {
      if (kind === SEPARATOR) gapFlags |= first >>> 16
      // `تهران ـ ایرنا`: a stroke by itself, which elsewhere lengthens a word.
      else if (opening === STROKE && text.charCodeAt(index + 1) === BLANK) gapFlags |= DASH
      // `''Le Monde''`: two adjacent apostrophes are a quotation mark.
      if (first === APOSTROPHE_ENTRY && index > 0 && unitAt(text, index - 1) === opening) gapFlags |= QUOTE
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
    for (;;) {
      // Most letters fold to one unit. They have a loop of their own, which keeps all that it needs in registers.
      const from = index
      let value = 0
      let letter = SEPARATOR
      for (; index < length; index += 1) {
        value = entry[unitAt(text, index)] as number
        letter = value & 0xffff
        if (letter <= SEVERAL || (value & ALONE_BIT) !== 0) break
        bits |= value
        wordHash = Math.imul(wordHash ^ letter, HASH_STEP)
        wordCheck = Math.imul(wordCheck ^ (wordCheck >>> 15), CHECK_STEP) ^ letter
      }
      if (index > from) wordEnd = index
      if (index === length) break
      const unit = unitAt(text, index)
      const isHalf = (unit & SURROGATE_MASK) === HIGH_SURROGATE
      if (letter === SEPARATOR && !isHalf) break
      if (letter === IGNORED) {
        index += 1
        // A diacritic belongs to its word, a control character at the word's edge does not.
        if (value === IGNORED) wordEnd = index
        continue
      }
      // In a script without spaces each letter is a word.
      const isAlone = letter > SEVERAL
      if (isAlone && wordEnd > (start[count] as number)) break
      let folded = ''
      if (letter === SEVERAL) folded = several.get(unit) as string
      else if (isHalf) folded = astralAt(text, index)
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
