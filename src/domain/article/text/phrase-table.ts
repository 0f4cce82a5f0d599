import { finished, type Steps } from '../../lookup/steps.ts'
import { eachFoldedUnit, foldsTo, type Stripping } from './folded-units.ts'
import { tokenise } from './tokenise.ts'
import { CHECK_START, HASH_START, type Tokens } from './tokens.ts'
import { AT, CLOSE, COLON, COMMA, DASH, END_MARK, NEWLINE, OPEN, QUOTE, SEMICOLON } from './unit-table.ts'

/**
 * A hash table of phrases by prefix: every token prefix of every phrase is a key in one open-addressed table of typed
 * arrays. Whole phrases have their number as value, and a bit set of first tokens lets most positions be skipped. A hit
 * is compared with the folded units, so that crafted hash collisions do not match.
 */
export interface PhraseTable {
  /** Number of slots − 1. */
  readonly mask: number
  readonly hash: Int32Array
  readonly check: Int32Array
  /** 0: free, -1: only a prefix, else the phrase's number + 1. */
  readonly value: Int32Array
  /** 1 where a longer phrase continues from this slot. */
  readonly goesOn: Uint8Array
  /** A bit set of the hashes of first tokens. */
  readonly firsts: Uint32Array
  /** Folded units of all phrases, 0 between tokens; phrase n is at `at[n] … at[n + 1]`. */
  readonly units: Uint16Array
  readonly at: Int32Array
  /** Whether hits are compared with the units. Not for cue words, where a forged collision gains nothing. */
  readonly verified: boolean
  readonly bytes: number
}

export interface BuiltPhraseTable {
  readonly table: PhraseTable
  /**
   * The phrase number of each phrase given; -1 for one without a word. Phrases with equal folded text share a number.
   */
  readonly numbers: Int32Array
}

/** What cannot stand inside a phrase. */
const BREAKS = COMMA | END_MARK | NEWLINE | COLON | SEMICOLON | DASH | QUOTE | OPEN | CLOSE | AT
/** Longest phrase in tokens; bounds the work at each position. */
export const LONGEST_PHRASE = 12

function join(hash: number, token: number): number {
  const mixed = Math.imul(hash ^ token, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 16)) & mask
}

/** Compiles phrases, which must not contain line breaks. */
export function buildPhraseTable(phrases: readonly string[], verified: boolean): BuiltPhraseTable {
  return finished(phraseTableSteps(phrases, verified))
}

/** Phrases compiled in one step. */
const AT_ONCE = 1_000

