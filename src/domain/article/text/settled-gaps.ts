import { INITIAL_UPPER, isNumeric } from './token-shapes.ts'
import type { Tokens } from './tokens.ts'
import { APOSTROPHE, DASH, DIGIT, DOT, END_MARK, HYPHEN, LOWER, NEWLINE, QUOTE, SPACE, UPPER } from './unit-table.ts'

const BLANK_LINE = /\n[ \t\r]*\n/

/**
 * Resolves ambiguous gaps by their surroundings: an apostrophe beside a space is a quotation mark, a hyphen between
 * spaces a dash, a dot inside a word or before a lower-case letter ends no sentence, and a single line break in a text
 * with blank lines is a space.
 */
export function settleGaps(tokens: Tokens, isBlock: boolean): void {
  const { text, count, start, end, gap } = tokens
  const hasBlankLines = isBlock || BLANK_LINE.test(text)
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
    if (flags & NEWLINE && hasBlankLines && !BLANK_LINE.test(text.slice(from, to))) {
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
  if (to - from === 1) return lacksSpace(text, start, end, shape, index)
  if (text.slice(from, to).includes('..')) return true
  const next = shape[index] as number
  if (next & LOWER && !(next & INITIAL_UPPER)) return false
  const previous = shape[index - 1] as number
  const isLetter = (end[index - 1] as number) - (start[index - 1] as number) === 1
  const isInitial = isLetter && ((previous & INITIAL_UPPER) !== 0 || (previous & (UPPER | LOWER | DIGIT)) === 0)
  return !(isInitial || isAbbreviated(text, start, end, shape, index))
}

/** `est fermé.Le maire`: a small word, and a word with a capital right after the dot. */
function lacksSpace(text: string, start: Int32Array, end: Int32Array, shape: Uint8Array, index: number): boolean {
  const previous = shape[index - 1] as number
  const next = shape[index] as number
  const isSmall = (previous & (LOWER | INITIAL_UPPER | UPPER | DIGIT)) === LOWER
  if (!isSmall || (next & (INITIAL_UPPER | LOWER)) !== (INITIAL_UPPER | LOWER)) return false
  const word = text.slice(start[index - 1], end[index - 1])
  return word.length > 1 && word !== 'www' && !ABBREVIATIONS.has(word)
}

/** Titles and other abbreviations that are written with a dot before a capital, in the supported languages. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen sen gov rep lt col sgt capt adm st jr vs no m mm mme mlle sr sra srta ud nr hr str ca art vol'.split(
    ' ',
  ),
)

/** Whether the dot before token `index` belongs to an abbreviation: `Gen. X`, `Feb. 3`, `am 3. Februar`. */
function isAbbreviated(text: string, start: Int32Array, end: Int32Array, shape: Uint8Array, index: number): boolean {
  const from = start[index - 1] as number
  const to = end[index - 1] as number
  if (to - from > 4) return false
  // `Covid-19. Le ministre` has no ordinal.
  if (isNumeric(shape[index - 1] as number))
    return to - from <= 2 && text[from - 1] !== '-' && !endsName(text, start, end, shape, index)
  return isNumeric(shape[index] as number) || ABBREVIATIONS.has(text.slice(from, to).toLowerCase())
}

/** Months after a number with a dot, in the languages that write days so. */
const MONTH =
  /^(jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|ocak|şub|mart|nis|may|haz|tem|ağu|eyl|eki|kas|ara)/iu

/** `sur Europe 1. Grâce à`: a number that ends a name of capitals, and no day before its month. */
function endsName(text: string, start: Int32Array, end: Int32Array, shape: Uint8Array, index: number): boolean {
  if (index < 2 || text.slice(end[index - 2], start[index - 1]) !== ' ') return false
  if (((shape[index - 2] as number) & INITIAL_UPPER) === 0 || isNumeric(shape[index - 2] as number)) return false
  return !MONTH.test(text.slice(start[index], end[index]))
}
