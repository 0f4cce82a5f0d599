import { sql } from 'kysely'
import type { Database, Statement } from './database.ts'
import { type Review, reviewWritten } from './review.ts'
import { SIGNED_COLUMNS } from './row-signatures.ts'
import type { Schema } from './schema.ts'

export type StoredFeedback = Schema['feedback']

export type FeedbackReview = Review<'accepted' | 'declined'>

/** Every column is signed. */
const COLUMNS = SIGNED_COLUMNS.feedback

export async function findFeedback({ read }: Database, id: number): Promise<StoredFeedback | null> {
  return (await read.selectFrom('feedback').select(COLUMNS).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Up to `limit` items before `id`, newest first. */
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

export function feedbackReviewed(review: FeedbackReview): Statement {
  return reviewWritten('feedback', review)
}
