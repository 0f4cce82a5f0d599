import { fileOf } from '../catalogue/file-of.ts'
import type { Proposal, ProposedChange, SetField } from '../catalogue/proposal.ts'
import type { Reference, Sourced } from '../domain/outlet.ts'
import { type OutletRecord, SOURCED_LISTS } from '../domain/record.ts'

export interface Proposals {
  /** To be filed in this order. */
  readonly proposals: readonly Proposal[]
  /** Changes that a proposal cannot express, for a person to handle. */
  readonly left: readonly string[]
}

/** Changes in one proposal, at most. */
const MOST = 200
const FIELDS = ['country', 'languages', 'founded', 'closed', 'issn', 'note'] as const satisfies readonly SetField[]
/** Members that the publication sets, not the proposal. */
const GIVEN = new Set(['id', 'recordedAt', 'withdrawnAt', 'withdrawalReason'])

/**
 * The proposals that change `before` into `after`, for users who may propose but not publish; `before` is null for a
 * new outlet.
 */
export function proposalsOf(before: OutletRecord | null, after: OutletRecord, reason: string): Proposals {
  const brought = referencesBrought(before, after)
  const left: string[] = []
  if (before !== null && before.kind !== after.kind) left.push(`kind: ${before.kind} → ${after.kind}`)
  const changes = [...fieldChanges(before, after, brought, left), ...partChanges(before, after, brought)]
  const proposals: Proposal[] = []
  for (let at = 0; at < changes.length; at += MOST) {
    const some = changes.slice(at, at + MOST)
    const used = new Set(
      some.flatMap((change) => ('references' in change ? change.references : partReferences(change))),
    )
    proposals.push({
      outletId: after.id,
      ...(before === null && at === 0 && { kind: after.kind }),
      reason,
      changes: some,
      references: [...brought.values()].filter(({ id }) => used.has(id)).map(fileReference),
    })
  }
  return { proposals, left }
}

/** References that are new or changed, each under a free id, by their id in `after`. */
function referencesBrought(before: OutletRecord | null, after: OutletRecord): ReadonlyMap<string, Reference> {
  const kept = new Map(before?.references.map((reference) => [reference.id, reference]))
  const taken = new Set([...kept.keys(), ...after.references.map(({ id }) => id)])
  const brought = new Map<string, Reference>()
  for (const reference of after.references) {
    const same = kept.get(reference.id)
    if (same === undefined) brought.set(reference.id, reference)
    else if (JSON.stringify(same) !== JSON.stringify(reference)) {
      let number = 2
      while (taken.has(`${reference.id}-${number}`)) number += 1
      taken.add(`${reference.id}-${number}`)
      brought.set(reference.id, { ...reference, id: `${reference.id}-${number}` })
    }
  }
  return brought
}

function* fieldChanges(
  before: OutletRecord | null,
  after: OutletRecord,
  brought: ReadonlyMap<string, Reference>,
  left: string[],
): Generator<ProposedChange> {
  for (const field of FIELDS) {
    const value = after[field] ?? null
    const isUnset = value === null || value.length === 0
    if (JSON.stringify(before?.[field] ?? null) === JSON.stringify(value) || (before === null && isUnset)) continue
    const references = (after.fieldReferences[field] ?? []).map((id) => brought.get(id)?.id ?? id)
    const isSourced = (after.fieldReferences[field] ?? []).some((id) => brought.has(id))
    // A proposal can only set a field, and needs a source for it.
    if (isUnset || !isSourced)
      left.push(`${field}: ${JSON.stringify(before?.[field] ?? null)} → ${JSON.stringify(value)}`)
    else yield { action: 'set', field, value, references } as ProposedChange
  }
}

function* partChanges(
  before: OutletRecord | null,
  after: OutletRecord,
  brought: ReadonlyMap<string, Reference>,
): Generator<ProposedChange> {
  const file = fileOf(after)
  for (const list of SOURCED_LISTS) {
    const kept = new Map<string, Sourced>(before?.[list].map((part) => [part.id, part]))
    for (const [index, part] of after[list].entries()) {
      const was = kept.get(part.id)
      if (was === undefined && part.withdrawnAt !== null) continue
      if (was !== undefined && saysTheSame(was, part)) continue
      const given = Object.entries(file[list]?.[index] ?? {}).filter(([key]) => !GIVEN.has(key))
      const references = part.references.map((id) => brought.get(id)?.id ?? id)
      const record = { ...Object.fromEntries(given), references }
      if (was === undefined) yield { action: 'add', list, record } as ProposedChange
      else if (part.withdrawnAt === null) yield { action: 'amend', list, id: part.id, record } as ProposedChange
      else if (was.withdrawnAt === null)
        yield { action: 'withdraw', id: part.id, ...(part.withdrawalReason && { reason: part.withdrawalReason }) }
    }
  }
}

function partReferences(change: ProposedChange): readonly string[] {
  return 'record' in change ? change.record.references : []
}

function fileReference(reference: Reference): Proposal['references'][number] {
  const given = Object.entries(reference).filter(([, value]) => value !== null)
  return Object.fromEntries(given) as Proposal['references'][number]
}

function saysTheSame(one: Sourced, other: Sourced): boolean {
  return JSON.stringify({ ...one, recordedAt: '' }) === JSON.stringify({ ...other, recordedAt: '' })
}
