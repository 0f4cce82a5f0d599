import { held, lastChangeOf, type Viewpoint } from '../as-known.ts'
import type { Match, MatchStatus, ReadCitation, UnlistedSource, Warning } from '../citation/citation.ts'
import type { Institution } from '../citation/institutions.ts'
import { displayNameOf } from '../display-name.ts'
import type { Reply } from '../editorial/reply.ts'
import { CRITERIA, type Criterion } from '../evidence.ts'
import type { Messages } from '../language/messages.ts'
import { wordsOf } from '../language/words.ts'
import type { OutletKind } from '../outlet.ts'
import { type Depth, depthOf, type Listed, type OutletRecord } from '../record.ts'
import { type Advice as AdviceRule, adviceOf } from '../scoring/advice.ts'
import { bandStabilityOf } from '../scoring/band-stability.ts'
import type { AdviceLevel, BandName, Leaning, Methodology } from '../scoring/methodology.ts'
import { type Score, scoreOf } from '../scoring/score.ts'
import { disputesOf, repliesOf, type ShownDispute } from './answers.ts'
import { type Flag, flagsOf, newestByCriterion } from './flags.ts'
import { type Highlight, highlightsOf } from './highlights.ts'
import { factOf, missingOf, saidOf } from './said.ts'
import { isAssessed, saidOfListing } from './said-of-listing.ts'
import { isUnexamined, saidOfUnexamined } from './said-of-unexamined.ts'

/** A score with its band stability (see `bandStabilityOf`), which is null where it is not stored for the viewpoint. */
export type StatedScore = Score & { readonly bandStability: number | null }

export interface ContextOutlet {
  readonly id: string
  readonly name: string
  readonly nativeName: string | null
  readonly kind: OutletKind
  readonly country: string | null
  readonly languages: readonly string[]
  readonly depth: Depth
  /** The origin of a listing; null for a dossier. */
  readonly listed: Listed | null
  readonly page: string
}

export interface Advice {
  readonly level: AdviceLevel
  readonly text: string
}

/** Changes between the day of citation and the day in question, as known now. */
export interface SinceCited {
  readonly from: string
  readonly valueThen: number | null
  readonly valueNow: number | null
  readonly leaningThen: Leaning | null
  readonly leaningNow: Leaning | null
  readonly bandThen: BandName | null
  readonly bandNow: BandName | null
  /** Ids of evidence dated after the citation. */
  readonly newEvidence: readonly string[]
  /** Ids of stakes that began or ended since. */
  readonly changedStakes: readonly string[]
}

/** The part of a context that depends only on the outlet's record. */
export interface OutletPart {
  readonly outlet: ContextOutlet
  readonly score: StatedScore
  readonly flags: readonly Flag[]
  readonly highlights: readonly Highlight[]
  /** Criteria without a finding. */
  readonly gaps: readonly Criterion[]
  /** The outlet's own words, verbatim. */
  readonly replies: readonly Reply[]
  /** Objections to records, with their authors and results. */
  readonly disputes: readonly ShownDispute[]
  readonly advice: Advice
  /** What assessors and the outlet's own record say, as sentences. */
  readonly said: string
  /** The most important sentence of `said`, for where there is room for one. */
  readonly fact: string
  /** What is missing most, as a sentence; empty where nothing is. */
  readonly missing: string
  /** `said`, `missing` and the advice together. */
  readonly summary: string
  readonly notice: string
  readonly asOf: string
  readonly sinceCited: SinceCited | null
  readonly knownAt: string
  readonly methodology: string
}

/** A complete answer: the citation, the outlet it means, and what is known of it. */
export interface SourceContext extends Omit<OutletPart, 'outlet' | 'score'> {
  readonly citation: ReadCitation
  readonly status: MatchStatus
  readonly match: Match | null
  readonly warnings: readonly Warning[]
  /** What is known of a source without a record; null where there is one. */
  readonly unlisted: UnlistedSource | null
  /** The institution that owns the page; null for any other source. */
  readonly institution: Institution | null
  readonly outlet: ContextOutlet | null
  readonly score: StatedScore | null
}

export interface ContextOptions {
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Null for everything known by now. */
  readonly knownAt: string | null
  readonly methodology: Methodology
  readonly messages: Messages
  /** Stored band stability for this viewpoint; undefined where there is none. */
  readonly bandStability?: number | null | undefined
}

