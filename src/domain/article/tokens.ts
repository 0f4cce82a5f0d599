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
export function stepHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}
export function stepCheck(check: number, unit: number): number {
  return (Math.imul(check, 0x9e3779b1) + unit + (check >>> 15)) | 0
}

/** The hash that `tokenise` gives a plain small word. */
export function hashOf(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at += 1) hash = stepHash(hash, word.charCodeAt(at))
  return hash
}

/** `L’AFP` → l, afp · `朝日` → 朝, 日 · `الميادين` → الميادين, with its offsets in the text as given. */
export function tokenise(text: string): Tokens {
  const { entry, several } = unitTable()
  const length = text.length
  let capacity = (length >> 2) + 16
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let hash = new Int32Array(capacity)
  let check = new Int32Array(capacity)
  let shape = new Uint8Array(capacity)
  let gap = new Uint16Array(capacity + 1)
  let count = 0
  let gapFlags = 0
  let open = false
  let wordHash = 0
  let wordCheck = 0
  let wordShape = 0
  let wordEnd = 0

  const close = (): void => {
    end[count] = wordEnd
    hash[count] = wordHash
    check[count] = wordCheck
    shape[count] = wordShape
    count += 1
    open = false
    gapFlags = 0
    if (count < capacity) return
    capacity *= 2
    start = grow(start, new Int32Array(capacity))
    end = grow(end, new Int32Array(capacity))
    hash = grow(hash, new Int32Array(capacity))
    check = grow(check, new Int32Array(capacity))
    shape = grow(shape, new Uint8Array(capacity))
    gap = grow(gap, new Uint16Array(capacity + 1))
  }
  const begin = (at: number, flags: number): void => {
    start[count] = at
    gap[count] = gapFlags
    wordHash = HASH_START
    wordCheck = CHECK_START
    wordShape = flags & UPPER ? INITIAL_UPPER : 0
    open = true
  }

  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index)
    const value = entry[unit] as number
    const folded = value & 0xffff
    if (folded > SEVERAL) {
      const flags = value >>> 16
      if (flags & ALONE && open) close()
      if (!open) begin(index, flags)
      wordShape |= flags
      wordHash = Math.imul(wordHash ^ folded, 0x01000193)
      wordCheck = (Math.imul(wordCheck, 0x9e3779b1) + folded + (wordCheck >>> 15)) | 0
      wordEnd = index + 1
      if (flags & ALONE) close()
      continue
    }
    if (folded === IGNORED) {
      if (open && value === IGNORED) wordEnd = index + 1
      continue
    }
    if (folded === SEVERAL) {
      const flags = value >>> 16
      if (!open) begin(index, flags)
      wordShape |= flags
      for (const part of several.get(unit) as string) {
        wordHash = stepHash(wordHash, part.charCodeAt(0))
        wordCheck = stepCheck(wordCheck, part.charCodeAt(0))
      }
      wordEnd = index + 1
      continue
    }
    if (unit >= 0xd800 && unit <= 0xdbff && index + 1 < length) {
      const units = foldAstral(text.codePointAt(index) as number)
      if (units !== '') {
        if (!open) begin(index, 0)
        for (let at = 0; at < units.length; at += 1) {
          wordHash = stepHash(wordHash, units.charCodeAt(at))
          wordCheck = stepCheck(wordCheck, units.charCodeAt(at))
        }
        index += 1
        wordEnd = index + 1
        if (units.length > 1) close()
        continue
      }
    }
    if (open) close()
    gapFlags |= value >>> 16
  }
  if (open) close()
  gap[count] = gapFlags
  const tokens = { text, count, start, end, hash, check, shape, gap }
  settleGaps(tokens)
  return tokens
}

function grow<A extends Int32Array | Uint8Array | Uint16Array>(from: A, to: A): A {
  to.set(from)
  return to
}

/**
 * Gaps read alike are told apart by what is around them: an apostrophe beside a space quotes, a hyphen between spaces is a dash,
 * a dot inside a word or before a small letter ends no sentence, and a lone line break in a text with blank lines is a space.
 */
function settleGaps(tokens: Tokens): void {
  const { text, count, start, end, shape, gap } = tokens
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
    if (flags & NEWLINE && hasBlankLines && !/\n[ \t\r]*\n/.test(text.slice(from, to)))
      flags = (flags & ~NEWLINE) | SPACE
    if (flags & DOT && /\.\.|…/.test(text.slice(from, to))) flags |= END_MARK
    if (flags & DOT && !(flags & (END_MARK | NEWLINE | QUOTE)) && index < count && index > 0) {
      const next = shape[index] as number
      const previous = shape[index - 1] as number
      const initial =
        (previous & INITIAL_UPPER || !(previous & (UPPER | LOWER | DIGIT))) &&
        (end[index - 1] as number) - (start[index - 1] as number) === 1
      const glued = (flags & SPACE) === 0 && to - from === 1
      const small = next & LOWER && !(next & INITIAL_UPPER)
      if (!(glued || initial || small || isAbbreviated(tokens, index))) flags |= END_MARK
    } else if (flags & DOT) flags |= END_MARK
    gap[index] = flags
  }
}

/** Titles and the like that are written with a dot before a capital, in the languages read here. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen sen gov rep lt col sgt capt adm st jr vs no m mm mme mlle sr sra srta ud nr hr str ca art vol'.split(
    ' ',
  ),
)

/** Whether the dot before token `index` belongs to the word: `Gen. X`, `Feb. 3`, `am 3. Februar`. */
function isAbbreviated(tokens: Tokens, index: number): boolean {
  const from = tokens.start[index - 1] as number
  const to = tokens.end[index - 1] as number
  if (to - from > 4) return false
  if (isNumber(tokens, index - 1)) return to - from <= 2
  if (isNumber(tokens, index)) return true
  return ABBREVIATIONS.has(tokens.text.slice(from, to).toLowerCase())
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
  return ((tokens.shape[index] as number) & (DIGIT | UPPER | LOWER | ARABIC)) === DIGIT
}

/** Whether a sentence or block ends in the gap before token `index`. */
export function endsSentence(tokens: Tokens, index: number): boolean {
  return ((tokens.gap[index] as number) & (END_MARK | NEWLINE)) !== 0
}
