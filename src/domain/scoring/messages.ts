import type { Subject, TrackRecordKind } from '../evidence.ts'
import type { PartialDate } from '../outlet.ts'

/** Phrases for one assessor and its verdicts. The outlet is “it”. */
export interface AssessorWords {
  /** Its name for readers, usable in a list: “Wikipedia’s editors”. */
  readonly name: string
  /** A verdict as a clause without its full stop: “Wikipedia’s editors deprecated it”. Null for an unknown verdict. */
  readonly says: (verdict: string) => string | null
  /** A verdict by itself, for a table: “deprecated”. Null for an unknown verdict. */
  readonly verdict: (verdict: string) => string | null
  /**
   * When it was said, for use in brackets: “list of April 2026”. `since`: the first list with the same verdict, if
   * earlier.
   */
  readonly when: (on: string, since: string | null) => string
}

/** Sentences about a score: the reason for each contribution, and the question each signal asks. */
export interface ScoringMessages {
  /** By signal id; `assessment` for every family of assessors. Phrased so that yes speaks for the outlet. */
  readonly questions: Readonly<Record<string, string>>
  readonly subjects: Readonly<Record<Subject, string>>
  /** Outcomes by kind, each usable by itself: “complaint upheld”, “award”. */
  readonly outcomes: Readonly<Record<TrackRecordKind, Readonly<Record<string, string>>>> &
    Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By assessor id. */
  readonly assessors: Readonly<Record<string, AssessorWords>>
  /** The names of criteria and findings are in the messages for contexts. */
  readonly transparency: (criterion: string, finding: string, on: PartialDate | null) => string
  /** `subject` is null where it adds nothing to the outcome. */
  readonly trackRecord: (body: string, outcome: string, subject: string | null, on: PartialDate | null) => string
  /**
   * `clause` is what the assessor says, `when` the list or since when, `scope` the part of the outlet it is limited to;
   * null where there is none.
   */
  /** `except`: parts of the outlet, each with the verdict on it that differs. */
  readonly assessment: (
    clause: string,
    when: string | null,
    scope: string | null,
    except: readonly (readonly [part: string, verdict: string])[],
  ) => string
  /** For an assessor without phrases in this language. */
  readonly otherVerdict: (assessor: string, verdict: string) => string
}
