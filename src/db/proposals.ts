import { type Compilable, CompiledQuery, sql } from 'kysely'
import type { Locator } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Database } from './database.ts'
import { eachOf } from './each-of.ts'
import { digestOf } from './record-document.ts'
import type { Schema } from './schema.ts'

export const PROPOSAL_STATES = ['open', 'published', 'rejected'] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]
export type StoredProposal = Schema['proposal']

export interface ProposalReview {
  readonly id: number
  readonly state: 'published' | 'rejected'
  readonly reviewer: { readonly id: string; readonly name: string }
  readonly reason: string
  readonly at: string
}

/** What a proposal is made from: replies and disputes may come in between without spoiling it. */
export function contentDigestOf(record: OutletRecord): string {
  return digestOf({ ...record, replies: [], disputes: [] })
}

export async function findProposal({ read }: Database, id: number): Promise<StoredProposal | null> {
  return (await read.selectFrom('proposal').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Up to `limit` proposals before `id`, the newest first. */
export async function listProposals(
  { read }: Database,
  { state, outletId }: { state?: string | undefined; outletId?: string | undefined },
  id: number | null,
  limit: number,
): Promise<readonly StoredProposal[]> {
  let query = read
    .selectFrom('proposal')
    .selectAll()
    .where('id', '<', id ?? Number.MAX_SAFE_INTEGER)
  if (outletId !== undefined) query = query.where('outlet_id', '=', outletId)
  if (state !== undefined) query = query.where('state', '=', state)
  return query.orderBy('id', 'desc').limit(sql.lit(limit)).execute()
}

export type NumberedTable = 'proposal' | 'dispute' | 'reply' | 'webhook'

/** The number that the next filing of a kind gets. Two that take the same break on the primary key; see `takesNumber`. */
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

/** Files under the next number, again where somebody else has just taken it. */
export async function takesNumber<T>(
  db: Database,
  table: NumberedTable,
  file: (number: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await file(await nextNumber(db, table))
    } catch (error) {
      const taken = error instanceof Error && error.message.includes(`UNIQUE constraint failed: ${table}.id`)
      if (!taken || attempt === 8) throw error
    }
  }
}

export function proposalFiled({ read }: Database, row: StoredProposal): Compilable {
  return read.insertInto('proposal').values(row)
}

/** The statement that closes an open proposal; where it is open no longer, it breaks the commit: see `isReviewed`. */
export function proposalReviewed({ id, state, reviewer, reason, at }: ProposalReview): Compilable {
  const text = `update proposal set state = case when state = 'open' then ? end, reviewer_id = ?, reviewer_name = ?,
    review_reason = ?, reviewed_at = ?, change_seq = case when ? = 'published' then (select seq from change_head where id = 1) end
    where id = ?`
  const parameters = [state, reviewer.id, reviewer.name, reason, at, state, id]
  return { compile: () => CompiledQuery.raw(text, parameters) }
}

/** Whether a commit broke because somebody else closed the proposal first. */
export function isReviewed(error: unknown): boolean {
  return error instanceof Error && error.message.includes('NOT NULL constraint failed: proposal.state')
}

/** Those of `ids` that are outlets. */
export async function findOutletIds({ read }: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await read.selectFrom('outlet').select('id').where('id', 'in', eachOf(ids)).execute()
  return new Set(rows.map(({ id }) => id))
}

export type OtherLocator = Pick<
  Schema['outlet_locator'],
  'outlet_id' | 'host' | 'path' | 'platform' | 'handle' | 'valid_from' | 'valid_to'
>

/** Locators of other outlets on the hosts, or with the handles, of these that nobody has withdrawn. */
export async function findOtherLocators(
  { read }: Database,
  outletId: string,
  locators: readonly Locator[],
): Promise<readonly OtherLocator[]> {
  const each = (member: 'host' | 'platform' | 'handle') =>
    eachOf([...new Set(locators.flatMap((locator) => locator[member] ?? []))])
  if (locators.length === 0) return []
  const standing = read
    .selectFrom('outlet_locator')
    .select(['outlet_id', 'host', 'path', 'platform', 'handle', 'valid_from', 'valid_to'])
    .where('outlet_id', '<>', outletId)
    .where('withdrawn_at', 'is', null)
  const onHosts = await standing.where('host', 'in', each('host')).execute()
  const onAccounts = await standing
    .where('platform', 'in', each('platform'))
    .where('handle', 'in', each('handle'))
    .execute()
  return [...onHosts, ...onAccounts]
}
