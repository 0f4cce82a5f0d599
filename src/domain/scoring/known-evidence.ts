import { earliestDay, latestDay } from '../date.ts'
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

/** A record that exists on the day asked about. */
export interface Known<R> {
  readonly record: R
  /** The day its age is counted from, or null where the record has no date. */
  readonly on: string | null
  /** Days, never negative. */
  readonly age: number
}

/** Sorted by what signals ask for, so that none looks through the whole. */
export interface KnownEvidence {
  readonly transparency: ReadonlyMap<Criterion, readonly Known<TransparencyNote>[]>
  readonly trackRecord: ReadonlyMap<TrackRecordKind, readonly Known<TrackRecordEntry>[]>
  readonly assessments: readonly Known<Assessment>[]
}

export interface Vantage {
  /** The day judged, `2024-02-03`. */
  readonly asOf: string
  /** What the record said then. */
  readonly knownAt: Instant
  /** Age in days of an undated record when it was recorded. */
  readonly undatedAge: number
}

/** What was true on a day as the record knew it at an instant. Events stay; what holds for a time ends with `validTo`. */
export function knownEvidence(evidence: Evidence, vantage: Vantage): KnownEvidence {
  const notes = known(evidence.transparency, (note) => note.observedOn ?? note.validFrom, true, vantage)
  const entries = known(evidence.trackRecord, (entry) => dateOf(entry) ?? entry.validFrom, false, vantage)
  return {
    transparency: Map.groupBy(notes, ({ record }) => record.criterion),
    trackRecord: Map.groupBy(entries, ({ record }) => record.kind),
    assessments: known(
      evidence.assessments,
      (assessment) => assessment.assessedOn ?? assessment.validFrom,
      true,
      vantage,
    ),
  }
}

function known<R extends Sourced>(
  records: readonly R[],
  datedBy: (record: R) => PartialDate | null,
  ends: boolean,
  { asOf, knownAt, undatedAge }: Vantage,
): Known<R>[] {
  const today = dayNumberOf(asOf)
  const found: Known<R>[] = []
  for (const record of records) {
    if (isAfter(record.recordedAt, knownAt)) continue
    if (record.withdrawnAt !== null && !isAfter(record.withdrawnAt, knownAt)) continue
    if (ends && record.validTo !== null && latestDay(record.validTo) < asOf) continue
    if (ends && record.validFrom !== null && earliestDay(record.validFrom) > asOf) continue
    const date = datedBy(record)
    const on = date === null ? null : dayOf(date, record.recordedAt)
    const since = on ?? record.recordedAt.slice(0, 10)
    if (since > asOf) continue
    const age = today - dayNumberOf(since)
    found.push({ record, on, age: on === null ? age + undatedAge : age })
  }
  return found
}

/**
 * The day a partial date stands for: the last it can mean, so that an earlier day never learns what had not happened, yet none after
 * the day it was recorded, as nobody records what is still to come. `2026-11` recorded on 2026-11-26 → `2026-11-26`.
 */
export function dayOf(date: PartialDate, recordedAt: Instant): string {
  if (date.length === 10) return date
  const latest = latestDay(date)
  if (latest <= recordedAt) return latest
  const earliest = earliestDay(date)
  const recorded = recordedAt.slice(0, 10)
  if (recorded < earliest) return earliest
  return recorded
}

/** Whether one instant is later. Equal forms compare as text; `…00Z` and `…00.000Z` need parsing. */
export function isAfter(instant: Instant, other: Instant): boolean {
  return instant.length === other.length ? instant > other : Date.parse(instant) > Date.parse(other)
}
