import type { Subject, TrackRecordKind } from '../evidence.ts'
import type { PartialDate } from '../outlet.ts'

/** How an assessor and its verdicts are spoken of. The outlet is “it”. */
export interface AssessorWords {
  /** As readers know it, to stand in a list: “Wikipedia’s editors”. */
  readonly name: string
  /** What a verdict says, as a clause without its full stop: “Wikipedia’s editors deprecated it”. Null for one that is none of theirs. */
  readonly says: (verdict: string) => string | null
  /** The verdict by itself, for a table: “deprecated”. Null for one that is none of theirs. */
  readonly verdict: (verdict: string) => string | null
  /** When that was said, to stand in brackets: “list of April 2026”. `since`: the first list that said so, where an earlier one did. */
  readonly when: (on: string, since: string | null) => string
}

/** Sentences under a score: why a contribution reads as it does, what a signal asks. */
export interface ScoringMessages {
  /** By signal id, `assessment` for every family of assessors. Phrased so that yes speaks for the outlet. */
  readonly questions: Readonly<Record<string, string>>
  readonly subjects: Readonly<Record<Subject, string>>
  /** What came of it, by kind and outcome, each complete by itself: “complaint upheld”, “award”. */
  readonly outcomes: Readonly<Record<TrackRecordKind, Readonly<Record<string, string>>>> &
    Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By assessor id. */
  readonly assessors: Readonly<Record<string, AssessorWords>>
  /** The names of criteria and findings are those of the context's messages. */
  readonly transparency: (criterion: string, finding: string, on: PartialDate | null) => string
  /** `subject` is null where it says no more than the outcome. */
  readonly trackRecord: (body: string, outcome: string, subject: string | null, on: PartialDate | null) => string
  /** `clause` is what the assessor says, `when` in what list or since when, `scope` what it is limited to; null where there is none. */
  readonly assessment: (clause: string, when: string | null, scope: string | null) => string
  /** An assessor that these messages have no words for. */
  readonly otherVerdict: (assessor: string, verdict: string) => string
}
