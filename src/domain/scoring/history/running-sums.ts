import { DAYS_A_YEAR } from '../day-number.ts'
import type { Pillar } from '../methodology.ts'
import { toMicro, toNano } from '../round.ts'
import { decayOf } from '../weighing.ts'
import { type Bundle, type Sums, shareOf } from './bundle.ts'
import { type Counted, countedOf, type Entry, type Slot } from './slot.ts'

/**
 * Support and doubt of all readings that count, carried from day to day. All weights with one half-life fade by the
 * same factor, so a new day costs one multiplication for each half-life, and a change costs a recount of one slot. What
 * each pool contributes is derived from the sums of its members.
 */
export interface RunningSums {
  /** Day number of the last day of the history: the strengths of entries are for that day. */
  readonly last: number
  readonly bundles: Set<Bundle>
  readonly slots: Set<Slot>
  /** How many readings count. */
  counted: number
  /** How many of them are not in a pool. */
  single: number
}

export function newRunningSums(last: number): RunningSums {
  return { last, bundles: new Set(), slots: new Set(), counted: 0, single: 0 }
}

/** Recounts a slot. True where something changed. */
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

/** Support and doubt on a day, unrounded. */
export function sumsOn(running: RunningSums, day: number): Readonly<Sums> {
  const total = { support: 0, doubt: 0 }
  for (const bundle of running.bundles) {
    const { support, doubt } = bundleSumsOn(running, bundle, day)
    total.support += support
    total.doubt += doubt
  }
  return { support: Math.max(0, total.support), doubt: Math.max(0, total.doubt) }
}

/** Evidence units of each pillar on a day, unrounded. */
export function pillarUnitsOn(running: RunningSums, day: number): ReadonlyMap<Pillar, number> {
  const units = new Map<Pillar, number>()
  for (const bundle of running.bundles) {
    const { support, doubt } = bundleSumsOn(running, bundle, day)
    units.set(bundle.pillar, (units.get(bundle.pillar) ?? 0) + support + doubt)
  }
  return units
}

/** Evidence units of each pillar on a day, with each contribution rounded as in a score. */
export function roundedPillarUnitsOn(running: RunningSums, day: number): ReadonlyMap<Pillar, number> {
  const sums = new Map<Pillar, number>()
  for (const { entry, units } of unitsOn(running, day)) {
    const { pillar } = entry.bundle
    sums.set(pillar, (sums.get(pillar) ?? 0) + units)
  }
  return sums
}

function bundleSumsOn(running: RunningSums, bundle: Bundle, day: number): Sums {
  const own = { support: 0, doubt: 0 }
  for (const [halfLifeYears, { support, doubt }] of bundle.byHalfLife) {
    const growth = growthOf(running, halfLifeYears, day)
    own.support += support * growth
    own.doubt += doubt * growth
  }
  const share = shareOf(bundle, Math.max(0, own.support + own.doubt))
  return { support: own.support * share, doubt: own.doubt * share }
}

/**
 * Every reading that counts, with the units that a score of that day prints for it. Costs as much as computing the
 * score.
 */
function unitsOn({ last, slots }: RunningSums, day: number): readonly { entry: Entry; units: number }[] {
  const counted = [...slots].flatMap((slot) =>
    slot.counted.map(({ entry, repeat }) => {
      const decay = decayOf(entry.age - (last - day), entry.halfLifeYears)
      return { entry, repeat, decay, strength: entry.weighing.base * entry.basisFactor * decay }
    }),
  )
  const members = Map.groupBy(counted, ({ entry }) => entry.bundle)
  return [...members].flatMap(([bundle, list]) => {
    const weights = list.map(({ strength }) => strength).sort((one, other) => one - other)
    const share = shareOf(
      bundle,
      weights.reduce((sum, weight) => sum + weight, 0),
    )
    return list.map(({ entry, repeat, decay }) => {
      // A pool's share is a separate factor in a contribution; `baseBeside` instead changes the base.
      const base = bundle.pool === null ? toMicro(entry.weighing.base * share) : entry.weighing.base
      const factor = bundle.pool === null ? repeat : share
      const round = bundle.pool === null ? toMicro : toNano
      return { entry, units: round(base * entry.basisFactor * decay * factor) }
    })
  })
}

/** Support and doubt on a day, with each number rounded as in a score. */
export function roundedSumsOn(running: RunningSums, day: number): Readonly<Sums> {
  const total = { support: 0, doubt: 0 }
  for (const { entry, units } of unitsOn(running, day)) {
    total.support += units * entry.weighing.x
    total.doubt += units * (1 - entry.weighing.x)
  }
  return { support: toMicro(total.support), doubt: toMicro(total.doubt) }
}

function add(running: RunningSums, { entry, repeat }: Counted, sign: 1 | -1): void {
  const { strength, halfLifeYears, weighing, bundle } = entry
  running.bundles.add(bundle)
  if (bundle.pool === null) running.single += sign
  const sums = bundle.byHalfLife.get(halfLifeYears) ?? { support: 0, doubt: 0 }
  sums.support += sign * strength * repeat * weighing.x
  sums.doubt += sign * strength * repeat * (1 - weighing.x)
  bundle.byHalfLife.set(halfLifeYears, sums)
}

/** How many times heavier a record was on that day than on the last day. */
function growthOf({ last }: RunningSums, halfLifeYears: number, day: number): number {
  return 2 ** ((last - day) / (halfLifeYears * DAYS_A_YEAR))
}
