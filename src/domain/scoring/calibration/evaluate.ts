import type { FamilyTerm } from '../methodology.ts'
import { weighingOf } from '../weighing.ts'
import { type CalibrationRules, crossValidate, plainOf } from './cross-validate.ts'
import { OWN, xOf } from './fit-families.ts'
import { overallOf, type Prediction, predictionsOf, type Quality, qualityOf, type RatingWeigher } from './prediction.ts'
import type { RatedDomain } from './rating.ts'

/** One line of a table: a family left out, or all together. */
export interface QualityRow {
  readonly family: string
  /** Assessors' own scales, two units a verdict. */
  readonly before: Quality
  readonly after: Quality
}

export interface Evaluation {
  readonly all: readonly QualityRow[]
  /** Only domains that three families or more rate. */
  readonly threeFamilies: readonly QualityRow[]
}

const UNITS_BEFORE = 2
const REPEATS = ['1', '2', '3', '4', '5'] as const

/** What the other families foretell under fixed constants, at the full weight of an observed verdict. */
export function evaluateConstants(
  domains: readonly RatedDomain[],
  families: readonly FamilyTerm[],
  rules: CalibrationRules,
  factor = 1,
): Evaluation {
  const constants: RatingWeigher = ({ assessor, family, verdict }) => {
    const weighing = families.find((each) => each.family === family)?.assessors[assessor]
    const found = weighing === undefined ? undefined : weighingOf(weighing, verdict)
    return found === undefined ? null : { ...found, base: found.base * factor }
  }
  return evaluationOf([predictBy(domains, constants)], predictBefore(domains), rules)
}

/** The same from constants fitted without the domain and the family foretold, over five ways of parting the domains. */
export function evaluateByCrossValidation(domains: readonly RatedDomain[], rules: CalibrationRules): Evaluation {
  const runs = REPEATS.map((seed) => crossValidate(domains, rules, seed))
  return evaluationOf(runs, predictBefore(domains), rules)
}

function predictBefore(domains: readonly RatedDomain[]): readonly Prediction[] {
  return predictBy(domains, (rating) => {
    const x = xOf(rating, OWN)
    return x === null ? null : { x, base: UNITS_BEFORE }
  })
}

function predictBy(domains: readonly RatedDomain[], weigher: RatingWeigher): readonly Prediction[] {
  return domains.flatMap((domain) =>
    predictionsOf(domain, { weigh: () => weigher, leftOut: weigher, plain: plainOf, part: 0 }),
  )
}

function evaluationOf(
  runs: readonly (readonly Prediction[])[],
  before: readonly Prediction[],
  rules: CalibrationRules,
): Evaluation {
  const rows = (isMeant: (prediction: Prediction) => boolean) => rowsOf(runs, before, rules, isMeant)
  return { all: rows(() => true), threeFamilies: rows(({ families }) => families >= 3) }
}

function rowsOf(
  runs: readonly (readonly Prediction[])[],
  before: readonly Prediction[],
  { prior, intervalMass }: CalibrationRules,
  isMeant: (prediction: Prediction) => boolean,
): readonly QualityRow[] {
  const families = [...new Set(before.map(({ family }) => family))].sort()
  const quality = (predictions: readonly Prediction[], family: string) =>
    qualityOf(
      predictions.filter((each) => each.family === family && isMeant(each)),
      prior,
      intervalMass,
    )
  const rows = families.map((family) => ({
    family,
    before: quality(before, family),
    after: meanOf(runs.map((run) => quality(run, family))),
  }))
  const overall = {
    family: 'all, by domains',
    before: overallOf(rows.map((row) => row.before)),
    after: overallOf(rows.map((row) => row.after)),
  }
  return [...rows, overall]
}

function meanOf(qualities: readonly Quality[]): Quality {
  const mean = (of: (quality: Quality) => number) =>
    qualities.reduce((sum, each) => sum + of(each), 0) / qualities.length
  return {
    count: mean(({ count }) => count),
    spearman: mean((each) => each.spearman),
    plainSpearman: mean((each) => each.plainSpearman),
    pooledSpearman: mean((each) => each.pooledSpearman),
    pooledPlainSpearman: mean((each) => each.pooledPlainSpearman),
    coverage: mean((each) => each.coverage),
  }
}
