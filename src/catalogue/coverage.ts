import { earliestDay } from '../domain/date.ts'
import { CRITERIA, type Criterion, dateOf } from '../domain/evidence.ts'
import type { PartialDate, Sourced } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { weakReferencesOf } from './provenance-faults.ts'

/** How complete an outlet's record is, and how well sourced. Withdrawn values do not count. */
export interface Coverage {
  readonly id: string
  /** Transparency criteria with a finding. */
  readonly seen: readonly Criterion[]
  /** Criteria without a finding. */
  readonly unseen: readonly Criterion[]
  /** Findings, entries and assessments without a date. */
  readonly undated: readonly string[]
  /** The latest date of a finding, entry or assessment. */
  readonly newest: PartialDate | null
  /** Ids of values with a single reference that is neither the outlet's own page nor a body's. */
  readonly onOnePage: readonly string[]
  /** Ids of values with a single reference apart from copies, wikis and forums. */
  readonly onOnePageAndCopies: readonly string[]
  /** Hosts that the outlet no longer has. */
  readonly endedHosts: readonly string[]
}

/** The coverage of an outlet's record. */
export function coverageOf(record: OutletRecord): Coverage {
  const findings = record.transparency.filter(stands)
  const dated = [
    ...findings.map(({ id, observedOn }) => ({ id, on: observedOn })),
    ...record.trackRecord.filter(stands).map((entry) => ({ id: entry.id, on: dateOf(entry) })),
    ...record.assessments.filter(stands).map(({ id, assessedOn }) => ({ id, on: assessedOn })),
  ]
  const references = new Map(record.references.map((reference) => [reference.id, reference]))
  const isWeak = weakReferencesOf(record)
  const values = [
    ...findings,
    ...record.names.filter(stands),
    ...record.locators.filter(stands),
    ...record.stakes.filter(stands),
    ...record.related.filter(stands),
    ...record.trackRecord.filter(stands),
    ...record.assessments.filter(stands),
  ].map(({ id, references: ids }) => {
    const all = ids.flatMap((id) => references.get(id) ?? [])
    return { id, count: all.length, firm: all.filter((reference) => !isWeak(reference)) }
  })
  const seen = CRITERIA.filter((criterion) => findings.some((finding) => finding.criterion === criterion))
  return {
    id: record.id,
    seen,
    unseen: CRITERIA.filter((criterion) => !seen.includes(criterion)),
    undated: dated.filter(({ on }) => on === null).map(({ id }) => id),
    newest: dated.reduce<PartialDate | null>((newest, { on }) => laterOf(newest, on), null),
    onOnePage: values
      .filter(({ count, firm }) => count === 1 && firm.some(({ kind }) => kind === 'press' || kind === 'reference'))
      .map(({ id }) => id),
    onOnePageAndCopies: values.filter(({ count, firm }) => count > 1 && firm.length === 1).map(({ id }) => id),
    endedHosts: record.locators
      .filter(({ withdrawnAt, validTo }) => withdrawnAt === null && validTo !== null)
      .flatMap(({ host }) => host ?? []),
  }
}

function stands({ withdrawnAt }: Sourced): boolean {
  return withdrawnAt === null
}

function laterOf(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b
  return earliestDay(a) < earliestDay(b) ? b : a
}
