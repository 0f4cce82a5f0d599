import { held, lastChangeOf, type Viewpoint } from '../as-known.ts'
import type { Match, MatchStatus, ReadCitation, UnlistedSource, Warning } from '../citation/citation.ts'
import { displayNameOf } from '../display-name.ts'
import type { Reply } from '../editorial/reply.ts'
import { CRITERIA, type Criterion } from '../evidence.ts'
import type { Messages } from '../language/messages.ts'
import type { OutletKind } from '../outlet.ts'
import type { OutletRecord } from '../record.ts'
import { adviceOf } from '../scoring/advice.ts'
import type { AdviceLevel, BandName, Methodology } from '../scoring/methodology.ts'
import { type Score, scoreOf } from '../scoring/score.ts'
import { disputesOf, repliesOf, type ShownDispute } from './answers.ts'
import { type Flag, flagsOf, newestByCriterion } from './flags.ts'
import { type Highlight, highlightsOf } from './highlights.ts'

/** A score, and how firm its band is; see `bandStabilityOf`. Null for a viewpoint that nothing was compiled for. */
export type StatedScore = Score & { readonly bandStability: number | null }

export interface ContextOutlet {
  readonly id: string
  readonly name: string
  readonly nativeName: string | null
  readonly kind: OutletKind
  readonly country: string | null
  readonly languages: readonly string[]
  readonly page: string
}

export interface Advice {
  readonly level: AdviceLevel
  readonly text: string
}

/** What changed about an outlet between the day it was cited and the day asked about, as the record knows it now. */
export interface SinceCited {
  readonly from: string
  readonly valueThen: number | null
  readonly valueNow: number | null
  readonly bandThen: BandName | null
  readonly bandNow: BandName | null
  /** Ids of evidence dated after the citation. */
  readonly newEvidence: readonly string[]
  /** Ids of stakes that began or ended since. */
  readonly changedStakes: readonly string[]
}

/** What a record says of its outlet, whatever the citation. */
export interface OutletPart {
  readonly outlet: ContextOutlet
  readonly score: StatedScore
  readonly flags: readonly Flag[]
  readonly highlights: readonly Highlight[]
  /** Criteria with no finding. */
  readonly gaps: readonly Criterion[]
  /** The outlet's own words, verbatim. */
  readonly replies: readonly Reply[]
  /** What is objected to, by whom and with what result. */
  readonly disputes: readonly ShownDispute[]
  readonly advice: Advice
  readonly summary: string
  readonly notice: string
  readonly asOf: string
  readonly sinceCited: SinceCited | null
  readonly knownAt: string
  readonly methodology: string
}

/** The whole answer: what was asked, whom it means, and what is known of them. */
export interface SourceContext extends Omit<OutletPart, 'outlet' | 'score'> {
  readonly citation: ReadCitation
  readonly status: MatchStatus
  readonly match: Match | null
  readonly warnings: readonly Warning[]
  /** What could be said of a source without a record; null where there is one. */
  readonly unlisted: UnlistedSource | null
  readonly outlet: ContextOutlet | null
  readonly score: StatedScore | null
}

export interface ContextOptions {
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Null for all that is known by now. */
  readonly knownAt: string | null
  readonly methodology: Methodology
  readonly messages: Messages
  /** As compiled for this viewpoint. */
  readonly bandStability?: number | null | undefined
}

export function viewOf(record: OutletRecord, { asOf, knownAt }: Pick<ContextOptions, 'asOf' | 'knownAt'>): Viewpoint {
  return { asOf, knownAt: knownAt ?? lastChangeOf(record) }
}

/** The score of a record from a viewpoint. */
export function scoreOfRecord(record: OutletRecord, options: ContextOptions): StatedScore {
  const { asOf, knownAt } = viewOf(record, options)
  const { methodology, messages } = options
  const score = scoreOf({ kind: record.kind, evidence: record, methodology, asOf, knownAt, messages })
  return { ...score, bandStability: options.bandStability ?? null }
}

/** What a record says of its outlet from a viewpoint, with `sinceCited` left null. */
export function outletPartOf(record: OutletRecord, options: ContextOptions): OutletPart {
  const { methodology, messages } = options
  const view = viewOf(record, options)
  const score = scoreOfRecord(record, options)
  const flags = flagsOf(record, view, messages.context)
  const found = new Set<string>(newestByCriterion(record, view).map(({ criterion }) => criterion))
  const outlet = contextOutletOf(record, view)
  const replies = repliesOf(record, view.knownAt)
  const disputes = disputesOf(record, view.knownAt)
  return {
    outlet,
    score,
    flags,
    highlights: highlightsOf(record, score.contributions, { replies, disputes }),
    gaps: record.kind === 'platform' ? [] : CRITERIA.filter((criterion) => !found.has(criterion)),
    replies,
    disputes,
    advice: advise(adviceOf(score, record.kind, methodology).level, record.kind, messages),
    summary: `${identify(outlet, messages)} ${stand(score, flags, messages)}`,
    notice: messages.context.notice,
    asOf: view.asOf,
    sinceCited: null,
    knownAt: view.knownAt,
    methodology: methodology.version,
  }
}

export function contextOutletOf(record: OutletRecord, { asOf, knownAt }: Viewpoint): ContextOutlet {
  const names = record.names.filter((name) => held(name, { asOf, knownAt }))
  return {
    id: record.id,
    ...displayNameOf(names, record.id, asOf),
    kind: record.kind,
    country: record.country,
    languages: record.languages,
    page: `/outlets/${record.id}`,
  }
}

function advise(level: AdviceLevel, kind: OutletKind, { context }: Messages): Advice {
  return { level, text: context.advice[kind === 'platform' ? 'find-publisher' : level] }
}

function identify({ name, kind, country, languages }: ContextOutlet, messages: Messages): string {
  const named = (type: 'region' | 'language', code: string) =>
    new Intl.DisplayNames([messages.language], { type, fallback: 'code' }).of(code) ?? code
  return messages.context.identity(
    name,
    kind,
    country === null ? null : named('region', country),
    languages.map((language) => named('language', language)),
  )
}

function stand(score: Score, flags: readonly Flag[], { context }: Messages): string {
  const { status, value, interval, band, provisional, contributions } = score
  const records = new Set(contributions.flatMap(({ basis }) => basis)).size
  return context.standing(
    {
      status,
      value,
      low: Math.round(interval?.low ?? 0),
      high: Math.round(interval?.high ?? 100),
      band,
      provisional,
      records,
    },
    flags.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)),
  )
}
