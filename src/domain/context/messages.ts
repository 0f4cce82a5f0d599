import type { InstitutionKind } from '../citation/institutions.ts'
import type { Criterion, Finding } from '../evidence.ts'
import type { OutletKind } from '../outlet.ts'
import type { AdviceLevel, Leaning } from '../scoring/methodology.ts'
import type { FlagCode } from './flag-codes.ts'
import type { Missing, SaidListing, ToldTrack, TrackCount } from './said-facts.ts'

/** Advice that has words of its own: a level, a kind of source that a level says too little of, or what stands in the way of any. */
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

/** Kinds of source whose part in what they tell is to be named beside them. */
export const NOTED_KINDS = ['think-tank', 'monitor', 'press-release-wire', 'satire'] as const
export type NotedKind = (typeof NOTED_KINDS)[number]

/** Flags, advice, summaries and notices of a context. */
export interface ContextMessages {
  readonly notice: string
  readonly flags: Readonly<Record<FlagCode, string>>
  /** Wraps a flag's label where the fact under it is denied. */
  readonly disputed: (label: string) => string
  readonly criteria: Readonly<Record<Criterion, string>>
  /** The same where it is not known: “whether a corrections policy is published”. */
  readonly whether: Readonly<Record<Criterion, string>>
  readonly findings: Readonly<Record<Finding, string>>
  readonly kinds: Readonly<Record<OutletKind, string>>
  /** What to bear in mind of a source of that kind, in one sentence; kinds without one need none. */
  readonly kindNotes: Readonly<Record<NotedKind, string>>
  readonly bands: Readonly<Record<string, string>>
  /** How an outlet is placed where no band can be named: “leans reliable”. */
  readonly leanings: Readonly<Record<Leaning, string>>
  readonly notPlaced: string
  readonly noScore: string
  /** What the value says, in one sentence: whole points of 100, with the ends of the interval. */
  readonly meaning: (value: number, low: number, high: number) => string
  readonly provisional: (band: string) => string
  readonly advice: Readonly<Record<AdviceText, string>>
  /** The same in a few words, for lists. */
  readonly adviceInShort: Readonly<Record<AdviceLevel, string>>
  /** Who it is, in one sentence. `country` is already in the language of the answer. */
  readonly identity: (name: string, kind: OutletKind, country: string | null) => string
  readonly institution: (name: string, kind: InstitutionKind, country: string | null) => string
  /** What is known of a listing by its origin; `alone` where nothing else is said of it. */
  readonly listed: (listing: SaidListing) => string
  /** Verdicts as one sentence, without its full stop: `more` further ones are not told, and some of all `differ`. */
  readonly verdicts: (clauses: readonly string[], more: number, differ: boolean) => string
  /** What was found in the outlet's own record, as a sentence without its full stop. */
  readonly tracks: Readonly<Record<ToldTrack, (count: TrackCount) => string>>
  /** All that is said where there are neither: how many criteria were looked at. */
  readonly onlyDisclosures: (looked: number) => string
  /** Empty where nothing is missing. */
  readonly missing: (missing: Missing) => string
  readonly unlisted: (source: string) => string
  readonly ambiguous: (source: string, names: readonly string[]) => string
  readonly unusable: string
  readonly askForRecord: string
}
