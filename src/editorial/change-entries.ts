import { headMoved } from '../db/changes.ts'
import type { Statement } from '../db/database.ts'
import { insertRows } from '../db/insert-rows.ts'
import type { PublicationBasis } from '../db/publication-basis.ts'
import type { Schema } from '../db/schema.ts'
import { scoreOfRecord } from '../domain/context/context.ts'
import {
  type Cause,
  type ChainHead,
  type Change,
  type ChangeKind,
  changeHash,
  changeText,
  headText,
  type Standing,
} from '../domain/editorial/change.ts'
import { type RecordChange, recordDiff } from '../domain/editorial/record-diff.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { en } from '../domain/language/en/en.ts'
import type { OutletRecord } from '../domain/record.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import { isImported, shownRecord } from '../domain/shown-record.ts'

/** What a publication does to one outlet. */
export interface PublishedChange {
  /** Null for a new outlet. */
  readonly before: OutletRecord | null
  readonly record: OutletRecord
  readonly name: string
  readonly standing: Standing
  /** Of the record: SHA-256 of its canonical JSON. */
  readonly digest: string
}

export interface ChangeContext {
  readonly now: Date
  /** The day that both scores are judged on. */
  readonly day: string
  readonly cause: Cause
  readonly signer: Signer | undefined
}

const KINDS: Readonly<Record<Cause['kind'], ChangeKind>> = {
  catalogue: 'record-changed',
  import: 'record-changed',
  proposal: 'record-changed',
  dispute: 'dispute-changed',
  reply: 'reply-changed',
}

/** The statements that lengthen the chain: entries in order, and the head moved, or the whole commit broken where it has moved already. */
export async function changeStatements(
  published: readonly PublishedChange[],
  { head: start, state }: Pick<PublicationBasis, 'head' | 'state'>,
  context: ChangeContext,
): Promise<readonly Statement[]> {
  if (published.length === 0) return []
  const written = context.now.toISOString()
  // A clock set back must not set the log back.
  const at = [written, start.at].sort()[1] as string
  let head: ChainHead = start
  const rows: Schema['change'][] = []
  for (const each of published) {
    const change = changeOf(each, head, at, state.showsImported, context)
    const entry = changeText(change)
    head = { seq: change.seq, hash: changeHash(entry), at }
    const { seq, outletId: outlet_id, kind, previous } = change
    rows.push({ seq, outlet_id, kind, at, previous, hash: head.hash, entry })
  }
  return [headMoved(start, head, await signed(head, context.signer)), ...insertRows('change', rows)]
}

function changeOf(
  { before, record, name, standing, digest }: PublishedChange,
  { seq, hash }: ChainHead,
  at: string,
  showsImported: boolean,
  { day, cause }: ChangeContext,
): Change {
  const is = bare(standing)
  const was = before === null ? null : standingOf(shownRecord(before, showsImported), day)
  return {
    seq: seq + 1,
    previous: hash,
    at,
    outletId: record.id,
    outletName: name,
    kind: before === null ? 'outlet-added' : KINDS[cause.kind],
    cause,
    changes: before === null ? [] : changesOf(before, record),
    score: {
      moved: JSON.stringify(was) !== JSON.stringify(is),
      methodology: requireMethodology().version,
      asOf: day,
      before: was,
      after: is,
    },
    record: digest,
  }
}

/** What differs. Of assessments imported under a licence only the number is told: the log is public, and stays. */
function changesOf(before: OutletRecord, after: OutletRecord): readonly RecordChange[] {
  const changes = recordDiff(shownRecord(before, false), shownRecord(after, false))
  const imported = (record: OutletRecord) => JSON.stringify(record.assessments.filter(isImported))
  if (imported(before) === imported(after)) return changes
  const count = (record: OutletRecord) => ({ imported: record.assessments.filter(isImported).length })
  return [...changes, { what: 'changed', member: 'assessments', id: null, old: count(before), new: count(after) }]
}

function standingOf(record: OutletRecord, day: string): Standing {
  const methodology = requireMethodology()
  return bare(scoreOfRecord(record, { asOf: day, knownAt: null, methodology, messages: en }))
}

function bare({ status, value, leaning = null, band }: Standing): Standing {
  return { status, value, leaning, band }
}

async function signed(head: ChainHead, signer: Signer | undefined) {
  if (signer === undefined) return { signature: null, publicKey: null }
  return { signature: await signer.sign(headText(head)), publicKey: signer.publicKey }
}
