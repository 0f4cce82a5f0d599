import { headMoved, NO_OUTLET } from '../db/changes.ts'
import type { Statement } from '../db/database.ts'
import { insertRows } from '../db/insert-rows.ts'
import type { PublicationBasis } from '../db/publication-basis.ts'
import type { Schema } from '../db/schema.ts'
import { scoreOfRecord } from '../domain/context/context.ts'
import {
  type Cause,
  type ChainHead,
  type Change,
  changeHash,
  changeText,
  headText,
  type LoggedScore,
  type MethodologyChange,
  type OutletChange,
  type OutletChangeKind,
  type RegisterChange,
} from '../domain/editorial/change.ts'
import { type RecordChange, recordDiff } from '../domain/editorial/record-diff.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { en } from '../domain/language/en/en.ts'
import type { OutletRecord } from '../domain/record.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import { isImported, shownRecord } from '../domain/shown-record.ts'

/** What a publication changes of one outlet. */
export interface PublishedChange {
  /** Null for a new outlet. */
  readonly before: OutletRecord | null
  readonly record: OutletRecord
  readonly name: string
  readonly score: LoggedScore
  /** SHA-256 of the record's canonical JSON. */
  readonly digest: string
}

export interface ChangeContext {
  readonly now: Date
  /** The day of both scores. */
  readonly day: string
  readonly cause: Cause
  readonly signer: Signer | undefined
}

const KINDS: Readonly<Record<Cause['kind'], OutletChangeKind>> = {
  catalogue: 'record-changed',
  import: 'record-changed',
  proposal: 'record-changed',
  dispute: 'dispute-changed',
  reply: 'reply-changed',
}

/**
 * The statements that append entries to the change log, in order, and move its head. Where the head has moved already,
 * they break the whole commit.
 */
export async function changeStatements(
  published: readonly PublishedChange[],
  { head: start, state }: Pick<PublicationBasis, 'head' | 'state'>,
  context: ChangeContext,
): Promise<readonly Statement[]> {
  if (published.length === 0) return []
  const at = instantAfter(start, context.now)
  let head: ChainHead = start
  const rows: Schema['change'][] = []
  for (const each of published) {
    const change = changeOf(each, head, at, state.showsImported, context)
    const row = rowOf(change)
    head = { seq: row.seq, hash: row.hash, at }
    rows.push(row)
  }
  return [headMoved(start, head, await signed(head, context.signer)), ...insertRows('change', rows)]
}

/** The statements that append the entry for a new methodology; see `changeStatements`. */
export function methodologyStatements(
  { from, to }: MethodologyChange['methodology'],
  start: ChainHead,
  context: Pick<ChangeContext, 'now' | 'signer'>,
): Promise<readonly Statement[]> {
  const reason = `Scores are made by methodology ${to} from here on, in place of ${from}, which stays served. No record changed with it.`
  const kind = 'methodology-changed'
  return appended(
    { ...ofNoRecord(start, context), kind, cause: ofOurs('methodology', reason), methodology: { from, to } },
    start,
    context,
  )
}

/** The statements that append the entry for a loaded register; see `changeStatements`. */
export function registerStatements(
  register: RegisterChange['register'],
  start: ChainHead,
  context: Pick<ChangeContext, 'now' | 'signer'>,
): Promise<readonly Statement[]> {
  const reason = `The register was loaded: ${register.listings} outlets of which is known who they are. No record changed with it.`
  const kind = 'register-loaded'
  return appended({ ...ofNoRecord(start, context), kind, cause: ofOurs('register', reason), register }, start, context)
}

/** The members of an entry that is about no outlet's record. */
function ofNoRecord(start: ChainHead, { now }: Pick<ChangeContext, 'now'>) {
  return {
    seq: start.seq + 1,
    previous: start.hash,
    at: instantAfter(start, now),
    outletId: null,
    outletName: null,
    changes: [],
    score: null,
    record: null,
  } as const
}

function ofOurs<Kind extends 'methodology' | 'register'>(kind: Kind, reason: string): Cause<Kind> {
  return { kind, id: null, reason, by: 'masthead', reviewedBy: null }
}

async function appended(
  change: Change,
  start: ChainHead,
  { signer }: Pick<ChangeContext, 'signer'>,
): Promise<readonly Statement[]> {
  const row = rowOf(change)
  return [headMoved(start, row, await signed(row, signer)), ...insertRows('change', [row])]
}

/** Not earlier than the head, even if the clock was set back. */
function instantAfter({ at }: ChainHead, now: Date): string {
  return [now.toISOString(), at].sort()[1] as string
}

function rowOf(change: Change): Schema['change'] {
  const entry = changeText(change)
  const { seq, outletId, kind, at, previous } = change
  return { seq, outlet_id: outletId ?? NO_OUTLET, kind, at, previous, hash: changeHash(entry), entry }
}

function changeOf(
  { before, record, name, score, digest }: PublishedChange,
  { seq, hash }: ChainHead,
  at: string,
  showsImported: boolean,
  { day, cause }: ChangeContext,
): OutletChange {
  const is = bare(score)
  const was = before === null ? null : loggedScoreOf(shownRecord(before, showsImported), day)
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

/** The differences. Of assessments imported under a licence only the number, as the log is public and permanent. */
function changesOf(before: OutletRecord, after: OutletRecord): readonly RecordChange[] {
  const changes = recordDiff(shownRecord(before, false), shownRecord(after, false))
  const imported = (record: OutletRecord) => JSON.stringify(record.assessments.filter(isImported))
  if (imported(before) === imported(after)) return changes
  const count = (record: OutletRecord) => ({ imported: record.assessments.filter(isImported).length })
  return [...changes, { what: 'changed', member: 'assessments', id: null, old: count(before), new: count(after) }]
}

function loggedScoreOf(record: OutletRecord, day: string): LoggedScore {
  const methodology = requireMethodology()
  return bare(scoreOfRecord(record, { asOf: day, knownAt: null, methodology, messages: en }))
}

function bare({ status, value, leaning = null, band }: LoggedScore): LoggedScore {
  return { status, value, leaning, band }
}

async function signed({ seq, hash, at }: ChainHead, signer: Signer | undefined) {
  if (signer === undefined) return { signature: null, publicKey: null }
  return { signature: await signer.sign(headText({ seq, hash, at })), publicKey: signer.publicKey }
}
