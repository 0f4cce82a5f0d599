import type { PartialDate, Reference, Sourced } from './outlet.ts'

/**
 * How a value is known: seen by our reviewer, said by the outlet, from an official record, reported by others, or
 * imported.
 */
export const BASES = ['observed', 'self-declared', 'official-record', 'reported', 'imported'] as const
export type Basis = (typeof BASES)[number]

export const CRITERIA = [
  'ownership-disclosed',
  'funding-disclosed',
  'leadership-named',
  'contact-published',
  'editorial-standards',
  'corrections-policy',
  'corrections-practised',
  'authors-identified',
  'sourcing-policy',
  'opinion-labelled',
  'advertising-labelled',
  'external-accountability',
] as const
export type Criterion = (typeof CRITERIA)[number]

/**
 * The finding on a criterion: met; partly (examined and half met); stated (a page of the outlet claims it, but the text
 * it refers to was not read); not met.
 */
export const FINDINGS = ['met', 'partly', 'stated', 'not-met'] as const
export type Finding = (typeof FINDINGS)[number]

export const TRACK_RECORD_KINDS = [
  'ruling',
  'court-judgment',
  'correction',
  'retraction',
  'fabrication-admitted',
  'fact-check',
  'licence-action',
  'award',
  'sanction',
  'note',
] as const
export type TrackRecordKind = (typeof TRACK_RECORD_KINDS)[number]

export const SUBJECTS = [
  'accuracy',
  'defamation',
  'privacy',
  'impartiality',
  'discrimination',
  'advertising',
  'other',
] as const
export type Subject = (typeof SUBJECTS)[number]

/**
 * Outcomes by kind: ruling: upheld, partly-upheld, not-upheld, settled, discontinued, pending · court-judgment: lost,
 * partly-lost, won, settled, discontinued, pending · fact-check: false, misleading, true, not-by-outlet, listed ·
 * correction, retraction, fabrication-admitted: issued · licence-action, sanction: imposed, lifted · award: awarded ·
 * note: noted.
 */
export const OUTCOMES = {
  ruling: ['upheld', 'partly-upheld', 'not-upheld', 'settled', 'discontinued', 'pending'],
  'court-judgment': ['lost', 'partly-lost', 'won', 'settled', 'discontinued', 'pending'],
  'fact-check': ['false', 'misleading', 'true', 'not-by-outlet', 'listed'],
  correction: ['issued'],
  retraction: ['issued'],
  'fabrication-admitted': ['issued'],
  'licence-action': ['imposed', 'lifted', 'pending'],
  sanction: ['imposed', 'lifted', 'pending'],
  award: ['awarded'],
  note: ['noted'],
} as const satisfies Record<TrackRecordKind, readonly string[]>
export type Outcome = (typeof OUTCOMES)[TrackRecordKind][number]

/** Who imposed a sanction or licence action: only an independent regulator's counts, the others are flags. */
export const ACTORS = ['independent-regulator', 'government', 'company', 'unknown'] as const
export type Actor = (typeof ACTORS)[number]

interface EvidenceRecord extends Sourced {
  /** The edition, section path, programme, topic or author it is limited to; null for the whole outlet. */
  readonly scope: string | null
  /** The finding in our own words, in English. */
  readonly note: string
  readonly basis: Basis
}

export interface TransparencyNote extends EvidenceRecord {
  readonly criterion: Criterion
  readonly finding: Finding
  /** When it was seen; null where the source has no date. */
  readonly observedOn: PartialDate | null
}

export interface TrackRecordEntry extends EvidenceRecord {
  readonly kind: TrackRecordKind
  /** The council, court, regulator, fact-checker or jury; the outlet itself for corrections and retractions. */
  readonly body: string
  readonly subject: Subject
  readonly outcome: Outcome
  readonly actor: Actor | null
  readonly occurredOn: PartialDate | null
  /** The last day on which it can have happened, where no source gives the date. Never together with `occurredOn`. */
  readonly occurredBy: PartialDate | null
  /** The first day on which it can have happened, only with `occurredBy`; null where unknown. */
  readonly occurredFrom: PartialDate | null
}

/** The date of an entry: when it happened, else the last possible day; null where neither is known. */
export function dateOf({
  occurredOn,
  occurredBy,
}: Pick<TrackRecordEntry, 'occurredOn' | 'occurredBy'>): PartialDate | null {
  return occurredOn ?? occurredBy
}

export interface Assessment extends EvidenceRecord {
  /** Id of an assessor in `ASSESSORS`. */
  readonly assessor: string
  /** In the assessor's own words, lower case with hyphens. */
  readonly verdict: string
  readonly assessedOn: PartialDate | null
}

export interface Evidence {
  /** The references as far as needed: a page's date bounds what it reports. */
  readonly references?: readonly Pick<Reference, 'id' | 'published'>[]
  readonly transparency: readonly TransparencyNote[]
  readonly trackRecord: readonly TrackRecordEntry[]
  readonly assessments: readonly Assessment[]
}
