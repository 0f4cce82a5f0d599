import type { Sourced } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { RowFault } from './row-fault.ts'

/** What a row says, its outlet found and its cells read, before it is held against the record. */
export interface Draft {
  readonly line: number
  readonly outletId: string
}

export interface Drafts<D extends Draft> {
  readonly drafts: readonly D[]
  readonly faults: readonly RowFault[]
}

/** A record with what rows add to it. */
export interface Addition {
  readonly record: OutletRecord
  readonly added: readonly AddedRow[]
  readonly faults: readonly RowFault[]
}

export interface AddedRow {
  readonly line: number
  /** Of the record that it became. */
  readonly id: string
  /** For a person who looks before loading. */
  readonly text: string
}

/** `imported-mbfc-2026`, or with the next number that neither a record nor a reference has. */
export function freeLocalId(record: OutletRecord, wanted: string): string {
  const taken = new Set(record.references.map(({ id }) => id))
  for (const { id } of sourcedOf(record)) taken.add(id.slice(record.id.length + 1))
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}

function sourcedOf(record: OutletRecord): readonly Sourced[] {
  const { names, locators, stakes, related, transparency, trackRecord, assessments } = record
  return [...names, ...locators, ...stakes, ...related, ...transparency, ...trackRecord, ...assessments]
}

/** Rows that say the same thing twice, or two things at once, within one file. */
export function clashesIn<D extends Draft>(
  drafts: readonly D[],
  { key, says, column }: { key: (draft: D) => string; says: (draft: D) => string; column: string },
): { readonly kept: readonly D[]; readonly faults: readonly RowFault[] } {
  const kept: D[] = []
  const faults: RowFault[] = []
  for (const alike of Map.groupBy(drafts, key).values()) {
    const [first, ...others] = alike as [D, ...D[]]
    const other = others.find((draft) => says(draft) !== says(first))
    if (other !== undefined) {
      for (const draft of alike) {
        const against = says(draft) === says(first) ? other : first
        faults.push({
          line: draft.line,
          column,
          reason: `says ${says(draft)} of ${draft.outletId}, and line ${against.line} says ${says(against)} of the same`,
        })
      }
      continue
    }
    kept.push(first)
    for (const { line, outletId } of others)
      faults.push({ line, column: null, reason: `repeats line ${first.line} (${outletId})` })
  }
  return { kept, faults }
}
