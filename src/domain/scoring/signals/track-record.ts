import type { TrackRecordEntry } from '../../evidence.ts'
import type { Signal } from '../signal.ts'

/** A signal that every entry of the track record answers for which `counts` holds, by its outcome. */
export function trackRecordSignal(id: string, counts: (entry: TrackRecordEntry) => boolean): Signal {
  return {
    id,
    newestOnly: false,
    read: ({ trackRecord }) =>
      trackRecord
        .filter(({ record }) => counts(record))
        .map((known) => {
          const { kind, outcome, body, subject, occurredOn } = known.record
          return {
            outcome,
            known,
            group: `${kind}|${outcome}|${body}`,
            because: ({ scoring }) =>
              scoring.trackRecord(
                body,
                scoring.outcomes[`${kind}.${outcome}`] ?? outcome,
                scoring.subjects[subject],
                occurredOn,
              ),
          }
        }),
  }
}
