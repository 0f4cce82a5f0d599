import { findFeedback, type StoredFeedback } from '../db/feedback.ts'
import { Problem } from '../domain/problem.ts'
import type { Store } from './store.ts'

/** @throws Problem 'not-found' */
export async function requireFeedback({ db }: Pick<Store, 'db'>, id: number): Promise<StoredFeedback> {
  const row = await findFeedback(db, id)
  if (row === null) throw new Problem('not-found', `There is no feedback ${id}.`)
  return row
}
