import { dateOf, type TrackRecordEntry, type TrackRecordKind } from '../../evidence.ts'
import type { Messages } from '../../language/messages.ts'
import type { Known } from '../known-evidence.ts'
import type { Reading, Signal } from '../signal.ts'

/** A signal answered by the outcome of every entry of one kind for which `counts` returns true. */
export function trackRecordSignal(
  id: string,
  kind: TrackRecordKind,
  counts: (entry: TrackRecordEntry) => boolean = () => true,
): Signal {
  return {
    id,
    newestOnly: false,
    read({ trackRecord }) {
      const readings: Reading[] = []
      for (const known of trackRecord.get(kind) ?? []) if (counts(known.record)) readings.push(readingOf(known))
      return readings
    },
  }
}

function readingOf(known: Known<TrackRecordEntry>): Reading<TrackRecordEntry> {
  const { record } = known
  return {
    outcome: record.outcome,
    known,
    group: record,
    because: sentenceOf,
  }
}

function sentenceOf({ scoring }: Messages, { body, kind, outcome, subject, ...dates }: TrackRecordEntry): string {
  const said = subject === 'other' ? null : scoring.subjects[subject]
  return scoring.trackRecord(body, scoring.outcomes[kind][outcome] ?? outcome, said, dateOf(dates))
}
