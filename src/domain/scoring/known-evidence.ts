import { dayOf, earliestDay, latestDay } from '../date.ts'
import {
  type Assessment,
  type Criterion,
  dateOf,
  type Evidence,
  type TrackRecordEntry,
  type TrackRecordKind,
  type TransparencyNote,
} from '../evidence.ts'
import type { Instant, PartialDate, Sourced } from '../outlet.ts'
import { dayNumberOf } from './day-number.ts'

/** A record that exists on the day in question. */
export interface Known<R> {
  readonly record: R
  /** The day that its age is counted from; null where the record has no date. */
  readonly on: string | null
  /** In days, 0 or more. */
  readonly age: number
}

/** The evidence that exists on a day, grouped by what signals ask for. */
export interface KnownEvidence {
  readonly transparency: ReadonlyMap<Criterion, readonly Known<TransparencyNote>[]>
  readonly trackRecord: ReadonlyMap<TrackRecordKind, readonly Known<TrackRecordEntry>[]>
  readonly assessments: readonly Known<Assessment>[]
}

export interface Vantage {
  /** The day of the score, `2024-02-03`. */
  readonly asOf: string
  /** The record is read as it was known at this instant. */
  readonly knownAt: Instant
  /** Age in days that an undated record had when it was recorded; null where undated records do not count. */
  readonly undatedAge: number | null
}

/** Which date each kind of record has. */
export const DATES = {
  transparency: (note: TransparencyNote) => note.observedOn ?? note.validFrom,
  trackRecord: (entry: TrackRecordEntry) => dateOf(entry) ?? entry.validFrom,
  assessments: (assessment: Assessment) => assessment.assessedOn ?? assessment.validFrom,
} as const

/**
 * The evidence that was true on a day, as known at an instant. Track record entries are events and stay; notes and
 * assessments end with `validTo`.
 */
export function knownEvidence(evidence: Evidence, vantage: Vantage): KnownEvidence {
  const pages = publishedOf(evidence)
  const notes = known(evidence.transparency, DATES.transparency, true, vantage, pages)
  const entries = known(evidence.trackRecord, DATES.trackRecord, false, vantage, pages)
  return {
    transparency: Map.groupBy(notes, ({ record }) => record.criterion),
    trackRecord: Map.groupBy(entries, ({ record }) => record.kind),
    assessments: known(evidence.assessments, DATES.assessments, true, vantage, pages),
  }
}

function known<R extends Sourced>(
  records: readonly R[],
  datedBy: (record: R) => PartialDate | null,
  ends: boolean,
  { asOf, knownAt, undatedAge }: Vantage,
  pages: PagesByDate,
): Known<R>[] {
  const today = dayNumberOf(asOf)
  const found: Known<R>[] = []
  for (const record of records) {
    if (isAfter(record.recordedAt, knownAt)) continue
    if (record.withdrawnAt !== null && !isAfter(record.withdrawnAt, knownAt)) continue
    if (ends && record.validTo !== null && latestDay(record.validTo) < asOf) continue
    if (ends && record.validFrom !== null && earliestDay(record.validFrom) > asOf) continue
    const on = dayOfRecord(record, datedBy(record), undatedAge, pages)
    if (on === null && undatedAge === null) continue
    const since = on ?? dayOf(record.recordedAt)
    if (since > asOf) continue
    const age = today - dayNumberOf(since)
    found.push({ record, on, age: on === null ? age + (undatedAge ?? 0) : age })
  }
  return found
}

/** Publication dates of the pages that records cite, by reference id. Pages without a date are left out. */
export type PagesByDate = ReadonlyMap<string, PartialDate>

const NO_PAGES: PagesByDate = new Map()

export function publishedOf({ references }: Pick<Evidence, 'references'>): PagesByDate {
  if (references === undefined) return NO_PAGES
  return new Map(references.flatMap(({ id, published }) => (published === null ? [] : [[id, published] as const])))
}

/**
 * The day that a record's age is counted from. Where undated records do not count, a record without a date takes that
 * of the earliest page it cites, as the event cannot be later.
 */
export function dayOfRecord(
  { references, recordedAt }: Pick<Sourced, 'references' | 'recordedAt'>,
  date: PartialDate | null,
  undatedAge: number | null,
  pages: PagesByDate,
): string | null {
  if (date !== null) return dayOfPartial(date, recordedAt)
  if (undatedAge !== null) return null
  let first: string | null = null
  for (const id of references) {
    const published = pages.get(id)
    const on = published === undefined ? null : dayOfPartial(published, recordedAt)
    if (on !== null && (first === null || on < first)) first = on
  }
  return first
}

/**
 * The day that a partial date counts as: the last possible one, so that no score knows of an event too early, but not
 * after the day it was recorded. `2026-11` recorded on 2026-11-26 → `2026-11-26`.
 */
export function dayOfPartial(date: PartialDate, recordedAt: Instant): string {
  if (date.length === 10) return date
  const latest = latestDay(date)
  if (latest <= recordedAt) return latest
  const earliest = earliestDay(date)
  const recorded = dayOf(recordedAt)
  if (recorded < earliest) return earliest
  return recorded
}

/**
 * Whether `instant` is later than `other`. Texts of equal length compare directly; `…00Z` and `…00.000Z` must be
 * parsed.
 */
export function isAfter(instant: Instant, other: Instant): boolean {
  return instant.length === other.length ? instant > other : Date.parse(instant) > Date.parse(other)
}
