import { CRITERIA, type Evidence } from '../evidence.ts'
import type { Messages } from '../language/messages.ts'
import type { Instant, OutletKind } from '../outlet.ts'
import type { Interval } from './beta-interval.ts'
import type { Contribution } from './contribution.ts'
import { contributionsOf } from './contributions.ts'
import { digestOf } from './digest.ts'
import { type Dissent, dissentOf } from './dissent.ts'
import { knownEvidence } from './known-evidence.ts'
import type { BandName, Leaning, Methodology } from './methodology.ts'
import { toMicro } from './round.ts'
import { heardIn, type ScoreStatus, standingOf, voicesAmong } from './standing.ts'
import { type Pillars, pillarsOf, tallyOf } from './tally.ts'
import { isUnscored } from './unscored-kind.ts'

/** A summary of dated evidence that can be recomputed from its own fields. */
export interface Score {
  readonly status: ScoreStatus
  /**
   * From 0 to 100, one decimal: of a hundred independent assessors who look at an outlet with this record, how many
   * would call it reliable. Null where there is too little evidence.
   */
  readonly value: number | null
  /** Null only for a kind of outlet that gets no score. */
  readonly interval: Interval | null
  /** Probability that more than half of assessors would call it reliable, three decimals; null without a value. */
  readonly majority: number | null
  /** Null without a value, and under a methodology without leanings. */
  readonly leaning: Leaning | null
  /** Under a methodology with leanings, null unless firm. */
  readonly band: BandName | null
  /** The interval touches too many bands, or there are too few voices, to name a band. */
  readonly provisional: boolean
  /** Evidence units, `support + doubt`. */
  readonly evidence: number
  readonly support: number
  readonly doubt: number
  readonly prior: Methodology['prior']
  /** Share of the twelve criteria with a finding, 0 to 1. */
  readonly coverage: number
  readonly pillars: Pillars
  readonly dissent: readonly Dissent[]
  readonly methodology: string
  readonly asOf: string
  readonly knownAt: Instant
  readonly contributions: readonly Contribution[]
  /** See `digestOf`. Computed when first read. */
  readonly digest: string
}

export interface ScoreRequest {
  readonly kind: OutletKind
  readonly evidence: Evidence
  readonly methodology: Methodology
  /** The day of the score, `2024-02-03`. */
  readonly asOf: string
  /** The record is read as it was known at this instant. */
  readonly knownAt: Instant
  /** Language of the sentences. */
  readonly messages: Messages
}

/** The score of an outlet on a day, from the evidence known at an instant. */
export function scoreOf({ kind, evidence, methodology, asOf, knownAt, messages }: ScoreRequest): Score {
  const known = knownEvidence(evidence, { asOf, knownAt, undatedAge: methodology.undatedAge })
  const contributions = isUnscored(kind, methodology) ? [] : contributionsOf(known, methodology, messages)
  return scoreFrom(kind, contributions, methodology, asOf, knownAt)
}

/** The score that contributions add up to. */
export function scoreFrom(
  kind: OutletKind,
  contributions: readonly Contribution[],
  methodology: Methodology,
  asOf: string,
  knownAt: Instant,
): Score {
  const applies = !isUnscored(kind, methodology)
  const { value, interval, support, doubt, evidence } = tallyOf(contributions, methodology, methodology.minimumEvidence)
  const pillars = pillarsOf(contributions, methodology)
  const voices = voicesAmong(heardIn(contributions), methodology)
  const standing = standingOf({ value, interval, support, doubt }, voices, methodology)
  let digest: string | undefined
  return {
    status: applies ? standing.status : 'not-applicable',
    value,
    interval: applies ? interval : null,
    majority: standing.majority,
    leaning: standing.leaning,
    band: standing.band,
    provisional: standing.provisional,
    evidence,
    support,
    doubt,
    prior: methodology.prior,
    coverage: coverageOf(contributions),
    pillars,
    dissent: dissentOf(pillars, contributions, methodology),
    methodology: methodology.version,
    asOf,
    knownAt,
    contributions,
    // Lazy, because hashing costs more than the rest of the score and lists of scores rarely need it.
    get digest() {
      digest ??= digestOf({ methodology: methodology.version, asOf, contributions })
      return digest
    },
  }
}

function coverageOf(contributions: readonly Contribution[]): number {
  return toMicro(contributions.filter(({ pillar }) => pillar === 'transparency').length / CRITERIA.length)
}
