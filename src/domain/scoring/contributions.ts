import type { Messages } from '../language/messages.ts'
import { type Contribution, toContribution } from './contribution.ts'
import type { KnownEvidence } from './known-evidence.ts'
import type { FamilyTerm, Methodology, Pillar, Term } from './methodology.ts'
import { poolFinderOf, sharePools } from './pools.ts'
import { discountRepeats } from './repeats.ts'
import { assessmentsOf } from './signals/assessment.ts'
import { signalOf } from './signals.ts'
import { byAge, newestOf, type Weighed, weigh, weighingOf } from './weighing.ts'

interface Answers {
  readonly signal: string
  readonly pillar: Pillar
  readonly weighed: readonly Weighed[]
}

/**
 * Every contribution, in the order of the methodology's terms and families and newest first within each: independent of
 * the order of the records. Of most listings nothing is known, which then costs nothing but the check of the methodology.
 */
export function contributionsOf(
  evidence: KnownEvidence,
  methodology: Methodology,
  messages: Messages,
): readonly Contribution[] {
  if (evidence.transparency.size + evidence.trackRecord.size + evidence.assessments.length === 0) {
    for (const term of methodology.terms) signalOf(term, methodology)
    return []
  }
  const verdicts = methodology.families.map((family) => familyAnswersOf(family, evidence, methodology))
  const answers = [
    ...methodology.terms.map((term) => answersOf(term, evidence, methodology)),
    ...besideParents(verdicts, methodology.families),
  ]
  const all: Weighed[] = []
  for (const { weighed } of answers) for (const each of weighed) all.push(each)
  if (methodology.pools === undefined) discountRepeats(all)
  else sharePools(all)
  const contributions: Contribution[] = []
  for (const { signal, pillar, weighed } of answers)
    for (const each of weighed) contributions.push(toContribution(signal, pillar, each, messages))
  return contributions
}

function answersOf(term: Term, evidence: KnownEvidence, methodology: Methodology): Answers {
  const signal = signalOf(term, methodology)
  const poolOf = poolFinderOf(methodology)
  const weighed: Weighed[] = []
  for (const reading of signal.read(evidence)) {
    const weighing = term.outcomes[reading.outcome]
    if (weighing === undefined) continue
    const pool = poolOf(term, reading)
    weighed.push(weigh(reading, weighing, term.halfLifeYears, methodology.basisFactors, pool))
  }
  return {
    signal: term.signal,
    pillar: term.pillar,
    weighed: signal.newestOnly ? onlyNewest(weighed) : weighed.sort(byAge),
  }
}

function familyAnswersOf(
  term: FamilyTerm,
  evidence: KnownEvidence,
  { basisFactors, verdictBasisFactors }: Methodology,
): Answers {
  const weighed: Weighed[] = []
  for (const reading of assessmentsOf(evidence)) {
    const assessor = term.assessors[reading.known.record.assessor]
    const weighing = assessor && weighingOf(assessor, reading.outcome)
    if (weighing) weighed.push(weigh(reading, weighing, term.halfLifeYears, verdictBasisFactors ?? basisFactors))
  }
  return { signal: `assessment.${term.family}`, pillar: 'assessments', weighed: onlyNewest(weighed) }
}

function onlyNewest(weighed: readonly Weighed[]): readonly Weighed[] {
  const newest = newestOf(weighed)
  return newest === undefined ? [] : [newest]
}

/**
 * The same answers, with verdicts of a family compiled from other families at their reduced weight where one of those
 * also has a verdict.
 */
function besideParents(answers: readonly Answers[], families: readonly FamilyTerm[]): readonly Answers[] {
  const present = new Set(answers.flatMap(({ signal, weighed }) => (weighed.length > 0 ? [signal] : [])))
  return answers.map((answer, at) => {
    const { derivedFrom = [], assessors } = families[at] as FamilyTerm
    if (!derivedFrom.some((parent) => present.has(`assessment.${parent}`))) return answer
    return { ...answer, weighed: answer.weighed.map((each) => besideParent(each, assessors)) }
  })
}

/**
 * A verdict with its `baseBeside` weight, which applies where a family that its list was compiled from also has a
 * verdict.
 */
export function besideParent(weighed: Weighed, assessors: FamilyTerm['assessors']): Weighed {
  const { assessor } = weighed.reading.known.record as { readonly assessor?: string }
  const base = assessors[assessor ?? '']?.baseBeside
  if (base === undefined) return weighed
  const { basisFactor, decay, weighing } = weighed
  return { ...weighed, weighing: { base, x: weighing.x }, strength: base * basisFactor * decay }
}
