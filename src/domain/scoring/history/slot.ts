import { toMicro } from '../round.ts'
import { byAge, byAgeThenDoubt, strongestOfRun, type Weighed } from '../weighing.ts'
import type { Bundle } from './bundle.ts'
import type { Lifetime } from './lifetime.ts'

/** A reading with its lifetime. Strength and age are those on the last day of the history. */
export interface Entry extends Weighed {
  readonly lifetime: Lifetime
  readonly halfLifeYears: number
  readonly slot: Slot
  readonly bundle: Bundle
}

export interface Counted {
  readonly entry: Entry
  readonly repeat: number
}

/** Readings that compete. `newest`: one of a criterion or family counts. `repetitions`: all count, the n-th for 1/n. */
export interface Slot {
  readonly rule: 'newest' | 'repetitions'
  readonly whole: Entry[]
  readonly parts: Entry[]
  /** With several half-lives, which reading is strongest can change with time alone. */
  readonly halfLives: Set<number>
  counted: readonly Counted[]
}

export function newSlot(rule: Slot['rule']): Slot {
  return { rule, whole: [], parts: [], halfLives: new Set(), counted: [] }
}

export function enter(entry: Entry): void {
  const list = listOf(entry)
  list.splice(indexOf(entry, list), 0, entry)
}

export function leave(entry: Entry): void {
  const list = listOf(entry)
  list.splice(indexOf(entry, list), 1)
}

/**
 * Which of the readings present count, and the factor of each for repetition. `strength` returns the strength on the
 * day in question.
 */
export function countedOf({ rule, whole, parts }: Slot, strength: (entry: Entry) => number): readonly Counted[] {
  if (rule === 'newest') {
    const entry = strongestOfRun(whole.length > 0 ? whole : parts)
    return entry === undefined ? [] : [{ entry, repeat: 1 }]
  }
  return [...whole]
    .sort((one, other) => strength(other) - strength(one) || byAge(one, other))
    .map((entry, index) => ({ entry, repeat: toMicro(1 / (index + 1)) }))
}

function listOf({ slot, reading }: Entry): Entry[] {
  return slot.rule === 'newest' && reading.known.record.scope !== null ? slot.parts : slot.whole
}

/** Index at which the entry belongs, by binary search: lists are sorted from the newest. */
function indexOf(entry: Entry, list: readonly Entry[]): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other !== undefined && byAgeThenDoubt(other, entry) < 0) low = middle + 1
    else high = middle
  }
  return low
}
