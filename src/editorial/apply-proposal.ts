import { recordFaultsOf } from '../catalogue/check-record.ts'
import { toPointer } from '../catalogue/fault.ts'
import type { CatalogueFile } from '../catalogue/file.ts'
import type { PartList, Proposal } from '../catalogue/proposal.ts'
import { recordOf } from '../catalogue/record-of.ts'
import type { Instant, Sourced } from '../domain/outlet.ts'
import { noParts, type OutletRecord, SOURCED_LISTS, type SourcedList } from '../domain/record.ts'

export interface ProposalFault {
  /** JSON pointer into the proposal. */
  readonly pointer: string
  readonly detail: string
}

export interface AppliedProposal {
  readonly record: OutletRecord
  readonly faults: readonly ProposalFault[]
  /** The new parts, each with its JSON pointer in the proposal. */
  readonly added: readonly { readonly list: PartList; readonly part: Sourced; readonly pointer: string }[]
}

/**
 * The record as a proposal would change it, with every fault. `stored` is null for a new outlet. New parts and
 * references get ids that contain the proposal's number, so that a later load of the catalogue's files leaves them
 * alone.
 */
export function applyProposal(
  stored: OutletRecord | null,
  proposal: Proposal,
  { number, now }: { readonly number: number; readonly now: Instant },
): AppliedProposal {
  const prefix = `proposed-${number}-`
  const renamed = new Set(proposal.references.map(({ id }) => id))
  const known = new Set(stored?.references.map(({ id }) => id))
  const rename = (id: string) => (renamed.has(id) ? `${prefix}${id}` : id)
  const faults: ProposalFault[] = proposal.references.flatMap(({ id }, at) =>
    known.has(id)
      ? [{ pointer: `/references/${at}/id`, detail: `${id} is the id of a reference that is kept already` }]
      : [],
  )

  const file: Record<PartList, object[]> = noParts()
  const pointers = new Map<string, string>()
  const withdrawals = new Map<string, string>()
  const fields: Partial<Record<string, unknown>> = {}
  const fieldReferences: Record<string, readonly string[]> = {}
  const fieldPointers = new Map<string, string>()

  proposal.changes.forEach((change, at) => {
    const pointer = `/changes/${at}`
    if (change.action === 'set') {
      const { field, value, references } = change
      if (fieldPointers.has(field)) faults.push({ pointer: `${pointer}/field`, detail: `${field} is set twice` })
      if (!references.some((id) => renamed.has(id)))
        faults.push({ pointer: `${pointer}/references`, detail: 'must name a reference that this proposal brings' })
      fields[field] = value
      fieldReferences[field] = references.map(rename)
      fieldPointers.set(field, pointer)
      return
    }
    if (change.action !== 'add') {
      const fault = withdrawalFault(stored, change, withdrawals)
      if (fault !== null) faults.push({ pointer: `${pointer}/id`, detail: fault })
      withdrawals.set(change.id, change.reason ?? proposal.reason)
    }
    if (change.action === 'withdraw') return
    const id = `${prefix}${at + 1}`
    file[change.list].push({ ...change.record, id, references: change.record.references.map(rename) })
    pointers.set(`${proposal.outletId}/${id}`, pointer)
  })

  const fresh = recordOf({
    id: proposal.outletId,
    kind: stored?.kind ?? proposal.kind ?? 'news-site',
    recordedAt: now,
    ...file,
    references: proposal.references.map((reference) => ({ ...reference, id: rename(reference.id) })),
  } as CatalogueFile)
  const base = stored ?? { ...fresh, ...noParts(), references: [] }
  const merged = <T extends Sourced>(old: readonly T[], parts: readonly T[]): T[] => [
    ...old.map((part) => {
      const reason = part.withdrawnAt === null ? withdrawals.get(part.id) : undefined
      return reason === undefined ? part : { ...part, withdrawnAt: now, withdrawalReason: reason }
    }),
    ...parts,
  ]
  const record: OutletRecord = {
    ...base,
    ...fields,
    fieldReferences: { ...base.fieldReferences, ...fieldReferences },
    ...(Object.fromEntries(
      SOURCED_LISTS.map((list) => [list, merged<Sourced>(base[list], fresh[list])]),
    ) as unknown as Pick<OutletRecord, SourcedList>),
    references: [...base.references, ...fresh.references],
  }

  const added = SOURCED_LISTS.flatMap((list) =>
    record[list].flatMap((part) => {
      const pointer = pointers.get(part.id)
      return pointer === undefined ? [] : [{ list, part, pointer: `${pointer}/record` }]
    }),
  )
  const inRecord = recordFaults(record, pointers, fieldPointers, prefix, now)
  return { record, faults: [...faults, ...inRecord], added }
}

function withdrawalFault(
  stored: OutletRecord | null,
  change: { readonly id: string; readonly list?: PartList },
  withdrawals: ReadonlyMap<string, string>,
): string | null {
  const { id, list } = change
  if (withdrawals.has(id)) return `${id} is changed twice`
  const lists = list === undefined ? SOURCED_LISTS : [list]
  const part = lists.flatMap((each): readonly Sourced[] => stored?.[each] ?? []).find((each) => each.id === id)
  if (part === undefined) return `${id} is no record of the outlet${list === undefined ? '' : ` among its ${list}`}`
  return part.withdrawnAt === null ? null : `${id} is withdrawn already`
}

/** Faults of the changed record, with pointers into the proposal. Faults that were there before are left out. */
function recordFaults(
  record: OutletRecord,
  pointers: ReadonlyMap<string, string>,
  fieldPointers: ReadonlyMap<string, string>,
  prefix: string,
  now: Instant,
): ProposalFault[] {
  const current: OutletRecord = {
    ...record,
    // What the proposal adds is recorded now, whenever the outlet was.
    recordedAt: now,
    ...Object.fromEntries(
      SOURCED_LISTS.map((list) => [list, record[list].filter((part) => part.withdrawnAt === null)]),
    ),
  }
  const stored = record.references.findIndex(({ id }) => id.startsWith(prefix))
  return recordFaultsOf(current).flatMap(([[member, index, ...rest], reason]) => {
    const pointer = pointerOf(String(member), index, rest)
    return pointer === null ? [] : [{ pointer, detail: reason.replaceAll(prefix, '') }]
  })

  function pointerOf(member: string, index: PropertyKey | undefined, rest: readonly PropertyKey[]): string | null {
    if (member === 'fieldReferences') {
      const found = fieldPointers.get(String(index))
      return found === undefined ? null : `${found}/references${toPointer(rest)}`
    }
    if (fieldPointers.has(member)) return `${fieldPointers.get(member)}/value`
    if (member === 'references')
      return stored !== -1 && Number(index) >= stored ? `/references/${Number(index) - stored}${toPointer(rest)}` : null
    // A fault of the record as a whole: a proposal can only cause it by removing the last name.
    if (index === undefined) return member === 'names' ? '/changes' : null
    const part = current[member as PartList]?.[Number(index)]
    const found = part === undefined ? undefined : pointers.get(part.id)
    return found === undefined ? null : `${found}/record${toPointer(rest)}`
  }
}
