import { sql } from 'kysely'
import type { Database, Statement } from './database.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

export type StoredFeedback = Schema['feedback']

export interface FeedbackReview {
  readonly id: number
  readonly state: 'accepted' | 'declined'
  readonly reviewer: { readonly id: string; readonly name: string }
  readonly reason: string
  readonly at: string
}

const COLUMNS = [
  'id',
  'kind',
  'state',
  'author_id',
  'author_name',
  'filed_at',
  'body',
  'reviewer_id',
  'reviewer_name',
  'review_reason',
  'reviewed_at',
] as const

export async function findFeedback({ read }: Database, id: number): Promise<StoredFeedback | null> {
  return (await read.selectFrom('feedback').select(COLUMNS).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Up to `limit` before `id`, the newest first. */
export async function listFeedback(
  { read }: Database,
  { state }: { readonly state?: string | undefined },
  id: number | null,
  limit: number,
): Promise<readonly StoredFeedback[]> {
  let query = read
    .selectFrom('feedback')
    .select(COLUMNS)
    .where('id', '<', id ?? Number.MAX_SAFE_INTEGER)
  if (state !== undefined) query = query.where('state', '=', state)
  return query.orderBy('id', 'desc').limit(sql.lit(limit)).execute()
}

export function feedbackFiled({ read }: Database, row: StoredFeedback): Statement {
  return read.insertInto('feedback').values(row)
}

/** The statement that closes what is open; where it is open no longer, it breaks the commit on `state`. */
export function feedbackReviewed({ id, state, reviewer, reason, at }: FeedbackReview): Statement {
  const text = `update feedback set state = case when state = 'open' then ? end, reviewer_id = ?, reviewer_name = ?,
    review_reason = ?, reviewed_at = ? where id = ?`
  return statement(text, [state, reviewer.id, reviewer.name, reason, at, id])
}
