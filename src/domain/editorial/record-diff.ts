import type { Sourced } from '../outlet.ts'
import { type OutletRecord, SOURCED_LISTS } from '../record.ts'

/** One difference between two versions of an outlet's record. */
export interface RecordChange {
  readonly what: 'added' | 'changed' | 'withdrawn' | 'set' | 'removed'
  /** The list or field of the record: `transparency`, `country`. */
  readonly member: string
  /** Id of the list entry; null for a field. */
  readonly id: string | null
  /** Only the members that differ, where both versions have the entry. */
  readonly old: unknown
  readonly new: unknown
}

const LISTS = [...SOURCED_LISTS, 'references', 'replies', 'disputes'] as const
const PLAIN = ['kind', 'country', 'languages', 'founded', 'closed', 'issn', 'note', 'fieldReferences'] as const

/** What differs in `after`, by member, in the order of the record. */
export function recordDiff(before: OutletRecord, after: OutletRecord): readonly RecordChange[] {
  return [
    ...PLAIN.flatMap((member): RecordChange[] =>
      same(before[member], after[member])
        ? []
        : [{ what: 'set', member, id: null, old: before[member] ?? null, new: after[member] ?? null }],
    ),
    ...LISTS.flatMap((member) => listDiff(member, before[member], after[member])),
  ]
}

interface Part {
  readonly id: string | number
}

function listDiff(member: string, before: readonly Part[], after: readonly Part[]): RecordChange[] {
  const old = new Map(before.map((part) => [part.id, part]))
  const changes: RecordChange[] = []
  for (const part of after) {
    const id = String(part.id)
    const was = old.get(part.id)
    old.delete(part.id)
    if (was === undefined) changes.push({ what: 'added', member, id, old: null, new: part })
    else if (!same(was, part)) changes.push(partChange(member, id, was, part))
  }
  for (const part of old.values()) changes.push({ what: 'removed', member, id: String(part.id), old: part, new: null })
  return changes
}

function partChange(member: string, id: string, was: Part, is: Part): RecordChange {
  const withdrawn = isWithdrawn(is) && !isWithdrawn(was)
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  const differing = keys.filter((key) => !same(memberOf(was, key), memberOf(is, key)))
  const pick = (part: Part) => Object.fromEntries(differing.map((key) => [key, memberOf(part, key) ?? null]))
  // A withdrawn entry is given whole, as `old` is what the record no longer says.
  return { what: withdrawn ? 'withdrawn' : 'changed', member, id, old: withdrawn ? was : pick(was), new: pick(is) }
}

function isWithdrawn(part: Part): boolean {
  return ((part as Partial<Sourced & Part>).withdrawnAt ?? null) !== null
}

function memberOf(part: Part, key: string): unknown {
  return Reflect.get(part, key)
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
