import type { Database } from '../db/database.ts'
import { findKey, keyCreated, keyRevoked, keyRow, keyUsed, listKeys, type NewKey } from '../db/keys.ts'
import { holderNameFault, isSameHolder } from '../domain/editorial/holder-name.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { Problem } from '../domain/problem.ts'
import { commit } from './commit.ts'
import { signedRow } from './sign-row.ts'

/**
 * Stores a new key. A holder may have several keys under the same name; a name that only looks the same is refused, as
 * nobody could tell whose it is.
 *
 * @throws Problem 'invalid-request', 'conflict'
 */
export async function createKey(db: Database, key: NewKey, signer?: Signer): Promise<void> {
  const fault = holderNameFault(key.name)
  if (fault !== null) throw new Problem('invalid-request', fault)
  const other = (await listKeys(db)).find(({ name }) => name !== key.name && isSameHolder(name, key.name))
  if (other !== undefined)
    throw new Problem(
      'conflict',
      `That name reads like ${JSON.stringify(other.name)}, who has the key ${other.id}: write it the same if it is the same holder, or add what tells them apart.`,
    )
  await commit(db, [keyCreated(db, key), await signedRow(signer, 'access_key', keyRow(key))])
}

/** Returns whether the key existed and was not revoked yet. */
export async function revokeKey(db: Database, id: string, now: string, signer?: Signer): Promise<boolean> {
  const key = await findKey(db, id)
  if (key === null || key.revokedAt !== null) return false
  const signed = await signedRow(signer, 'access_key', keyRow({ ...key, revokedAt: now }))
  const [changed] = await commit(db, [keyRevoked(db, id, now), signed])
  return changed === 1
}

/** Stores when a key was used, unless a use since `before` is stored. */
export async function noteKeyUse(db: Database, id: string, now: string, before: string): Promise<void> {
  await commit(db, [keyUsed(db, id, now, before)])
}
