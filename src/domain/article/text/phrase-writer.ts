import { finished, type Steps } from '../../lookup/steps.ts'
import { eachFoldedUnit } from './folded-units.ts'
import { join, LONGEST_PHRASE, type PhraseTable, SLOT, SLOT_BITS, slotFor } from './phrase-table.ts'
import { tokenise } from './tokenise.ts'
import { CHECK_START, HASH_START, stepHash, type Tokens } from './tokens.ts'

export interface BuiltPhraseTable {
  readonly table: PhraseTable
  /**
   * The phrase number of each phrase given; -1 for one without a word. Phrases with equal folded text share a number.
   */
  readonly numbers: Int32Array
}

/** Compiles phrases, which must not contain line breaks. */
export function buildPhraseTable(phrases: readonly string[], verified: boolean): BuiltPhraseTable {
  const writer = phraseWriter(verified)
  const numbers = finished(writer.add(phrases))
  return { table: writer.table(), numbers }
}

/** Compiles phrases into one table that grows. */
export interface PhraseWriter {
  /**
   * Adds phrases, which must not contain line breaks, in one step, or several where the table grows. Returns the number
   * of each, as in `BuiltPhraseTable`.
   */
  add(phrases: readonly string[]): Steps<Int32Array>
  /** The phrases added so far. Earlier tables share its arrays and stay as they are. */
  table(): PhraseTable
}

const FEWEST_SLOTS = 64
/** Share of slots in use from which the table grows. */
const FULL = 0.66
/** Slots, and phrases, moved in one step. */
const MOVED_AT_ONCE = 50_000

export function phraseWriter(verified: boolean): PhraseWriter {
  let size = FEWEST_SLOTS
  let slots = emptySlots(size)
  let firsts = emptyFirsts(size)
  let used = 0
  let units = new Uint16Array(1024)
  let at = new Int32Array(64)
  let count = 0

  function* grow(): Steps<void> {
    const larger = emptySlots(size * 2)
    const largerFirsts = emptyFirsts(size * 2)
    for (let from = 0; from < size; from += 1) {
      if (from % MOVED_AT_ONCE === MOVED_AT_ONCE - 1) yield
      const slot = from << SLOT_BITS
      if (slots[slot + SLOT.value] === 0) continue
      const to = slotFor(larger, size * 2 - 1, slots[slot] as number, slots[slot + SLOT.check] as number)
      for (const column of COLUMNS) larger[to + column] = slots[slot + column] as number
    }
    for (let number = 0; number < count; number += 1) {
      if (number % MOVED_AT_ONCE === MOVED_AT_ONCE - 1) yield
      markFirst(largerFirsts, firstHashIn(units, at[number] as number, at[number + 1] as number))
    }
    size *= 2
    slots = larger
    firsts = largerFirsts
  }

  /** Adds tokens `from … to` as one phrase and returns its number. */
  const put = (tokens: Tokens, from: number, to: number): number => {
    markFirst(firsts, tokens.hash[from] as number)
    let slot = 0
    let joined = HASH_START
    let joinedCheck = CHECK_START
    for (let index = from; index < to; index += 1) {
      joined = join(joined, tokens.hash[index] as number)
      joinedCheck = join(joinedCheck, tokens.check[index] as number)
      slot = slotFor(slots, size - 1, joined, joinedCheck)
      if (slots[slot + SLOT.value] === 0) {
        slots[slot] = joined
        slots[slot + SLOT.check] = joinedCheck
        slots[slot + SLOT.value] = -1
        used += 1
      }
      if (index + 1 < to) slots[slot + SLOT.goesOn] = 1
    }
    if (slots[slot + SLOT.value] === -1) {
      keepUnits(tokens, from, to)
      slots[slot + SLOT.value] = count
    }
    return (slots[slot + SLOT.value] as number) - 1
  }

  const keepUnits = (tokens: Tokens, from: number, to: number): void => {
    let end = at[count] as number
    for (let index = from; index < to; index += 1) {
      if (index > from) {
        units = withRoom(units, end)
        end += 1
      }
      eachFoldedUnit(tokens, index, (unit) => {
        units = withRoom(units, end)
        units[end] = unit
        end += 1
      })
    }
    count += 1
    at = withRoom(at, count)
    at[count] = end
  }

  return {
    *add(phrases) {
      const numbers = new Int32Array(phrases.length).fill(-1)
      const tokens = tokenise(phrases.join('\n'))
      let token = 0
      let offset = 0
      for (const [index, phrase] of phrases.entries()) {
        const limit = offset + phrase.length
        const from = token
        while (token < tokens.count && (tokens.start[token] as number) < limit) token += 1
        offset = limit + 1
        if (token === from || token - from > LONGEST_PHRASE) continue
        if (used + LONGEST_PHRASE > size * FULL) yield* grow()
        numbers[index] = put(tokens, from, token)
      }
      return numbers
    },
    table: () => ({
      mask: size - 1,
      slots,
      firsts,
      units,
      at,
      count,
      verified,
      bytes: size * BYTES_PER_SLOT + 2 * (at[count] as number) + 4 * count,
    }),
  }
}

const COLUMNS = Object.values(SLOT)

/** With two bits of `firsts` for each slot. */
const BYTES_PER_SLOT = 16.25

function emptySlots(size: number): Int32Array {
  return new Int32Array(size << SLOT_BITS)
}

function emptyFirsts(size: number): Uint32Array {
  return new Uint32Array(size >> 4)
}

function markFirst(firsts: Uint32Array, hash: number): void {
  const word = (hash >>> 5) & (firsts.length - 1)
  firsts[word] = (firsts[word] as number) | (1 << (hash & 31))
}

/** The hash of the first token of a phrase's folded units. */
function firstHashIn(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_START
  for (let at = from; at < to && units[at] !== 0; at += 1) hash = stepHash(hash, units[at] as number)
  return hash
}

/** The array, or a copy twice as long where `index` is beyond its end. */
export function withRoom<T extends Int32Array | Uint16Array | Int16Array>(array: T, index: number): T {
  if (index < array.length) return array
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2)
  larger.set(array)
  return larger
}
