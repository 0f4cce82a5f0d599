import { findWebhook, type StoredWebhook } from '../db/webhooks.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import { Problem } from '../domain/problem.ts'
import type { Store } from './store.ts'

/** A webhook of the holder's. @throws Problem 'not-found' where it is somebody else's too, so that nothing is learnt of it */
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
