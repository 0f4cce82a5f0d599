import { type FilingTable, findFiling, type StoredFiling } from '../db/filings.ts'
import { Problem } from '../domain/problem.ts'
import type { Store } from './store.ts'

/** A dispute or reply by number. @throws Problem 'not-found' */
export async function requireFiling({ db }: Pick<Store, 'db'>, table: FilingTable, id: number): Promise<StoredFiling> {
  const row = await findFiling(db, table, id)
  if (row === null) throw new Problem('not-found', `There is no ${table} ${id}.`)
  return row
}

/** The stored JSON document of a filing. */
export function documentOf<T>({ body }: StoredFiling): T {
  return JSON.parse(body) as T
}
