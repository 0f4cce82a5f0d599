import { strippedWords } from '../text/attached-letters.ts'
import { LENGTH_BITS, longestPhrase, mayStartPhrase } from '../text/phrase-table.ts'
import { isAllCapitals, isArabic, isCapital, type Tokens } from '../text/tokens.ts'
import {
  APOSTROPHE,
  COLON,
  COMMA,
  DASH,
  END_MARK,
  HYPHEN,
  LOWER,
  NEWLINE,
  OPEN,
  QUOTE,
  SPACE,
} from '../text/unit-table.ts'
import { CUE, SAYING, WORD } from './cue-classes.ts'
import { type Classes, type CueTable, straight } from './cue-table.ts'
import { endsInOneOf, mayEnd } from './last-letters.ts'

/** The cue classes of each token, with the bounds of its phrase and the letters attached to it. */
export interface Marks {
  readonly cue: Int32Array
  readonly word: Uint16Array
  /** First token of the phrase; the token itself outside phrases. */
  readonly from: Int32Array
  /** The token after the phrase. */
  readonly to: Int32Array
  readonly attached: Uint8Array
}

export function emptyMarks(count: number): Marks {
  const size = count + 1
  const buffer = new ArrayBuffer(size * 15)
  return {
    cue: new Int32Array(buffer, 0, size),
    word: new Uint16Array(buffer, size * 12, size),
    from: new Int32Array(buffer, size * 4, size),
    to: new Int32Array(buffer, size * 8, size),
    attached: new Uint8Array(buffer, size * 14, size),
  }
}

/** Shorter German words cannot be compounds of two nouns; in letters. */
const SHORTEST_COMPOUND = 8
const LONGEST_ENDING = 20

const VERBS = SAYING | CUE.tell

function opensSentence(tokens: Tokens, index: number): boolean {
  return index === 0 || ((tokens.gap[index] as number) & ~(SPACE | COMMA | HYPHEN | APOSTROPHE)) !== 0
}

