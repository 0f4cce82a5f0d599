import { strippedWords } from '../text/attached-letters.ts'
import { emptyHits, findPhrases } from '../text/phrase-table.ts'
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
import type { CueTable } from './cue-table.ts'

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
  return {
    cue: new Int32Array(count + 1),
    word: new Uint16Array(count + 1),
    from: new Int32Array(count + 1),
    to: new Int32Array(count + 1),
    attached: new Uint8Array(count + 1),
  }
}

/** Shorter German words cannot be compounds of two nouns; in letters. */
const SHORTEST_COMPOUND = 8
const LONGEST_ENDING = 20

const NO_FIRSTS = new Uint32Array(2)
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
    const isVerb = wordEndings.finite.length === 0 || wordEndings.finite.some((ending) => spelled.endsWith(ending))
    if (startsNoun && isVerb) cue[index] = CUE.say
  }
}

function spellsName(tokens: Tokens, index: number): boolean {
  const length = (tokens.end[index] as number) - (tokens.start[index] as number)
  if (length < 2 || !isAllCapitals(tokens, index)) return false
  const isShouted = (at: number): boolean => at >= 0 && at < tokens.count && isAllCapitals(tokens, at)
  return !isShouted(index - 1) && !isShouted(index + 1)
}

/**
 * Marks the tokens of one block, longest phrase first, with the cue lists of its language; null where there are none.
 */
export function markCues(tokens: Tokens, language: CueTable | null, first: number, last: number, marks: Marks): void {
  const { cue, word, from, to, attached } = marks
  const hits = emptyHits()
  const firsts = language?.table.firsts ?? NO_FIRSTS
  const bloomMask = firsts.length - 1
  for (let index = first; index < last; ) {
    let end = index + 1
    const hash = tokens.hash[index] as number
    const mayStart = language !== null && ((firsts[(hash >>> 5) & bloomMask] as number) & (1 << (hash & 31))) !== 0
    hits.count = 0
    if (language) {
      if (mayStart)
        findPhrases(
          language.table,
          tokens,
          index,
          tokens.hash[index] as number,
          tokens.check[index] as number,
          null,
          hits,
        )
      if (hits.count === 0 && isArabic(tokens, index)) {
        for (const part of strippedWords(tokens, index)) {
          findPhrases(language.table, tokens, index, part.hash, part.check, part.stripping, hits)
          if (hits.count === 0) continue
          attached[index] = part.attached
          break
        }
      }
      if (hits.count > 0) {
        end = Math.min(hits.end[hits.count - 1] as number, last)
        setClasses(tokens, language, hits.number[hits.count - 1] as number, index, end, marks)
      } else if (language.endings.length > 0 && isCapital(tokens, index)) markEnding(tokens, language, index, marks)
    }
    // A capital inside a sentence makes a verb a name: `Omar Said`.
    if (
      (cue[index] as number) & VERBS &&
      language !== null &&
      isCapital(tokens, index) &&
      !opensSentence(tokens, index)
    ) {
      cue[index] = (cue[index] as number) & ~VERBS
    }
    // `la Cadena SER`: capitals in a lower-case text mark a name, not a function word.
    if (end === index + 1 && word[index] !== 0 && language?.cues.capitalsAreNames && spellsName(tokens, index))
      word[index] = 0
    for (let inside = index; inside < end; inside += 1) {
      cue[inside] = cue[index] as number
      word[inside] = word[index] as number
      from[inside] = index
      to[inside] = end
    }
    index = end
  }
  if (language && !language.cues.verbFirst) markUnknownVerbs(tokens, language, first, last, marks)
}

function setClasses(
  tokens: Tokens,
  language: CueTable,
  number: number,
  index: number,
  end: number,
  marks: Marks,
): void {
  const variants = language.hasSpellings[number] ? language.spellings.get(number) : undefined
  const spelled = variants?.get(
    tokens.text
      .slice(tokens.start[index] as number, tokens.end[end - 1] as number)
      .toLowerCase()
      .normalize('NFC'),
  )
  marks.cue[index] = spelled ? spelled.cue : (language.cue[number] as number)
  marks.word[index] = spelled ? spelled.word : (language.word[number] as number)
}

/** `Regierungskreise` is a kind of `Kreise`. */
function markEnding(tokens: Tokens, language: CueTable, index: number, marks: Marks): void {
  const start = tokens.start[index] as number
  const end = tokens.end[index] as number
  if (end - start < SHORTEST_COMPOUND) return
  const spelled = tokens.text.slice(Math.max(start, end - LONGEST_ENDING), end).toLowerCase()
  for (const [ending, cue] of language.endings)
    if (spelled.endsWith(ending)) marks.cue[index] = (marks.cue[index] as number) | cue
}
