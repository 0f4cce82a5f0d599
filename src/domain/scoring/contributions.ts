import type { Messages } from '../language/messages.ts'
import { type Contribution, toContribution } from './contribution.ts'
import type { KnownEvidence } from './known-evidence.ts'
import type { FamilyTerm, Methodology, Pillar, Term } from './methodology.ts'
import { discountRepeats } from './repeats.ts'
import { assessmentsOf } from './signals/assessment.ts'
import { SIGNALS } from './signals.ts'
import { byAge, newestOf, type Weighed, weigh, weighingOf } from './weighing.ts'

const SIGNAL_BY_ID = new Map(SIGNALS.map((signal) => [signal.id, signal]))

interface Answers {
  readonly signal: string
  readonly pillar: Pillar
  readonly weighed: readonly Weighed[]
}

/** Every contribution, in the order of the methodology's terms and families, newest first: never in the order they came in. */
export function contributionsOf(
  evidence: KnownEvidence,
  methodology: Methodology,
  messages: Messages,
): readonly Contribution[] {
  const answers = [
    ...methodology.terms.map((term) => answersOf(term, evidence, methodology)),
    ...methodology.families.map((family) => familyAnswersOf(family, evidence, methodology)),
  ]
  const all: Weighed[] = []
  for (const { weighed } of answers) for (const each of weighed) all.push(each)
  discountRepeats(all)
  const contributions: Contribution[] = []
  for (const { signal, pillar, weighed } of answers)
    for (const each of weighed) contributions.push(toContribution(signal, pillar, each, messages))
  return contributions
}

function answersOf(term: Term, evidence: KnownEvidence, methodology: Methodology): Answers {
  const signal = SIGNAL_BY_ID.get(term.signal)
  if (signal === undefined) throw new Error(`Methodology ${methodology.version} asks an unknown signal: ${term.signal}`)
  const weighed: Weighed[] = []
  for (const reading of signal.read(evidence)) {
    const weighing = term.outcomes[reading.outcome]
    if (weighing !== undefined) weighed.push(weigh(reading, weighing, term.halfLifeYears, methodology))
  }
  return {
    signal: term.signal,
    pillar: term.pillar,
    weighed: signal.newestOnly ? onlyNewest(weighed) : weighed.sort(byAge),
  }
}

function familyAnswersOf(term: FamilyTerm, evidence: KnownEvidence, methodology: Methodology): Answers {
  const weighed: Weighed[] = []
  for (const reading of assessmentsOf(evidence)) {
    const assessor = term.assessors[reading.known.record.assessor]
    const weighing = assessor && weighingOf(assessor, reading.outcome)
    if (weighing) weighed.push(weigh(reading, weighing, term.halfLifeYears, methodology))
  }
  return { signal: `assessment.${term.family}`, pillar: 'assessments', weighed: onlyNewest(weighed) }
}

function onlyNewest(weighed: readonly Weighed[]): readonly Weighed[] {
  const newest = newestOf(weighed)
  return newest === undefined ? [] : [newest]
}
