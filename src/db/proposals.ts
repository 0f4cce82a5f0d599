import { sql } from 'kysely'
import type { Locator } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Database, Statement } from './database.ts'
import { eachOf } from './each-of.ts'
import { digestOf, withoutLaterMembers } from './record-document.ts'
import { type Review, reviewWritten } from './review.ts'
import { SIGNED_COLUMNS } from './row-signatures.ts'
import type { Schema } from './schema.ts'

export const PROPOSAL_STATES = ['open', 'published', 'rejected'] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]
export type StoredProposal = Schema['proposal']

export type ProposalReview = Review<'published' | 'rejected'>

/** Every column but one is signed. */
const COLUMNS = [...SIGNED_COLUMNS.proposal, 'change_seq'] as const

/**
 * Digest of the part of a record that a proposal is based on. Replies and disputes filed in between do not invalidate a
 * proposal.
 */
export function contentDigestOf(record: object): string {
  return digestOf({ ...record, replies: [], disputes: [] })
}

/** Whether a proposal with that base digest was made from this record; null on both sides for a new outlet. */
export function isBasedOn(digest: string | null, record: OutletRecord | null): boolean {
  if (record === null || digest === null) return record === digest
  return digest === contentDigestOf(record) || digest === contentDigestOf(withoutLaterMembers(record))
}

export async function findProposal({ read }: Database, id: number): Promise<StoredProposal | null> {
  return (await read.selectFrom('proposal').select(COLUMNS).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Up to `limit` proposals before `id`, newest first. */
export async function listProposals(
  { read }: Database,
  { state, outletId }: { state?: string | undefined; outletId?: string | undefined },
  id: number | null,
  limit: number,
): Promise<readonly StoredProposal[]> {
  let query = read
    .selectFrom('proposal')
    .select(COLUMNS)
    .where('id', '<', id ?? Number.MAX_SAFE_INTEGER)
  if (outletId !== undefined) query = query.where('outlet_id', '=', outletId)
  if (state !== undefined) query = query.where('state', '=', state)
  return query.orderBy('id', 'desc').limit(sql.lit(limit)).execute()
}

export type NumberedTable = 'proposal' | 'dispute' | 'reply' | 'webhook' | 'feedback'

/** The number for the next filing of a kind. If two take the same, the second commit fails on `id`. */
export async function nextNumber({ read }: Database, table: NumberedTable): Promise<number> {
  const row = await read
    .selectFrom(table)
    .select('id')
    .where('id', '>', 0)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.id ?? 0) + 1
}

export function proposalFiled({ read }: Database, row: StoredProposal): Statement {
  return read.insertInto('proposal').values(row)
}

/**
 * Closes an open proposal and stores the change log entry that published it; must run after that entry. Makes the
 * commit fail on `state` where it is not open.
 */
export function proposalReviewed(review: ProposalReview): Statement {
  const entry = ', change_seq = (select seq from change_head where id = 1)'
  return reviewWritten('proposal', review, review.state === 'published' ? entry : '')
}

/** The ids that belong to outlets. */
export async function findOutletIds({ read }: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await read.selectFrom('outlet').select('id').where('id', 'in', eachOf(ids)).execute()
  return new Set(rows.map(({ id }) => id))
}

export type OtherLocator = Pick<
  Schema['outlet_locator'],
  'outlet_id' | 'host' | 'path' | 'platform' | 'handle' | 'valid_from' | 'valid_to'
>

/** What the new parts of a proposal must be consistent with. */
export interface Neighbours {
  /** The named outlets that exist. */
  readonly outletIds: ReadonlySet<string>
  /** Current locators of other outlets with the same hosts or handles. */
  readonly locators: readonly OtherLocator[]
}

export async function findNeighbours(
  db: Database,
  outletId: string,
  { ids, locators }: { readonly ids: readonly string[]; readonly locators: readonly Locator[] },
): Promise<Neighbours> {
  if (ids.length === 0 && locators.length === 0) return { outletIds: new Set(), locators: [] }
  const each = (member: 'host' | 'platform' | 'handle') =>
    eachOf([...new Set(locators.flatMap((locator) => locator[member] ?? []))])
  const current = db.read
    .selectFrom('outlet_locator')
    .select(['outlet_id', 'host', 'path', 'platform', 'handle', 'valid_from', 'valid_to'])
    .where('outlet_id', '<>', outletId)
    .where('withdrawn_at', 'is', null)
  const [outlets, onHosts, onAccounts] = await db.together<[{ id: string }, OtherLocator, OtherLocator]>([
    db.read.selectFrom('outlet').select('id').where('id', 'in', eachOf(ids)),
    current.where('host', 'in', each('host')),
    current.where('platform', 'in', each('platform')).where('handle', 'in', each('handle')),
  ])
  return { outletIds: new Set(outlets.map(({ id }) => id)), locators: [...onHosts, ...onAccounts] }
}