/** `”, `, `," `, ` », `, but no opening mark. */
const CLOSED = /[,”"»’]\s+$/

/**
 * `“…”, prophezeit die Ökonomin`: a word between a quotation and a noun phrase is a verb of saying, even if unlisted.
 */
function markUnknownVerbs(
  tokens: Tokens,
  { wordEndings }: CueTable,
  first: number,
  last: number,
  { cue, word }: Marks,
): void {
  for (let index = Math.max(first, 1); index + 1 < last; index += 1) {
    const gap = tokens.gap[index] as number
    if (!(gap & QUOTE) || !(gap & (COMMA | END_MARK)) || gap & (NEWLINE | OPEN | COLON | DASH)) continue
    if (cue[index] !== 0 || word[index] !== 0 || isCapital(tokens, index) || tokens.gap[index + 1] !== SPACE) continue
    if (!((tokens.shape[index] as number) & LOWER)) continue
    if (!CLOSED.test(tokens.text.slice(tokens.end[index - 1], tokens.start[index]))) continue
    const next = index + 1
    const startsNoun =
      isCapital(tokens, next) ||
      ((word[next] as number) & WORD.determiner) !== 0 ||
      ((cue[next] as number) & (CUE.indefinite | CUE.source | CUE.spokesperson | CUE.staff)) !== 0 ||
      (wordEndings.finite.length > 0 && word[next] === 0)
    const spelled = tokens.text.slice(tokens.start[index], tokens.end[index])
    const isVerb = wordEndings.finite.length === 0 || endsInOneOf(spelled, wordEndings.finite)
    if (startsNoun && isVerb) cue[index] = CUE.say
  }
}

function spellsName(tokens: Tokens, index: number): boolean {
  const length = (tokens.end[index] as number) - (tokens.start[index] as number)
  if (length < 2 || !isAllCapitals(tokens, index)) return false
  return !isShouted(tokens, index - 1) && !isShouted(tokens, index + 1)
}

function isShouted(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count && isAllCapitals(tokens, index)
}

/**
 * Marks the tokens of one block, longest phrase first, with the cue lists of its language; null where there are none.
 */
export function markCues(tokens: Tokens, language: CueTable | null, first: number, last: number, marks: Marks): void {
  const { cue, word, from, to } = marks
  if (language === null) {
    for (let index = first; index < last; index += 1) {
      from[index] = index
      to[index] = index + 1
    }
    return
  }
  const { capitalsAreNames, verbFirst } = language.cues
  for (let index = first; index < last; ) {
    let end = index + 1
    const phrase = phraseFrom(tokens, language, index, marks)
    if (phrase >= 0) {
      end = Math.min(index + (phrase & LENGTH_MASK), last)
      setClasses(tokens, language, phrase >> LENGTH_BITS, index, end, marks)
    } else if (language.endings.length > 0 && isCapital(tokens, index)) markEnding(tokens, language, index, marks)
    // A capital inside a sentence makes a verb a name: `Omar Said`.
    if ((cue[index] as number) & VERBS && isCapital(tokens, index) && !opensSentence(tokens, index)) {
      cue[index] = (cue[index] as number) & ~VERBS
    }
    // `la Cadena SER`: capitals in a lower-case text mark a name, not a function word.
    if (end === index + 1 && word[index] !== 0 && capitalsAreNames && spellsName(tokens, index)) word[index] = 0
    for (let inside = index; inside < end; inside += 1) {
      cue[inside] = cue[index] as number
      word[inside] = word[index] as number
      from[inside] = index
      to[inside] = end
    }
    index = end
  }
  if (!verbFirst) markUnknownVerbs(tokens, language, first, last, marks)
}

const LENGTH_MASK = (1 << LENGTH_BITS) - 1

/** The longest cue phrase from a token, perhaps without the letters attached to it; see `longestPhrase`. */
function phraseFrom(tokens: Tokens, { table, cues }: CueTable, index: number, { attached }: Marks): number {
  const hash = tokens.hash[index] as number
  const phrase = mayStartPhrase(table, hash)
    ? longestPhrase(table, tokens, index, hash, tokens.check[index] as number)
    : -1
  if (phrase >= 0 || !cues.verbFirst || !isArabic(tokens, index)) return phrase
  for (const part of strippedWords(tokens, index)) {
    if (!mayStartPhrase(table, part.hash)) continue
    const rest = longestPhrase(table, tokens, index, part.hash, part.check)
    if (rest < 0) continue
    attached[index] = part.attached
    return rest
  }
  return -1
}

function setClasses(
  tokens: Tokens,
  language: CueTable,
  number: number,
  index: number,
  end: number,
  marks: Marks,
): void {
  const spelled = language.hasSpellings[number] === 1 ? spellingOf(tokens, language, number, index, end) : undefined
  marks.cue[index] = spelled ? spelled.cue : (language.cue[number] as number)
  marks.word[index] = spelled ? spelled.word : (language.word[number] as number)
}

function spellingOf(
  { text, start, end: ends }: Tokens,
  { spellings }: CueTable,
  number: number,
  index: number,
  end: number,
): Classes | undefined {
  const variants = spellings.get(number)
  const written = text.slice(start[index], ends[end - 1])
  return variants?.get(written) ?? variants?.get(straight(written.toLowerCase().normalize('NFC')))
}

/** `Regierungskreise` is a kind of `Kreise`. */
function markEnding(tokens: Tokens, language: CueTable, index: number, marks: Marks): void {
  const start = tokens.start[index] as number
  const end = tokens.end[index] as number
  if (end - start < SHORTEST_COMPOUND || !mayEnd(language.lastLetters, tokens.text, end)) return
  const spelled = tokens.text.slice(Math.max(start, end - LONGEST_ENDING), end).toLowerCase()
  for (const [ending, cue] of language.endings)
    if (spelled.endsWith(ending)) marks.cue[index] = (marks.cue[index] as number) | cue
}
