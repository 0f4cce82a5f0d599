import type { Statement } from './database.ts'
import { statement } from './statement.ts'

/** What a reviewer decides on something open. */
export interface Review<State extends string = string> {
  readonly id: number
  readonly state: State
  readonly reviewer: { readonly id: string; readonly name: string }
  readonly reason: string
  readonly at: string
}

interface Reviewable {
  readonly state: string
  readonly reviewer_id: string | null
  readonly reviewer_name: string | null
  readonly review_reason: string | null
  readonly reviewed_at: string | null
}

/** The row as its review leaves it. */
export function reviewedRow<Row extends Reviewable>(row: Row, { state, reviewer, reason, at }: Review): Row {
  return {
    ...row,
    state,
    reviewer_id: reviewer.id,
    reviewer_name: reviewer.name,
    review_reason: reason,
    reviewed_at: at,
  }
}

/** The statement that closes what is open; where it is open no longer, it breaks the commit on `state`. `also` sets more columns. */
export function reviewWritten(
  table: 'feedback' | 'proposal',
  { id, state, reviewer, reason, at }: Review,
  also = '',
): Statement {
  const text = `update ${table} set state = case when state = 'open' then ? end, reviewer_id = ?, reviewer_name = ?,
    review_reason = ?, reviewed_at = ?${also} where id = ?`
  return statement(text, [state, reviewer.id, reviewer.name, reason, at, id])
}
