import type { TrackRecordEntry } from '../../evidence.ts'
import type { Messages } from '../../language/messages.ts'
import type { Known } from '../known-evidence.ts'
import type { Reading, Signal } from '../signal.ts'

/** A signal that every entry of the track record answers for which `counts` holds, by its outcome. */
export function trackRecordSignal(id: string, counts: (entry: TrackRecordEntry) => boolean): Signal {
  return {
    id,
    newestOnly: false,
    read({ trackRecord }) {
      const readings: Reading[] = []
      for (const known of trackRecord) if (counts(known.record)) readings.push(readingOf(known))
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

function sentenceOf({ scoring }: Messages, { body, kind, outcome, subject, occurredOn }: TrackRecordEntry): string {
  return scoring.trackRecord(body, scoring.outcomes[kind]?.[outcome] ?? outcome, scoring.subjects[subject], occurredOn)
}
