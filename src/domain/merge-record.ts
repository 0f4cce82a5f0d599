import type { Instant, Sourced } from './outlet.ts'
import type { OutletRecord } from './record.ts'
import { isAfter } from './scoring/known-evidence.ts'

/** Id prefixes of records that do not come from catalogue files; their absence from a file does not withdraw them. */
const NOT_FROM_FILES = /^(proposed|imported)-/

const GONE_FROM_FILE = 'No longer in the catalogue file.'

/**
 * Merges a catalogue file's record into the stored one, so that nothing recorded is lost: what the file no longer has
 * is withdrawn; what it changes is kept as withdrawn under another id, and added anew.
 */
export function mergeRecord(stored: OutletRecord, incoming: OutletRecord, now: Instant): OutletRecord {
  const merge = <T extends Sourced>(old: readonly T[], fresh: readonly T[]): readonly T[] => {
    const byId = new Map(old.map((each) => [each.id, each]))
    const kept: T[] = []
    for (const each of fresh) {
      const before = byId.get(each.id)
      byId.delete(each.id)
      if (before === undefined) kept.push(each)
      else if (saysTheSame(before, each))
        kept.push(isAfter(before.recordedAt, each.recordedAt) ? { ...each, recordedAt: before.recordedAt } : each)
      else if (wasWithdrawnByReview(before, each)) kept.push(before)
      else {
        kept.push({ ...each, recordedAt: now })
        const past =
          before.withdrawnAt === null ? { ...before, withdrawnAt: now, withdrawalReason: 'Corrected.' } : before
        kept.push({ ...past, id: freeId(before.id, old) })
      }
    }
    for (const before of byId.values()) {
      const local = before.id.slice(before.id.indexOf('/') + 1)
      const stays = before.withdrawnAt !== null || NOT_FROM_FILES.test(local)
      kept.push(stays ? before : { ...before, withdrawnAt: now, withdrawalReason: GONE_FROM_FILE })
    }
    return kept
  }
  const known = new Set(incoming.references.map(({ id }) => id))
  return {
    ...incoming,
    ...fieldsSetByReview(stored),
    fieldReferences: { ...incoming.fieldReferences, ...referencesSetByReview(stored) },
    recordedAt: stored.recordedAt,
    names: merge(stored.names, incoming.names),
    locators: merge(stored.locators, incoming.locators),
    stakes: merge(stored.stakes, incoming.stakes),
    related: merge(stored.related, incoming.related),
    transparency: merge(stored.transparency, incoming.transparency),
    trackRecord: merge(stored.trackRecord, incoming.trackRecord),
    assessments: merge(stored.assessments, incoming.assessments),
    references: [...incoming.references, ...stored.references.filter(({ id }) => !known.has(id))],
    replies: stored.replies,
    disputes: stored.disputes,
  }
}

/** Whether two versions are equal except for when they were recorded. */
function saysTheSame<T extends Sourced>(before: T, after: T): boolean {
  return JSON.stringify({ ...before, recordedAt: '' }) === JSON.stringify({ ...after, recordedAt: '' })
}

/** Whether the file still has what a reviewed proposal withdrew: the withdrawal is kept. */
function wasWithdrawnByReview<T extends Sourced>(before: T, after: T): boolean {
  if (before.withdrawnAt === null || after.withdrawnAt !== null || before.withdrawalReason === GONE_FROM_FILE)
    return false
  return saysTheSame({ ...before, withdrawnAt: null, withdrawalReason: null }, after)
}

const FIELDS = ['country', 'languages', 'founded', 'closed', 'issn', 'note'] as const

/** The fields whose value has a reference from a reviewed proposal. */
function setByReview({ fieldReferences }: OutletRecord): readonly (typeof FIELDS)[number][] {
  return FIELDS.filter((field) => fieldReferences[field]?.some((id) => NOT_FROM_FILES.test(id)))
}

function fieldsSetByReview(stored: OutletRecord): Partial<OutletRecord> {
  return Object.fromEntries(setByReview(stored).map((field) => [field, stored[field]]))
}

function referencesSetByReview(stored: OutletRecord): OutletRecord['fieldReferences'] {
  return Object.fromEntries(setByReview(stored).map((field) => [field, stored.fieldReferences[field] ?? []]))
}

/** `a/ruling-2` → `a/ruling-2~1`, or the next free number. */
function freeId(id: string, taken: readonly Sourced[]): string {
  const ids = new Set(taken.map((each) => each.id))
  let number = 1
  while (ids.has(`${id}~${number}`)) number++
  return `${id}~${number}`
}
