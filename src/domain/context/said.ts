import { wasKnown } from '../as-known.ts'
import { type Assessment, type Criterion, dateOf, type TrackRecordEntry } from '../evidence.ts'
import type { Messages } from '../language/messages.ts'
import { capital } from '../language/words.ts'
import type { PartialDate } from '../outlet.ts'
import type { OutletRecord } from '../record.ts'
import type { Contribution } from '../scoring/contribution.ts'
import type { Score } from '../scoring/score.ts'
import { verdictClause } from '../scoring/verdict-words.ts'
import { newestByCriterion } from './flags.ts'
import type { ToldTrack, TrackCount } from './said-facts.ts'

const TRACKS: Readonly<Record<string, ToldTrack>> = {
  'ruling.accuracy': 'rulings',
  'ruling.other': 'rulings',
  'court-judgment': 'judgments',
  'fact-check': 'fact-checks',
  'fabrication-admitted': 'fabrications',
  'licence-action': 'licence',
  correction: 'corrections',
  retraction: 'retractions',
  award: 'awards',
}

/** Pledges and audits of procedure, which do not rate reliability. */
const PLEDGES: ReadonlySet<string> = new Set(['assessment.ifcn', 'assessment.jti', 'assessment.trust-project'])

/** Kinds that were found by chance: mentioned only where nobody assessed the outlet. */
const ANECDOTES: ReadonlySet<ToldTrack> = new Set(['corrections', 'retractions', 'awards'])

/** Evidence units below which an entry has faded too far to be mentioned, such as a ruling of twenty years ago. */
const TOLD_FROM = 0.03

const VERDICTS = 3
const COUNTS = 2
const EXCEPTIONS = 2

/** Gaps worth mentioning in a summary, most important first. */
const TELLING: readonly Criterion[] = [
  'corrections-practised',
  'corrections-policy',
  'external-accountability',
  'ownership-disclosed',
  'editorial-standards',
]

/** What assessors and then the outlet's own record say, each heaviest first. */
export function saidOf(record: OutletRecord, score: Score, messages: Messages): string {
  const { context } = messages
  const verdicts = verdictsOf(record, score)
  const clauses = verdicts
    .slice(0, VERDICTS)
    .map((verdict) =>
      verdictClause(verdict, sinceOf(record, verdict, score), messages, exceptionsTo(record, verdict, score)),
    )
  const counts = trackCountsOf(record, score.contributions)
    .filter(({ track }) => verdicts.length === 0 || !ANECDOTES.has(track))
    .slice(0, COUNTS)
    .map((count) => context.tracks[count.track](count))
  const differ = score.dissent.some(({ kind }) => kind === 'assessors')
  const sentences = [
    ...(clauses.length === 0 ? [] : [context.verdicts(clauses, verdicts.length - clauses.length, differ)]),
    ...counts,
  ].map((sentence) => `${capital(sentence)}.`)
  if (sentences.length > 0) return sentences.join(' ')
  return context.onlyDisclosures(newestByCriterion(record, score).length)
}

/**
 * The most important fact: the heaviest verdict, or both ends where assessors differ, or else the heaviest count of the
 * own record. Never one side of a disagreement alone.
 */
export function factOf(record: OutletRecord, score: Score, messages: Messages): string {
  const { context } = messages
  const verdicts = verdictsOf(record, score)
  const [apart] = score.dissent.filter(({ kind }) => kind === 'assessors')
  const told =
    apart === undefined
      ? verdicts.slice(0, 1)
      : apart.between.flatMap((family) => verdicts.find(({ id }) => familyOf(id, score) === family) ?? [])
  if (told.length > 0) {
    const clauses = told.map((verdict) =>
      verdictClause(verdict, sinceOf(record, verdict, score), messages, exceptionsTo(record, verdict, score)),
    )
    return `${capital(context.verdicts(clauses, 0, apart !== undefined))}.`
  }
  const [count] = trackCountsOf(record, score.contributions)
  return count === undefined ? saidOf(record, score, messages) : `${capital(context.tracks[count.track](count))}.`
}

function familyOf(id: string, { contributions }: Pick<Score, 'contributions'>): string | null {
  const found = contributions.find(({ basis, pillar }) => pillar === 'assessments' && basis[0] === id)
  return found === undefined ? null : found.signal.slice('assessment.'.length)
}

