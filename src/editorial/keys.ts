import type { Database } from '../db/database.ts'
import { keyCreated, keyRevoked, keyUsed, type NewKey } from '../db/keys.ts'
import { commit } from './commit.ts'

export async function createKey(db: Database, key: NewKey): Promise<void> {
  await commit(db, [keyCreated(db, key)])
}

/** Whether there was such a key that was not revoked yet. */
export async function revokeKey(db: Database, id: string, now: string): Promise<boolean> {
  const [changed] = await commit(db, [keyRevoked(db, id, now)])
  return changed === 1
}

/** Writes when a key was used, unless that was written since `before`. */
export async function noteKeyUse(db: Database, id: string, now: string, before: string): Promise<void> {
  await commit(db, [keyUsed(db, id, now, before)])
}
