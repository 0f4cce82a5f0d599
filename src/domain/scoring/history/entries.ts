import type { FamilyTerm, Methodology, Term } from '../methodology.ts'
import type { Reading } from '../signal.ts'
import { assessmentsOf } from '../signals/assessment.ts'
import { SIGNALS } from '../signals.ts'
import { weigh, weighingOf } from '../weighing.ts'
import type { LivingEvidence } from './lifetime.ts'
import { type Entry, newSlot, type Slot } from './slot.ts'

const SIGNAL_BY_ID = new Map(SIGNALS.map((signal) => [signal.id, signal]))
const DAYS_A_YEAR = 365.25

/** Every reading that carries weight under the methodology, each in the slot where it competes. */
export function entriesOf(living: LivingEvidence, methodology: Methodology): readonly Entry[] {
  const groups = new Map<string, Slot>()
  return [
    ...methodology.terms.flatMap((term) => termEntries(term, living, methodology, groups)),
    ...methodology.families.flatMap((family) => familyEntries(family, living, methodology)),
  ]
}

function termEntries(term: Term, living: LivingEvidence, methodology: Methodology, groups: Map<string, Slot>): Entry[] {
  const signal = SIGNAL_BY_ID.get(term.signal)
  if (signal === undefined) throw new Error(`Methodology ${methodology.version} asks an unknown signal: ${term.signal}`)
  const own = newSlot('newest')
  return signal.read(living.evidence).flatMap((reading) => {
    const weighing = term.outcomes[reading.outcome]
    if (weighing === undefined) return []
    const slot = signal.newestOnly ? own : groupOf(reading, groups)
    return toEntry(reading, weighing, term.halfLifeYears, slot, living, methodology)
  })
}

function familyEntries(term: FamilyTerm, living: LivingEvidence, methodology: Methodology): Entry[] {
  const slot = newSlot('newest')
  return assessmentsOf(living.evidence).flatMap((reading) => {
    const assessor = term.assessors[reading.known.record.assessor]
    const weighing = assessor && weighingOf(assessor, reading.outcome)
    return weighing ? toEntry(reading, weighing, term.halfLifeYears, slot, living, methodology) : []
  })
}

/** Readings without a group never repeat: each has a slot of its own. */
function groupOf({ group, outcome, known }: Reading, groups: Map<string, Slot>): Slot {
  if (group === null) return newSlot('repetitions')
  const key = JSON.stringify([group.kind, outcome, group.body, known.on?.slice(0, 4) ?? null])
  const slot = groups.get(key) ?? newSlot('repetitions')
  groups.set(key, slot)
  return slot
}

function toEntry(
  reading: Reading,
  weighing: { readonly base: number; readonly x: number },
  halfLifeYears: number,
  slot: Slot,
  { lifetimes }: LivingEvidence,
  methodology: Methodology,
): Entry[] {
  const lifetime = lifetimes.get(reading.known)
  if (lifetime === undefined) return []
  const weighed = weigh(reading, weighing, halfLifeYears, methodology)
  // Not rounded: it is carried over years, while a score rounds the decay of its own day.
  const strength = weighing.base * weighed.basisFactor * 2 ** (-weighed.age / (halfLifeYears * DAYS_A_YEAR))
  slot.halfLives.add(halfLifeYears)
  return [{ ...weighed, strength, lifetime, halfLifeYears, slot }]
}
