import type { Reference, Sourced } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { RowFault } from './row-fault.ts'

/** A parsed row with its outlet, before it is compared with the record. */
export interface Draft {
  readonly line: number
  readonly outletId: string
}

export interface Drafts<D extends Draft> {
  readonly drafts: readonly D[]
  readonly faults: readonly RowFault[]
}

/** A record with the rows added to it. */
export interface Addition {
  readonly record: OutletRecord
  readonly added: readonly AddedRow[]
  readonly faults: readonly RowFault[]
}

export interface AddedRow {
  readonly line: number
  /** Id of the new record. */
  readonly id: string
  /** Description for a person who reviews before loading. */
  readonly text: string
}

/**
 * A function that makes local ids not used by a record or reference of the outlet: `imported-mbfc-2026`, then
 * `imported-mbfc-2026-2`.
 */
export function freeLocalIds(record: OutletRecord): (wanted: string) => string {
  const taken = new Set(record.references.map(({ id }) => id))
  for (const { id } of sourcedOf(record)) taken.add(id.slice(record.id.length + 1))
  return (wanted) => {
    let id = wanted
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`
    taken.add(id)
    return id
  }
}

function sourcedOf(record: OutletRecord): readonly Sourced[] {
  const { names, locators, stakes, related, transparency, trackRecord, assessments } = record
  return [...names, ...locators, ...stakes, ...related, ...transparency, ...trackRecord, ...assessments]
}

/** How drafts become parts of a record. */
export interface NewParts<D extends Draft, Part extends Sourced> {
  /** The fault of a draft that the record has already, or contradicts; null for none. */
  readonly storedFault: (draft: D) => RowFault | null
  readonly localIdOf: (draft: D) => string
  /** The part for an id; its reference has the local part of that id. */
  readonly partOf: (id: string, reference: string, draft: D) => Part
  readonly referenceOf: (id: string, draft: D) => Reference
  readonly textOf: (draft: D) => string
}

/** A part and a reference for each draft that the record does not have yet, under ids that are free. */
export function newPartsOf<D extends Draft, Part extends Sourced>(
  record: OutletRecord,
  drafts: readonly D[],
  { storedFault, localIdOf, partOf, referenceOf, textOf }: NewParts<D, Part>,
) {
  const freeLocalId = freeLocalIds(record)
  const parts: Part[] = []
  const references: Reference[] = []
  const added: AddedRow[] = []
  const faults: RowFault[] = []
  for (const draft of drafts) {
    const fault = storedFault(draft)
    if (fault !== null) {
      faults.push(fault)
      continue
    }
    const local = freeLocalId(localIdOf(draft))
    const part = partOf(`${record.id}/${local}`, local, draft)
    parts.push(part)
    references.push(referenceOf(local, draft))
    added.push({ line: draft.line, id: part.id, text: textOf(draft) })
  }
  return { parts, references, added, faults }
}

/** Faults for rows of one file that repeat or contradict each other. */
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
