import { findWebhook, type StoredWebhook } from '../db/webhooks.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import { Problem } from '../domain/problem.ts'
import type { Store } from './store.ts'

/**
 * A webhook of the holder. @throws Problem 'not-found' also for somebody else's, so that its existence is not revealed
 */
export async function requireWebhook(
  { db }: Pick<Store, 'db'>,
  id: number,
  holder: Pick<KeyHolder, 'id' | 'scopes'>,
): Promise<StoredWebhook> {
  const row = await findWebhook(db, id)
  if (row === null || !(row.owner_id === holder.id || holder.scopes.includes('admin')))
    throw new Problem('not-found', `There is no webhook ${id} of yours.`)
  return row
}
