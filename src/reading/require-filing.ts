import { type FilingTable, findFiling, type StoredFiling } from '../db/filings.ts'
import { Problem } from '../domain/problem.ts'
import type { Store } from './store.ts'

/** A dispute or reply by its number. @throws Problem 'not-found' */
export async function requireFiling({ db }: Pick<Store, 'db'>, table: FilingTable, id: number): Promise<StoredFiling> {
  const row = await findFiling(db, table, id)
  if (row === null) throw new Problem('not-found', `There is no ${table} ${id}.`)
  return row
}

/** What was filed, and what shows of it. */
export function documentOf<T>({ body }: StoredFiling): T {
  return JSON.parse(body) as T
}