/** Compiles phrases in steps of a few milliseconds. */
export function* phraseTableSteps(phrases: readonly string[], verified: boolean): Steps<BuiltPhraseTable> {
  const most = phrases.reduce((sum, phrase) => sum + mostTokensOf(phrase), 0)
  let slots = 64
  while (slots < most * 1.7) slots *= 2
  const mask = slots - 1
  const hash = new Int32Array(slots)
  const check = new Int32Array(slots)
  const value = new Int32Array(slots)
  const goesOn = new Uint8Array(slots)
  const firsts = new Uint32Array(Math.max(2, slots >> 4))
  const numbers = new Int32Array(phrases.length).fill(-1)
  const at: number[] = [0]
  let units = new Uint16Array(1024)
  let used = 0
  const put = (unit: number): void => {
    if (used === units.length) {
      const larger = new Uint16Array(used * 2)
      larger.set(units)
      units = larger
    }
    units[used] = unit
    used += 1
  }

  let tokens = tokenise('')
  let token = 0
  let offset = 0
  for (let phrase = 0; phrase < phrases.length; phrase += 1) {
    if (phrase % AT_ONCE === 0) {
      if (phrase > 0) yield
      tokens = tokenise(phrases.slice(phrase, phrase + AT_ONCE).join('\n'))
      token = 0
      offset = 0
    }
    const limit = offset + (phrases[phrase] as string).length
    const from = token
    while (token < tokens.count && (tokens.start[token] as number) < limit) token += 1
    offset = limit + 1
    if (token === from || token - from > LONGEST_PHRASE) continue
    const first = tokens.hash[from] as number
    firsts[(first >>> 5) & (firsts.length - 1)] =
      (firsts[(first >>> 5) & (firsts.length - 1)] as number) | (1 << (first & 31))
    let slot = 0
    let joined = HASH_START
    let joinedCheck = CHECK_START
    for (let index = from; index < token; index += 1) {
      joined = join(joined, tokens.hash[index] as number)
      joinedCheck = join(joinedCheck, tokens.check[index] as number)
      slot = slotOf(joined, mask)
      while (value[slot] !== 0 && !(hash[slot] === joined && check[slot] === joinedCheck)) slot = (slot + 1) & mask
      if (value[slot] === 0) {
        hash[slot] = joined
        check[slot] = joinedCheck
        value[slot] = -1
      }
      if (index + 1 < token) goesOn[slot] = 1
    }
    if (value[slot] === -1) {
      for (let index = from; index < token; index += 1) {
        if (index > from) put(0)
        eachFoldedUnit(tokens, index, put)
      }
      at.push(used)
      value[slot] = at.length - 1
    }
    numbers[phrase] = (value[slot] as number) - 1
  }
  const table = {
    mask,
    hash,
    check,
    value,
    goesOn,
    firsts,
    units: units.slice(0, used),
    at: Int32Array.from(at),
    verified,
    bytes: 0,
  }
  const bytes = slots * 13 + firsts.byteLength + table.units.byteLength + table.at.byteLength
  return { table: { ...table, bytes }, numbers }
}

/**
 * Upper bound of the tokens of a phrase: one more than its signs and blanks, plus one for each letter of a script
 * without word spaces.
 */
function mostTokensOf(phrase: string): number {
  let most = 1
  for (let at = 0; at < phrase.length; at += 1) {
    const unit = phrase.charCodeAt(at)
    if (unit < 0x30 || (unit > 0x39 && unit < 0x41) || unit >= 0x0e00) most += 1
  }
  return most
}

/** The phrases that start at one token, shortest first: their numbers, and the tokens they end before. */
export interface PhraseHits {
  count: number
  readonly number: Int32Array
  readonly end: Int32Array
}

export function emptyHits(): PhraseHits {
  return { count: 0, number: new Int32Array(LONGEST_PHRASE), end: new Int32Array(LONGEST_PHRASE) }
}

/**
 * Finds the phrases that start at token `from`; the given hashes may be those of the word without an attached
 * preposition. Overwrites `hits`. At most `LONGEST_PHRASE` steps.
 */
export function findPhrases(
  table: PhraseTable,
  tokens: Tokens,
  from: number,
  firstHash: number,
  firstCheck: number,
  stripping: Stripping | null,
  hits: PhraseHits,
): void {
  hits.count = 0
  const { mask, hash, check, value, goesOn, firsts, units, at, verified } = table
  if (((firsts[(firstHash >>> 5) & (firsts.length - 1)] as number) & (1 << (firstHash & 31))) === 0) return
  let joined = HASH_START
  let joinedCheck = CHECK_START
  const limit = Math.min(tokens.count, from + LONGEST_PHRASE)
  for (let index = from; index < limit; index += 1) {
    if (index > from && (tokens.gap[index] as number) & BREAKS) return
    joined = join(joined, index === from ? firstHash : (tokens.hash[index] as number))
    joinedCheck = join(joinedCheck, index === from ? firstCheck : (tokens.check[index] as number))
    let slot = slotOf(joined, mask)
    while (value[slot] !== 0 && !(hash[slot] === joined && check[slot] === joinedCheck)) slot = (slot + 1) & mask
    const found = value[slot] as number
    if (found === 0) return
    if (found < 0) continue
    const number = found - 1
    if (
      !verified ||
      foldsTo(tokens, from, index + 1, units, at[number] as number, at[number + 1] as number, stripping)
    ) {
      hits.number[hits.count] = number
      hits.end[hits.count] = index + 1
      hits.count += 1
    }
    if (goesOn[slot] === 0) return
  }
}
