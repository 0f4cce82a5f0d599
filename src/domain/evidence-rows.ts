import { held, type Viewpoint } from './as-known.ts'
import { byStrength } from './context/highlights.ts'
import { type Basis, dateOf } from './evidence.ts'
import { evidenceAt } from './evidence-at.ts'
import type { PartialDate, Reference, Sourced } from './outlet.ts'
import type { OutletRecord } from './record.ts'
import type { Contribution } from './scoring/contribution.ts'

/** The type of a row of evidence. */
export type EvidenceRowType = 'finding' | 'entry' | 'verdict' | 'stake'

/** One value of a record as a row with the same columns for every type, including its effect on the score. */
export interface EvidenceRow {
  readonly outletId: string
  readonly type: EvidenceRowType
  readonly id: string
  /** The criterion, kind of entry, assessor's id, or relation of the party. */
  readonly what: string
  /** The finding, outcome, verdict, or party. */
  readonly says: string
  /** The council, court or jury of an entry; null where none is named. */
  readonly by: string | null
  readonly scope: string | null
  /** Its date, as precise as the record has it. */
  readonly on: PartialDate | null
  /** True where it happened on that day or earlier. */
  readonly orBefore: boolean
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
  readonly recordedAt: string
  readonly basis: Basis
  readonly disputed: boolean
  readonly note: string | null
  /** Its evidence units in the score of today; 0 where it does not count. */
  readonly units: number
  /** The share of its units that speaks for reliability, 0 to 1; null where it does not count. */
  readonly speaksFor: number | null
  /** Its references, strongest kind first. */
  readonly references: readonly Reference[]
}

/** All evidence and stakes of a record from a viewpoint, one row each, with their contributions to the score. */
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
