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

/** A summary of dated evidence that can be worked out again from nothing but itself. */
export interface Score {
  readonly status: ScoreStatus
  /**
   * Points of 100, one decimal: of a hundred independent assessors who look at an outlet with this record, how many would call it
   * reliable. Null where there is too little evidence.
   */
  readonly value: number | null
  /** Null only where a score makes no sense. */
  readonly interval: Interval | null
  /** Probability that more than half of them would, three decimals; null without a value. */
  readonly majority: number | null
  /** Null without a value, and under a methodology without leanings. */
  readonly leaning: Leaning | null
  /** Null unless firm, under a methodology with leanings. */
  readonly band: BandName | null
  /** The interval touches too many bands, or too few voices speak, for a band to be named. */
  readonly provisional: boolean
  /** Evidence units: support and doubt together. */
  readonly evidence: number
  readonly support: number
  readonly doubt: number
  readonly prior: Methodology['prior']
  /** Share of the twelve criteria with a finding. */
  readonly coverage: number
  readonly pillars: Pillars
  readonly dissent: readonly Dissent[]
  readonly methodology: string
  readonly asOf: string
  readonly knownAt: Instant
  readonly contributions: readonly Contribution[]
  /** See `digestOf`. Worked out when first read. */
  readonly digest: string
}

export interface ScoreRequest {
  readonly kind: OutletKind
  readonly evidence: Evidence
  readonly methodology: Methodology
  /** The day judged, `2024-02-03`. */
  readonly asOf: string
  /** What the record said then. */
  readonly knownAt: Instant
  /** The language of the sentences. */
  readonly messages: Messages
}

/** The score of an outlet of some kind from its evidence, as of a day and as the record knew it. */
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
    // Hashing costs more than all the rest, and few callers of a list of scores read it.
    get digest() {
      digest ??= digestOf({ methodology: methodology.version, asOf, contributions })
      return digest
    },
  }
}

function coverageOf(contributions: readonly Contribution[]): number {
  return toMicro(contributions.filter(({ pillar }) => pillar === 'transparency').length / CRITERIA.length)
}
