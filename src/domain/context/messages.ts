import type { Criterion, Finding } from '../evidence.ts'
import type { OutletKind } from '../outlet.ts'
import type { FlagCode } from './flag-codes.ts'

/** What a summary says of the score. */
export interface SummaryScore {
  readonly status: string
  readonly value: number | null
  readonly low: number
  readonly high: number
  readonly band: string | null
  readonly provisional: boolean
  /** How many evidence records count. */
  readonly records: number
}

/** Flags, advice, summaries and notices of a context. */
export interface ContextMessages {
  readonly notice: string
  readonly flags: Readonly<Record<FlagCode, string>>
  /** Wraps a flag's label where the fact under it is denied. */
  readonly disputed: (label: string) => string
  readonly criteria: Readonly<Record<Criterion, string>>
  readonly findings: Readonly<Record<Finding, string>>
  readonly kinds: Readonly<Record<OutletKind, string>>
  readonly bands: Readonly<Record<string, string>>
  readonly advice: Readonly<
    Record<'none' | 'attribute' | 'corroborate' | 'do-not-rely-alone' | 'find-publisher' | 'unlisted', string>
  >
  /** Who it is, in one sentence. `country` and `languages` are already in the language of the answer. */
  readonly identity: (name: string, kind: OutletKind, country: string | null, languages: readonly string[]) => string
  /** What its record says, in one sentence. */
  readonly standing: (score: SummaryScore, flags: readonly string[]) => string
  readonly unlisted: (source: string) => string
  readonly ambiguous: (source: string, names: readonly string[]) => string
  readonly unusable: string
  readonly askForRecord: string
}
