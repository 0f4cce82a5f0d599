import type { Criterion, Finding, TransparencyNote } from '../domain/evidence.ts'
import { foldKey } from '../domain/lookup/fold.ts'
import {
  type Instant,
  type PartyKind,
  type Reference,
  recordedNow,
  type Sourced,
  type Stake,
  type StakeRelation,
} from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { freeLocalIds } from './draft.ts'
import type { RowFault } from './row-fault.ts'

export interface DeclaredNote {
  readonly criterion: Criterion
  readonly finding: Finding
  /** The file's statement in our words. */
  readonly note: string
}

export interface DeclaredStake {
  readonly party: string
  readonly partyKind: PartyKind
  readonly relation: StakeRelation
  readonly note: string
}

/** What an outlet declares about itself in a machine-readable file. */
export interface Declared {
  readonly notes: readonly DeclaredNote[]
  readonly stakes: readonly DeclaredStake[]
  /** Statements for which there is no record, each with the reason. */
  readonly left: readonly string[]
  /** Lines and scripts that could not be read, and violations of the format; the rest is kept. */
  readonly faults: readonly RowFault[]
}

export interface DeclaredFile {
  /** `trust-txt`: part of the ids. */
  readonly label: string
  readonly title: string
  /** Where it was read, or its digest. */
  readonly url: string
  /** The day on which it was read. */
  readonly seenOn: string
  readonly now: Instant
}

export interface DeclaredAddition {
  readonly record: OutletRecord
  readonly notes: readonly TransparencyNote[]
  readonly stakes: readonly Stake[]
  readonly references: readonly Reference[]
  /** What the record has already. */
  readonly known: readonly string[]
}

/** Adds new statements to a record, as self-declared. */
export function addDeclared(record: OutletRecord, declared: Declared, file: DeclaredFile): DeclaredAddition {
  const known: string[] = []
  const notes: TransparencyNote[] = []
  const stakes: Stake[] = []
  const freeLocalId = freeLocalIds(record)
  const reference = referenceOf(freeLocalId(`imported-${file.label}-${file.seenOn}`), record, file)
  const taken = (): OutletRecord => ({
    ...record,
    transparency: [...record.transparency, ...notes],
    stakes: [...record.stakes, ...stakes],
    references: [...record.references, reference],
  })
  const sourced = (suffix: string): Sourced =>
    recordedNow(`${record.id}/${freeLocalId(`imported-${file.label}-${suffix}`)}`, [reference.id], file.now)
  for (const { criterion, finding, note } of declared.notes) {
    const before = taken().transparency.find(
      (each) => each.criterion === criterion && each.finding === finding && each.note === note && isSaid(each),
    )
    if (before !== undefined) known.push(`${before.id} says so: ${criterion} ${finding}`)
    else
      notes.push({
        ...sourced(criterion),
        scope: null,
        note,
        basis: 'self-declared',
        criterion,
        finding,
        observedOn: file.seenOn,
      })
  }
  for (const { party, partyKind, relation, note } of declared.stakes) {
    const before = taken().stakes.find(
      (each) =>
        each.relation === relation && foldKey(each.party) === foldKey(party) && each.validTo === null && isSaid(each),
    )
    if (before !== undefined) known.push(`${before.id} says so: ${party} ${relation}`)
    else
      stakes.push({
        ...sourced(relation),
        party,
        partyKind,
        relation,
        share: null,
        basis: 'self-declared',
        disputed: false,
        note,
      })
  }
  const isEmpty = notes.length === 0 && stakes.length === 0
  return { record: isEmpty ? record : taken(), notes, stakes, references: isEmpty ? [] : [reference], known }
}

function isSaid({ withdrawnAt }: Sourced): boolean {
  return withdrawnAt === null
}

function referenceOf(id: string, record: OutletRecord, { title, url }: DeclaredFile): Reference {
  return {
    id,
    url,
    title,
    publisher: record.names[0]?.text ?? record.id,
    published: null,
    archiveUrl: null,
    passage: null,
    // A file that is not on the web is identified by its digest.
    kind: url.startsWith('ni:') ? 'data-file' : 'primary',
    licence: null,
  }
}
