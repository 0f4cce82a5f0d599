import type { SqliteDatabase } from '../db/sqlite.ts'
import { openBundle } from '../store/open-bundle.ts'

/** Opens and checks the database of a bundle, and logs who signed it. */
export async function openServedBundle(folder: string, publicKey: string | undefined): Promise<SqliteDatabase> {
  const { manifest, db } = await openBundle(folder, publicKey)
  const { outlets, createdAt, publicKey: signer } = manifest
  const whose =
    signer === null
      ? 'signed by nobody'
      : `signed with ${signer}${publicKey === undefined ? ', which is the key that it names itself: --public-key says whose it must be' : ''}`
  console.error(`A bundle of ${outlets} outlets of ${createdAt}, ${whose}. It is read-only.`)
  return db
}
