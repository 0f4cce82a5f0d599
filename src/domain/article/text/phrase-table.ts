import { foldsTo, type Stripping } from './folded-units.ts'
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
  /** `SLOT` columns of each slot, side by side: a search that misses the processor's cache does so once. */
  readonly slots: Int32Array
  /** A bit set of the hashes of first tokens. */
  readonly firsts: Uint32Array
  /** Folded units of all phrases, 0 between tokens; phrase n is at `at[n] … at[n + 1]`. */
  readonly units: Uint16Array
  readonly at: Int32Array
  /** Number of phrases. The arrays may hold later ones, which are not found in this table. */
  readonly count: number
  /** Whether hits are compared with the units. Not for cue words, where a forged collision gains nothing. */
  readonly verified: boolean
  /** Size of what is in use. */
  readonly bytes: number
}

/** What cannot stand inside a phrase. */
const BREAKS = COMMA | END_MARK | NEWLINE | COLON | SEMICOLON | DASH | QUOTE | OPEN | CLOSE | AT
/** Longest phrase in tokens; bounds the work at each position. */
export const LONGEST_PHRASE = 12

/** Hash of a phrase and one more token. */
export function join(hash: number, token: number): number {
  const mixed = Math.imul(hash ^ token, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/**
 * The columns of a slot. value: 0 where it is free, -1 for a prefix only, else the phrase's number + 1 · goesOn: 1 where
 * a longer phrase continues.
 */
export const SLOT = { hash: 0, check: 1, value: 2, goesOn: 3 } as const
export const SLOT_BITS = 2

/** The slot with these hashes, or the free one where they belong, as an index of its first column. */
export function slotFor(slots: Int32Array, mask: number, hash: number, check: number): number {
  let slot = slotOf(hash, mask)
  for (;;) {
    const at = slot << SLOT_BITS
    const isFree = slots[at + SLOT.value] === 0
    if (isFree || (slots[at] === hash && slots[at + SLOT.check] === check)) return at
    slot = (slot + 1) & mask
  }
}

/** Where a search for a hash begins. */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 16)) & mask
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
  const { mask, slots, firsts, units, at, count, verified } = table
  if (((firsts[(firstHash >>> 5) & (firsts.length - 1)] as number) & (1 << (firstHash & 31))) === 0) return
  let joined = HASH_START
  let joinedCheck = CHECK_START
  const limit = Math.min(tokens.count, from + LONGEST_PHRASE)
  for (let index = from; index < limit; index += 1) {
    if (index > from && (tokens.gap[index] as number) & BREAKS) return
    joined = join(joined, index === from ? firstHash : (tokens.hash[index] as number))
    joinedCheck = join(joinedCheck, index === from ? firstCheck : (tokens.check[index] as number))
    const slot = slotFor(slots, mask, joined, joinedCheck)
    const found = slots[slot + SLOT.value] as number
    if (found === 0) return
    if (found < 0 || found > count) continue
    const number = found - 1
    if (
      !verified ||
      foldsTo(tokens, from, index + 1, units, at[number] as number, at[number + 1] as number, stripping)
    ) {
      hits.number[hits.count] = number
      hits.end[hits.count] = index + 1
      hits.count += 1
    }
    if (slots[slot + SLOT.goesOn] === 0) return
  }
}

/** Bits that a phrase's length takes in what `longestPhrase` returns. */
export const LENGTH_BITS = 4

/**
 * The longest phrase that starts at token `from`, in a table whose hits are not compared: its number and, in the low
 * bits, its length in tokens; -1 for none.
 */
export function longestPhrase(
  { mask, slots }: PhraseTable,
  tokens: Tokens,
  from: number,
  firstHash: number,
  firstCheck: number,
): number {
  let longest = -1
  let joined = join(HASH_START, firstHash)
  let joinedCheck = join(CHECK_START, firstCheck)
  const limit = Math.min(tokens.count, from + LONGEST_PHRASE)
  for (let index = from; ; ) {
    const slot = slotFor(slots, mask, joined, joinedCheck)
    const found = slots[slot + SLOT.value] as number
    if (found === 0) return longest
    if (found > 0) longest = ((found - 1) << LENGTH_BITS) | (index + 1 - from)
    index += 1
    if (slots[slot + SLOT.goesOn] === 0 || index >= limit || (tokens.gap[index] as number) & BREAKS) return longest
    joined = join(joined, tokens.hash[index] as number)
    joinedCheck = join(joinedCheck, tokens.check[index] as number)
  }
}

/** Whether a phrase may start with a word, by its hash: false positives are possible. */
export function mayStartPhrase({ firsts }: PhraseTable, hash: number): boolean {
  return ((firsts[(hash >>> 5) & (firsts.length - 1)] as number) & (1 << (hash & 31))) !== 0
}
