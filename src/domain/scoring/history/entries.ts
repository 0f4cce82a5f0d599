import { DAYS_A_YEAR } from '../day-number.ts'
import type { AssessorWeighing, FamilyTerm, Methodology, Term } from '../methodology.ts'
import { poolFinderOf } from '../pools.ts'
import type { Reading } from '../signal.ts'
import { assessmentsOf } from '../signals/assessment.ts'
import { signalOf } from '../signals.ts'
import { type Weighed, weigh, weighingOf } from '../weighing.ts'
import { type Bundle, newBundle } from './bundle.ts'
import type { LivingEvidence } from './lifetime.ts'
import { type Entry, newSlot, type Slot } from './slot.ts'

export interface Entries {
  readonly entries: readonly Entry[]
  /** The slot in which each family's verdicts compete. */
  readonly families: ReadonlyMap<string, Slot>
}

/** Every reading that has weight under the methodology, with the slot it competes in and the bundle it is summed in. */
export function entriesOf(living: LivingEvidence, methodology: Methodology): Entries {
  const groups = new Map<string, Slot>()
  const bundles = new Map<string, Bundle>()
  const slots = new Map(methodology.families.map(({ family }) => [family, newSlot('newest')]))
  const entries = [
    ...methodology.terms.flatMap((term) => termEntries(term, living, methodology, groups, bundles)),
    ...methodology.families.flatMap((family) => familyEntries(family, living, methodology, slots, bundles)),
  ]
  return { entries, families: slots }
}

function termEntries(
  term: Term,
  living: LivingEvidence,
  methodology: Methodology,
  groups: Map<string, Slot>,
  bundles: Map<string, Bundle>,
): Entry[] {
  const signal = signalOf(term, methodology)
  const poolOf = poolFinderOf(methodology)
  const own = newSlot('newest')
  return signal.read(living.evidence).flatMap((reading) => {
    const weighing = term.outcomes[reading.outcome]
    if (weighing === undefined) return []
    const pool = poolOf(term, reading)
    const repeats = methodology.pools === undefined
    const slot = signal.newestOnly ? own : repeats ? groupOf(reading, groups) : newSlot('repetitions')
    const bundle = kept(bundles, pool?.key ?? term.pillar, () => newBundle(term.pillar, pool?.pool ?? null))
    const weighed = weigh(reading, weighing, term.halfLifeYears, methodology.basisFactors, pool)
    return toEntry(weighed, term.halfLifeYears, slot, bundle, living)
  })
}

function familyEntries(
  { family, assessors, halfLifeYears, derivedFrom = [] }: FamilyTerm,
  living: LivingEvidence,
  { basisFactors, verdictBasisFactors = basisFactors }: Methodology,
  slots: ReadonlyMap<string, Slot>,
  bundles: Map<string, Bundle>,
): Entry[] {
  const slot = slots.get(family)
  const parents = derivedFrom.flatMap((parent) => slots.get(parent) ?? [])
  return assessmentsOf(living.evidence).flatMap((reading) => {
    const { assessor: id } = reading.known.record
    const assessor = assessors[id]
    const weighing = assessor && weighingOf(assessor, reading.outcome)
    if (weighing === undefined || slot === undefined) return []
    const ratio = ratioOf(assessor as AssessorWeighing)
    const bundle =
      ratio === null || parents.length === 0
        ? kept(bundles, 'assessments', () => newBundle('assessments', null))
        : kept(bundles, `assessor ${id}`, () => newBundle('assessments', null, { ratio, parents }))
    const weighed = weigh(reading, weighing, halfLifeYears, verdictBasisFactors)
    return toEntry(weighed, halfLifeYears, slot, bundle, living)
  })
}

function ratioOf({ base, baseBeside }: AssessorWeighing): number | null {
  return baseBeside === undefined || base === 0 ? null : baseBeside / base
}

/** The slot of a reading's repetitions. A reading without a group never repeats and gets its own slot. */
function groupOf({ group, outcome, known }: Reading, groups: Map<string, Slot>): Slot {
  if (group === null) return newSlot('repetitions')
  const key = JSON.stringify([group.kind, outcome, group.body, known.on?.slice(0, 4) ?? null])
  return kept(groups, key, () => newSlot('repetitions'))
}

function toEntry(
  weighed: Weighed,
  halfLifeYears: number,
  slot: Slot,
  bundle: Bundle,
  { lifetimes }: LivingEvidence,
): Entry[] {
  const lifetime = lifetimes.get(weighed.reading.known)
  if (lifetime === undefined) return []
  // Not rounded, because it is scaled across years; a score rounds the decay for its own day.
  const strength = weighed.weighing.base * weighed.basisFactor * 2 ** (-weighed.age / (halfLifeYears * DAYS_A_YEAR))
  slot.halfLives.add(halfLifeYears)
  return [{ ...weighed, strength, lifetime, halfLifeYears, slot, bundle }]
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
