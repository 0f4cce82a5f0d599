import { toMicro } from '../round.ts'
import { decayOf } from '../weighing.ts'
import { type Counted, countedOf, type Slot } from './slot.ts'

const DAYS_A_YEAR = 365.25

export interface Sums {
  support: number
  doubt: number
}

/**
 * Support and doubt of all that counts, carried from day to day: all weights of one half-life fade by the same factor, so a day costs a
 * multiplication for each half-life, and a change only the slot that it falls in.
 */
export interface RunningSums {
  /** Number of the day that the strengths of entries belong to. */
  readonly last: number
  readonly byHalfLife: Map<number, Sums>
  readonly slots: Set<Slot>
  /** How many readings count. */
  counted: number
}

export function newRunningSums(last: number): RunningSums {
  return { last, byHalfLife: new Map(), slots: new Set(), counted: 0 }
}

/** Counts a slot anew, and says whether anything changed. */
export function recount(running: RunningSums, slot: Slot, day: number): boolean {
  const mixed = slot.halfLives.size > 1
  const counted = countedOf(slot, ({ strength, halfLifeYears }) =>
    mixed ? strength * growthOf(running, halfLifeYears, day) : strength,
  )
  const before = slot.counted
  const same = ({ entry, repeat }: Counted, at: number) => entry === before[at]?.entry && repeat === before[at]?.repeat
  if (counted.length === before.length && counted.every(same)) return false
  for (const each of before) add(running, each, -1)
  for (const each of counted) add(running, each, 1)
  running.counted += counted.length - before.length
  slot.counted = counted
  if (counted.length > 0) running.slots.add(slot)
  else running.slots.delete(slot)
  return true
}

/** The sums of a day, not rounded on the way. */
export function sumsOn(running: RunningSums, day: number): Readonly<Sums> {
  const total = { support: 0, doubt: 0 }
  for (const [halfLifeYears, { support, doubt }] of running.byHalfLife) {
    const growth = growthOf(running, halfLifeYears, day)
    total.support += support * growth
    total.doubt += doubt * growth
  }
  return { support: Math.max(0, total.support), doubt: Math.max(0, total.doubt) }
}

/** The same with every number rounded as a score rounds it: as dear as a score. */
export function roundedSumsOn({ last, slots }: RunningSums, day: number): Readonly<Sums> {
  const total = { support: 0, doubt: 0 }
  for (const { counted } of slots)
    for (const { entry, repeat } of counted) {
      const decay = decayOf(entry.age - (last - day), entry.halfLifeYears)
      const units = toMicro(entry.weighing.base * entry.basisFactor * decay * repeat)
      total.support += units * entry.weighing.x
      total.doubt += units * (1 - entry.weighing.x)
    }
  return { support: toMicro(total.support), doubt: toMicro(total.doubt) }
}

function add({ byHalfLife }: RunningSums, { entry, repeat }: Counted, sign: 1 | -1): void {
  const { strength, halfLifeYears, weighing } = entry
  const sums = byHalfLife.get(halfLifeYears) ?? { support: 0, doubt: 0 }
  sums.support += sign * strength * repeat * weighing.x
  sums.doubt += sign * strength * repeat * (1 - weighing.x)
  byHalfLife.set(halfLifeYears, sums)
}

/** How much heavier a record was on a day than on the last. */
function growthOf({ last }: RunningSums, halfLifeYears: number, day: number): number {
  return 2 ** ((last - day) / (halfLifeYears * DAYS_A_YEAR))
}
