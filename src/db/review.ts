import type { Statement } from './database.ts'
import { statement } from './statement.ts'

/** A reviewer's decision on an open item. */
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

/** The row after its review. */
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

/** Closes an open item; makes the commit fail on `state` where it is not open. `also` sets more columns. */
export function reviewWritten(
  table: 'feedback' | 'proposal',
  { id, state, reviewer, reason, at }: Review,
  also = '',
): Statement {
  const text = `update ${table} set state = case when state = 'open' then ? end, reviewer_id = ?, reviewer_name = ?,
    review_reason = ?, reviewed_at = ?${also} where id = ?`
  return statement(text, [state, reviewer.id, reviewer.name, reason, at, id])
}