/** Kinds whose transparency gaps are not listed: they publish others' texts, or no news. */
const NOT_ASKED: ReadonlySet<OutletKind> = new Set(['platform', 'press-release-wire', 'repository', 'satire'])

export function viewpointOf(
  record: OutletRecord,
  { asOf, knownAt }: Pick<ContextOptions, 'asOf' | 'knownAt'>,
): Viewpoint {
  return { asOf, knownAt: knownAt ?? lastChangeOf(record) }
}

/** The score of a record from a viewpoint. */
export function scoreOfRecord(record: OutletRecord, options: ContextOptions): StatedScore {
  const { asOf, knownAt } = viewpointOf(record, options)
  const { methodology, messages } = options
  const score = scoreOf({ kind: record.kind, evidence: record, methodology, asOf, knownAt, messages })
  // Not spread, which would compute the digest.
  return Object.assign(score, { bandStability: options.bandStability ?? null })
}

/** The band stability of a record's score; null, without scoring it, under a methodology that has none. */
export function stabilityOfRecord(record: OutletRecord, options: ContextOptions): number | null {
  const { methodology } = options
  return methodology.stability === undefined ? null : bandStabilityOf(scoreOfRecord(record, options), methodology)
}

/** The outlet part of a context from a viewpoint; `sinceCited` is null. */
export function outletPartOf(record: OutletRecord, options: ContextOptions): OutletPart {
  const { methodology, messages } = options
  const viewpoint = viewpointOf(record, options)
  const score = scoreOfRecord(record, options)
  const flags = flagsOf(record, viewpoint, messages.context)
  const found = new Set<string>(newestByCriterion(record, viewpoint).map(({ criterion }) => criterion))
  const outlet = contextOutletOf(record, viewpoint)
  const replies = repliesOf(record, viewpoint.knownAt)
  const disputes = disputesOf(record, viewpoint.knownAt)
  const gaps = NOT_ASKED.has(record.kind) ? [] : CRITERIA.filter((criterion) => !found.has(criterion))
  const advice = advise(adviceOf(score, record.kind, methodology), messages)
  const applies = score.status !== 'not-applicable'
  const note = kindNoteOf(record.kind, messages)
  const unexamined = applies && outlet.depth === 'dossier' && isUnexamined(record, viewpoint)
  const told =
    outlet.listed !== null
      ? saidOfListing(outlet, outlet.listed, record, score, messages)
      : unexamined
        ? saidOfUnexamined(outlet, record, viewpoint, messages)
        : applies
          ? saidOf(record, score, messages)
          : identify(outlet, messages)
  const isTold = applies && !unexamined && (outlet.depth === 'dossier' || isAssessed(score))
  const said = note === null ? told : `${told} ${note}`
  const fact = note ?? (isTold ? factOf(record, score, messages) : said)
  const missing = isTold ? missingOf(record, score, gaps, messages) : ''
  return {
    outlet,
    score,
    flags,
    highlights: highlightsOf(record, score, { replies, disputes }, messages),
    gaps,
    replies,
    disputes,
    advice,
    said,
    fact,
    missing,
    summary: [said, missing, advice.text].filter((each) => each !== '').join(' '),
    notice: messages.context.notice,
    asOf: viewpoint.asOf,
    sinceCited: null,
    knownAt: viewpoint.knownAt,
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
    depth: depthOf(record),
    listed: record.listed ?? null,
    page: `/outlets/${record.id}`,
  }
}

/** Advice in words: those of the rule that applied, where it has its own, otherwise those of its level. */
function advise({ level, rule }: AdviceRule, { context }: Messages): Advice {
  return { level, text: (context.advice as Readonly<Record<string, string>>)[rule] ?? context.advice[level] }
}

/** A sentence on what to consider with this kind of source, or null. */
function kindNoteOf(kind: OutletKind, { context }: Messages): string | null {
  return (context.kindNotes as Readonly<Record<string, string>>)[kind] ?? null
}

function identify({ name, kind, country }: ContextOutlet, { context, language }: Messages): string {
  return context.identity(name, kind, country === null ? null : wordsOf(language).country(country))
}
