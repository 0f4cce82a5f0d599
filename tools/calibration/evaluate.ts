import type { Methodology } from '../../src/domain/scoring/methodology.ts'
import { type Calibration, calibrate } from './calibrate.ts'
import { type Foretold, foretell, partsOf } from './foretell.ts'
import {
  type AdviceReport,
  adviceReportOf,
  type Bin,
  calibrationErrorOf,
  diagramOf,
  type FamilyQuality,
  familyQualityOf,
  type Pit,
  pitOf,
} from './judge.ts'
import type { RatedDomain } from './rated-domain.ts'
import { saysReliable } from './says-reliable.ts'
import { type ReliableReader, type Split, splitBy, splitsByFamily } from './splits.ts'

/** Families whose lists are not open: no record uses them, so scores can be compared with them. */
export const OUTSIDE: ReadonlySet<string> = new Set(['mbfc', 'newsguard', 'adfontes', 'fact-checkers'])

export interface Measures {
  readonly domains: number
  readonly verdicts: number
  readonly bins: readonly Bin[]
  readonly calibrationError: number
  readonly pit: Pit
  /** For domains with at least three held-out verdicts; null where there are fewer than ten. */
  readonly pitOfThree: Pit | null
  readonly advice: AdviceReport
}

export interface Evaluation {
  /** Each family held out in turn, predicted by all others. */
  readonly byFamily: Measures
  readonly families: readonly FamilyQuality[]
  /** Mean over verdicts of the rank correlation gained over the plain mean. */
  readonly rankGain: number
  /** All outside families held out together, predicted by the open lists that do not repeat them. */
  readonly fromOpenLists: Measures
}

export function readerOf(methodology: Methodology): ReliableReader {
  return ({ assessor, verdict }) => saysReliable(assessor, verdict, methodology)
}

/** Predicts every domain with constants fitted to the other parts of the domains (cross-validation). */
export function evaluateByCrossValidation(domains: readonly RatedDomain[], methodology: Methodology): Evaluation {
  const read = readerOf(methodology)
  const constants = partsOf(domains, 'parts').map(({ index, part, rest }) => ({
    index,
    part,
    calibration: calibrate(rest, read, OUTSIDE),
  }))
  return evaluationOf(methodology, (splitsOf) =>
    constants.flatMap(({ index, part, calibration }) =>
      part.flatMap(splitsOf).flatMap((split) => foretell(split, calibration, methodology, index) ?? []),
    ),
  )
}

/** Predicts every domain with given constants, for domains not used for fitting. */
export function evaluateConstants(
  domains: readonly RatedDomain[],
  methodology: Methodology,
  calibration: Calibration,
): Evaluation {
  return evaluationOf(methodology, (splitsOf) =>
    domains.flatMap(splitsOf).flatMap((split) => foretell(split, calibration, methodology) ?? []),
  )
}

type SplitsOf = (domain: RatedDomain) => readonly Split[]

function evaluationOf(methodology: Methodology, foretoldBy: (splitsOf: SplitsOf) => readonly Foretold[]): Evaluation {
  const read = readerOf(methodology)
  const byFamily = foretoldBy((domain) => splitsByFamily(domain, read))
  const fromOpenLists = foretoldBy((domain) =>
    [splitBy(domain, ({ family }) => OUTSIDE.has(family), read)].filter((split) => split !== null),
  )
  const left = new Set(byFamily.flatMap(({ leftOut }) => leftOut.map(({ rating }) => rating.family)))
  const families = [...left].sort().map((family) => familyQualityOf(family, byFamily, baseRateIn(byFamily)))
  const count = families.reduce((sum, each) => sum + each.count, 0)
  return {
    byFamily: measuresOf(byFamily, methodology),
    families,
    rankGain: families.reduce((sum, each) => sum + each.count * (each.rank - each.plainRank), 0) / count,
    fromOpenLists: measuresOf(fromOpenLists, methodology),
  }
}

function measuresOf(foretold: readonly Foretold[], { leaning }: Methodology): Measures {
  const bins = diagramOf(foretold)
  const three = foretold.filter(({ leftOut }) => leftOut.length >= 3)
  return {
    domains: new Set(foretold.map(({ domain }) => domain)).size,
    verdicts: foretold.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
    bins,
    calibrationError: calibrationErrorOf(bins),
    pit: pitOf(foretold),
    pitOfThree: three.length < 10 ? null : pitOf(three),
    advice: adviceReportOf(foretold, leaning?.certainty ?? 0.9),
  }
}

function baseRateIn(foretold: readonly Foretold[]): number {
  const said = foretold.flatMap(({ leftOut }) => leftOut.map(({ reliable }) => reliable))
  return said.reduce((sum, reliable) => sum + reliable, 0) / Math.max(1, said.length)
}