/** What is missing most, in few words; empty where nothing is. */
export function missingOf(
  record: OutletRecord,
  score: Score,
  gaps: readonly Criterion[],
  { context }: Messages,
): string {
  const raters = score.contributions.filter(
    ({ pillar, signal, units }) => pillar === 'assessments' && units > 0 && !PLEDGES.has(signal),
  ).length
  const gap = TELLING.find((each) => gaps.includes(each)) ?? null
  // `saidOf` then says by itself that nobody assessed it.
  const isSilent = verdictsOf(record, score).length === 0 && trackCountsOf(record, score.contributions).length === 0
  return context.missing({ raters: isSilent ? null : raters, gaps: gaps.length, gap })
}

/** Verdicts that count, heaviest first. */
export function verdictsOf(
  { assessments }: OutletRecord,
  { contributions }: Pick<Score, 'contributions'>,
): readonly Assessment[] {
  return contributions
    .filter(({ pillar, units }) => pillar === 'assessments' && units > 0)
    .sort((one, other) => other.units - one.units)
    .flatMap(({ basis: [id] }) => assessments.find((each) => each.id === id) ?? [])
}

/**
 * Date of the earliest list with the same verdict by the same assessor, without a different one in between; null where
 * there is only one list.
 */
export function sinceOf(
  { assessments }: OutletRecord,
  { id, assessor, verdict, scope, assessedOn }: Assessment,
  { knownAt }: Pick<Score, 'knownAt'>,
): PartialDate | null {
  if (assessedOn === null) return null
  const earlier = assessments
    .filter(
      (each) =>
        each.id !== id &&
        each.assessor === assessor &&
        each.scope === scope &&
        wasKnown(each, knownAt) &&
        each.assessedOn !== null &&
        each.assessedOn < assessedOn,
    )
    .sort((one, other) => ((one.assessedOn ?? '') < (other.assessedOn ?? '') ? 1 : -1))
  let since: PartialDate | null = null
  for (const each of earlier) {
    if (each.verdict !== verdict) break
    since = each.assessedOn
  }
  return since
}

/** What the same list says otherwise of a part of the outlet, such as its pieces on politics; not of years past. */
function exceptionsTo(
  { assessments }: OutletRecord,
  { assessor, verdict, scope, assessedOn }: Assessment,
  { knownAt }: Pick<Score, 'knownAt'>,
): readonly Assessment[] {
  if (scope !== null || assessedOn === null) return []
  return assessments
    .filter(
      (each) =>
        each.assessor === assessor &&
        each.assessedOn === assessedOn &&
        each.scope !== null &&
        each.verdict !== verdict &&
        !/\d{4}/.test(each.scope) &&
        wasKnown(each, knownAt),
    )
    .slice(0, EXCEPTIONS)
}

/** The outlet's own record as far as it counts, by kind, heaviest first. */
export function trackCountsOf(
  { trackRecord }: Pick<OutletRecord, 'trackRecord'>,
  contributions: readonly Contribution[],
): readonly TrackCount[] {
  const entries = new Map(trackRecord.map((entry) => [entry.id, entry]))
  const tracks = Map.groupBy(
    contributions.filter(({ signal }) => TRACKS[signal] !== undefined),
    ({ signal }) => TRACKS[signal] as ToldTrack,
  )
  return [...tracks]
    .map(([track, own]) => ({
      weight: own.reduce((sum, { units }) => sum + units, 0),
      count: countOf(track, own, entries),
    }))
    .filter(({ weight }) => weight >= TOLD_FROM)
    .sort((one, other) => other.weight - one.weight)
    .map(({ count }) => count)
}

function countOf(
  track: ToldTrack,
  contributions: readonly Contribution[],
  entries: ReadonlyMap<string, TrackRecordEntry>,
): TrackCount {
  const all = contributions.flatMap(({ basis: [id = ''], x }) => {
    const entry = entries.get(id)
    return entry === undefined ? [] : [{ entry, against: x < 0.5 }]
  })
  const against = all.filter((each) => each.against)
  const bodies = new Set(all.map(({ entry }) => entry.body))
  const days = (against.length > 0 ? against : all).flatMap(({ entry }) => dateOf(entry) ?? []).sort()
  return {
    track,
    body: bodies.size === 1 ? ([...bodies][0] ?? null) : null,
    against: against.length,
    inPart: against.filter(({ entry: { outcome } }) => outcome === 'partly-upheld' || outcome === 'partly-lost').length,
    all: all.length,
    last: days.at(-1) ?? null,
  }
}
