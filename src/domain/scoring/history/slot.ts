import { toMicro } from '../round.ts'
import { byAge, byAgeThenDoubt, strongestOfRun, type Weighed } from '../weighing.ts'
import type { Bundle } from './bundle.ts'
import type { Lifetime } from './lifetime.ts'

/** A reading with its days; its strength and age are those of the last day of the history. */
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

/** Readings that compete: those of a criterion or a family, of which one counts, or repetitions, of which the n-th counts 1/n. */
export interface Slot {
  readonly rule: 'newest' | 'repetitions'
  readonly whole: Entry[]
  readonly parts: Entry[]
  /** Where there are several, what is strongest may change with time alone. */
  readonly halfLives: Set<number>
  counted: readonly Counted[]
}

export function newSlot(rule: Slot['rule']): Slot {
  return { rule, whole: [], parts: [], halfLives: new Set(), counted: [] }
}

export function enter(entry: Entry): void {
  const list = listOf(entry)
  list.splice(placeOf(entry, list), 0, entry)
}

export function leave(entry: Entry): void {
  const list = listOf(entry)
  list.splice(placeOf(entry, list), 1)
}

/** Which of those present count, and how often they repeat one another. `strength` on the day asked about. */
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

/** Lists are kept from the newest, so that a place is found by halving. */
function placeOf(entry: Entry, list: readonly Entry[]): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other !== undefined && byAgeThenDoubt(other, entry) < 0) low = middle + 1
    else high = middle
  }
  return low
}
