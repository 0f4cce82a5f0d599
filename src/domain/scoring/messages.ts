import type { Subject } from '../evidence.ts'
import type { PartialDate } from '../outlet.ts'

/** Sentences under a score: why a contribution reads as it does, what a signal asks. */
export interface ScoringMessages {
  /** By signal id, `assessment` for every family of assessors. Phrased so that yes speaks for the outlet. */
  readonly questions: Readonly<Record<string, string>>
  readonly subjects: Readonly<Record<Subject, string>>
  /** By kind and outcome; those that carry weight. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The names of criteria and findings are those of the context's messages. */
  readonly transparency: (criterion: string, finding: string, on: PartialDate | null) => string
  readonly trackRecord: (body: string, outcome: string, subject: string, on: PartialDate | null) => string
  readonly assessment: (assessor: string, verdict: string, on: PartialDate | null) => string
}
