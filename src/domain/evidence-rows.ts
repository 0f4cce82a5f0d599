import { held, type Viewpoint } from './as-known.ts'
import { byStrength } from './context/highlights.ts'
import { type Basis, dateOf } from './evidence.ts'
import { evidenceAt } from './evidence-at.ts'
import type { PartialDate, Reference, Sourced } from './outlet.ts'
import type { OutletRecord } from './record.ts'
import type { Contribution } from './scoring/contribution.ts'

/** What one row of evidence is. */
export type EvidenceRowType = 'finding' | 'entry' | 'verdict' | 'stake'

/** One thing that a record says, with what it comes to: the same columns for whatever it is. */
export interface EvidenceRow {
  readonly outletId: string
  readonly type: EvidenceRowType
  readonly id: string
  /** The criterion, the kind of entry, the assessor's id, or what the party does. */
  readonly what: string
  /** The finding, the outcome, the verdict, or the party. */
  readonly says: string
  /** The council, court or jury of an entry, as it is named; null where nobody is named. */
  readonly by: string | null
  readonly scope: string | null
  /** The day it is dated by, as precise as the record. */
  readonly on: PartialDate | null
  /** True where it happened on that day or before it. */
  readonly orBefore: boolean
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
  readonly recordedAt: string
  readonly basis: Basis
  readonly disputed: boolean
  readonly note: string | null
  /** Evidence units that it has in the score today; 0 where it counts for nothing. */
  readonly units: number
  /** The share of its units that speaks for reliability, from 0 to 1; null where it counts for nothing. */
  readonly speaksFor: number | null
  /** What it rests on, the strongest kind first. */
  readonly references: readonly Reference[]
}

/** Everything that a record says from a viewpoint that is evidence or a stake, a row each, with what the score took of it. */
export function evidenceRowsOf(
  record: OutletRecord,
  viewpoint: Viewpoint,
  contributions: readonly Pick<Contribution, 'basis' | 'units' | 'x'>[],
): readonly EvidenceRow[] {
  const found = evidenceAt(record, viewpoint)
  const counted = new Map(contributions.flatMap((each) => each.basis.map((id) => [id, each] as const)))
  const common = (each: Sourced & { readonly basis: Basis; readonly note: string | null }) => ({
    outletId: record.id,
    id: each.id,
    by: null,
    scope: null,
    on: null,
    orBefore: false,
    validFrom: each.validFrom,
    validTo: each.validTo,
    recordedAt: each.recordedAt,
    basis: each.basis,
    disputed: false,
    note: each.note,
    units: counted.get(each.id)?.units ?? 0,
    speaksFor: counted.get(each.id)?.x ?? null,
    references: byStrength(record.references.filter(({ id }) => each.references.includes(id))),
  })
  return [
    ...found.transparency.map((each) => ({
      ...common(each),
      type: 'finding' as const,
      what: each.criterion,
      says: each.finding,
      scope: each.scope,
      on: each.observedOn,
    })),
    ...found.trackRecord.map((each) => ({
      ...common(each),
      type: 'entry' as const,
      what: each.kind,
      says: each.outcome,
      by: each.body,
      scope: each.scope,
      on: dateOf(each),
      orBefore: each.occurredOn === null && each.occurredBy !== null,
    })),
    ...found.assessments.map((each) => ({
      ...common(each),
      type: 'verdict' as const,
      what: each.assessor,
      says: each.verdict,
      scope: each.scope,
      on: each.assessedOn,
    })),
    ...record.stakes
      .filter((each) => held(each, viewpoint))
      .map((each) => ({
        ...common(each),
        type: 'stake' as const,
        what: each.relation,
        says: each.share === null ? each.party : `${each.party} (${each.share} %)`,
        disputed: each.disputed,
      })),
  ]
}
