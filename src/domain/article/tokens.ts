import { textUnits } from './text-units.ts'
import {
  ALONE,
  APOSTROPHE,
  ARABIC,
  DASH,
  DIGIT,
  DOT,
  END_MARK,
  foldAstral,
  HYPHEN,
  IGNORED,
  LOWER,
  NEWLINE,
  QUOTE,
  SEPARATOR,
  SEVERAL,
  SPACE,
  UPPER,
  unitTable,
} from './unit-table.ts'

/** Shape flags of a token: the letter flags of `unit-table.ts` met in it, and these. */
export const INITIAL_UPPER = 32

/** A text cut into words, without a string made: offsets, two hashes of the folded word, its shape and the gap before it. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
  readonly check: Int32Array
  readonly shape: Uint8Array
  /** Gap flags before each token, and after the last one at `gap[count]`. */
  readonly gap: Uint16Array
}

/** Start values and steps of the two rolling hashes; also used to hash a word's part. */
export const HASH_START = 0x811c9dc5 | 0
export const CHECK_START = 0x2545f491 | 0
const ALONE_BIT = ALONE << 16
const SURROGATE_MASK = 0xfc00
const HIGH_SURROGATE = 0xd800
const HASH_STEP = 0x01000193
const CHECK_STEP = 0x9e3779b1
export function stepHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_STEP)
}
export function stepCheck(check: number, unit: number): number {
  return Math.imul(check ^ (check >>> 15), CHECK_STEP) ^ unit
}

/** The hash that `tokenise` gives a plain small word. */
export function hashOf(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at += 1) hash = stepHash(hash, word.charCodeAt(at))
  return hash
}

/** `L’AFP` → l, afp · `朝日` → 朝, 日 · `الميادين` → الميادين, with its offsets in the text as given. */
export function tokenise(text: string): Tokens {
  // Words are parted by at least one unit, but for scripts without spaces. Arrays that never grow keep the loop fast.
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

/** Fills the columns and gives the number of words. Kept to itself: this is the loop that every unit of a text goes through. */
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
        // A mark belongs to its word, a control at the word's edge does not.
        if (value === IGNORED) wordEnd = index
        continue
      }
      // A letter of a script without spaces is a word by itself.
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

/** Letters of the scripts whose letters are tokens by themselves, or may be. */
const MAY_STAND_ALONE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

/** The folded units of the letter outside the basic plane at `index`; none for an emoji and the like. */
function astralAt(text: string, index: number): string {
  return index + 1 < text.length ? foldAstral(text.codePointAt(index) as number) : ''
}

/**
 * Gaps read alike are told apart by what is around them: an apostrophe beside a space quotes, a hyphen between spaces is a dash,
 * a dot inside a word or before a small letter ends no sentence, and a lone line break in a text with blank lines is a space.
 */
function settleGaps(tokens: Tokens): void {
  const { text, count, start, end, gap } = tokens
  const hasBlankLines = /\n[ \t\r]*\n/.test(text)
  for (let index = 0; index <= count; index += 1) {
    let flags = gap[index] as number
    if (flags <= SPACE) continue
    const from = index === 0 ? 0 : (end[index - 1] as number)
    const to = index === count ? text.length : (start[index] as number)
    if (flags & APOSTROPHE && (flags !== APOSTROPHE || from === 0 || to === text.length)) {
      // `Reuters’ report` has a possessive, `‘so’ he` a quotation.
      const isPossessive = flags === (APOSTROPHE | SPACE) && index > 0 && /[sxz]['’] $/.test(text.slice(from - 1, to))
      if (!isPossessive) flags = (flags & ~APOSTROPHE) | QUOTE
    }
    if (flags & HYPHEN && (flags & SPACE || from === 0)) flags = (flags & ~HYPHEN) | DASH
    if (flags & NEWLINE && hasBlankLines && !/\n[ \t\r]*\n/.test(text.slice(from, to))) {
      flags = (flags & ~NEWLINE) | SPACE
    }
    if (flags & DOT && endsWithDot(tokens, index, flags, from, to)) flags |= END_MARK
    gap[index] = flags
  }
}

function endsWithDot(
  { text, count, start, end, shape }: Tokens,
  index: number,
  flags: number,
  from: number,
  to: number,
): boolean {
  if (index === 0 || index === count || flags & (END_MARK | NEWLINE | QUOTE)) return true
  if (to - from === 1) return false
  if (text.slice(from, to).includes('..')) return true
  const next = shape[index] as number
  if (next & LOWER && !(next & INITIAL_UPPER)) return false
  const previous = shape[index - 1] as number
  const isLetter = (end[index - 1] as number) - (start[index - 1] as number) === 1
  const isInitial = isLetter && ((previous & INITIAL_UPPER) !== 0 || (previous & (UPPER | LOWER | DIGIT)) === 0)
  return !(isInitial || isAbbreviated(text, start, end, shape, index))
}

/** Titles and the like that are written with a dot before a capital, in the languages read here. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen sen gov rep lt col sgt capt adm st jr vs no m mm mme mlle sr sra srta ud nr hr str ca art vol'.split(
    ' ',
  ),
)

/** Whether the dot before token `index` belongs to the word: `Gen. X`, `Feb. 3`, `am 3. Februar`. */
function isAbbreviated(text: string, start: Int32Array, end: Int32Array, shape: Uint8Array, index: number): boolean {
  const from = start[index - 1] as number
  const to = end[index - 1] as number
  if (to - from > 4) return false
  if (isNumeric(shape[index - 1] as number)) return to - from <= 2
  return isNumeric(shape[index] as number) || ABBREVIATIONS.has(text.slice(from, to).toLowerCase())
}

function isNumeric(shape: number): boolean {
  return (shape & (DIGIT | UPPER | LOWER | ARABIC)) === DIGIT
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

export function isNumber(tokens: Tokens, index: number): boolean {
  return isNumeric(tokens.shape[index] as number)
}

/** Whether a sentence or block ends in the gap before token `index`. */
export function endsSentence(tokens: Tokens, index: number): boolean {
  return ((tokens.gap[index] as number) & (END_MARK | NEWLINE)) !== 0
}
