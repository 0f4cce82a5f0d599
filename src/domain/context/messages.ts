import type { InstitutionKind } from '../citation/institutions.ts'
import type { Criterion, Finding } from '../evidence.ts'
import type { OutletKind } from '../outlet.ts'
import type { AdviceLevel, Leaning } from '../scoring/methodology.ts'
import type { FlagCode } from './flag-codes.ts'
import type { Missing, SaidListing, ToldTrack, TrackCount, UnexaminedOutlet } from './said-facts.ts'

/**
 * Advice with its own text: a level, a kind of source for which the level says too little, or a reason why there is no
 * advice.
 */
export type AdviceText =
  | AdviceLevel
  | 'insufficient'
  | 'unlisted'
  | 'institution'
  | 'ambiguous'
  | 'unusable'
  | 'platform'
  | 'government-site'
  | 'encyclopedia'
  | 'repository'
  | 'satire'
  | 'press-release-wire'

/** Kinds of source whose role should be named beside what they say. */
export const NOTED_KINDS = ['think-tank', 'monitor', 'journal', 'press-release-wire', 'satire'] as const
export type NotedKind = (typeof NOTED_KINDS)[number]

/** Flags, advice, summaries and notices of a context. */
export interface ContextMessages {
  readonly notice: string
  readonly flags: Readonly<Record<FlagCode, string>>
  /** The label of a flag with the day of what it rests on: `Owner not disclosed (June 2012)`. */
  readonly dated: (label: string, day: string) => string
  /** Wraps the label of a disputed flag. */
  readonly disputed: (label: string) => string
  readonly criteria: Readonly<Record<Criterion, string>>
  /** Criteria without a finding: “whether a corrections policy is published”. */
  readonly whether: Readonly<Record<Criterion, string>>
  readonly findings: Readonly<Record<Finding, string>>
  readonly kinds: Readonly<Record<OutletKind, string>>
  /** What to consider with a kind of source, in one sentence. */
  readonly kindNotes: Readonly<Record<NotedKind, string>>
  readonly bands: Readonly<Record<string, string>>
  /** The rating where no band is named: “leans reliable”. */
  readonly leanings: Readonly<Record<Leaning, string>>
  readonly notPlaced: string
  readonly noScore: string
  /** The meaning of a value in one sentence: whole numbers from 0 to 100, with the ends of the interval. */
  readonly meaning: (value: number, low: number, high: number) => string
  readonly provisional: (band: string) => string
  readonly advice: Readonly<Record<AdviceText, string>>
  /** Advice in a few words, for lists. */
  readonly adviceInShort: Readonly<Record<AdviceLevel, string>>
  /** The outlet's identity in one sentence. `country` is in the answer's language. */
  readonly identity: (name: string, kind: OutletKind, country: string | null) => string
  readonly institution: (name: string, kind: InstitutionKind, country: string | null) => string
  /** What is known of a listing by its origin; `alone` where nothing else is said of it. */
  readonly listed: (listing: SaidListing) => string
  /**
   * Verdicts as one sentence without its full stop; `more` counts verdicts left out, `differ` tells whether they
   * disagree.
   */
  readonly verdicts: (clauses: readonly string[], more: number, differ: boolean) => string
  /** Findings of the outlet's own record, as a sentence without its full stop. */
  readonly tracks: Readonly<Record<ToldTrack, (count: TrackCount) => string>>
  /** For an outlet with neither verdicts nor entries: how many criteria were examined. */
  /** An outlet of which nothing but its identity was examined: who it is, with its owners. */
  readonly unexamined: (who: UnexaminedOutlet) => string
  readonly onlyDisclosures: (looked: number) => string
  /** Empty where nothing is missing. */
  readonly missing: (missing: Missing) => string
  readonly unlisted: (source: string) => string
  readonly ambiguous: (source: string, names: readonly string[]) => string
  readonly unusable: string
  readonly askForRecord: string
}
