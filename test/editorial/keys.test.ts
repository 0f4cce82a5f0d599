import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findKey, keyRow, type NewKey } from '../../src/db/keys.ts'
import { createKey, noteKeyUse, revokeKey } from '../../src/editorial/keys.ts'
import { type EditorialStore, editorialStore, isSignedAs } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

const KEY: NewKey = {
  id: '0123456789abcdef',
  name: 'Ann Example',
  scopes: ['read', 'propose'],
  digest: 'd'.repeat(64),
  createdAt: '2026-11-20T10:00:00.000Z',
  expiresAt: '2027-11-20T10:00:00.000Z',
  origins: ['https://cms.example'],
}
const other = (id: string, name: string): NewKey => ({ ...KEY, id: id.repeat(16), name, digest: id.repeat(64) })
const LATER = '2026-11-21T10:00:00.000Z'

describe.each(ENGINE_NAMES)('keys in the store on %s', (engine) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(engine)
  })
  afterEach(() => store.close())

  it('are stored as they were made, signed', async () => {
    await createKey(store.db, KEY, await store.signer)
    expect(await findKey(store.db, KEY.id)).toEqual({ ...KEY, revokedAt: null, lastUsedAt: null })
    expect(await isSignedAs(store, 'access_key', keyRow(KEY))).toBe(true)
  })

  it('may be several under one name, not under one that only looks the same', async () => {
    await createKey(store.db, KEY)
    await createKey(store.db, other('2', 'Bob'))
    await createKey(store.db, other('3', 'Ann Example'))
    await expect(createKey(store.db, other('4', 'ANN EXAMPLE'))).rejects.toMatchObject({
      kind: 'conflict',
      message:
        'That name reads like "Ann Example", who has the key 0123456789abcdef: write it the same if it is the same holder, or add what tells them apart.',
    })
    await expect(createKey(store.db, other('5', ' '))).rejects.toMatchObject({
      kind: 'invalid-request',
      message: 'A key needs the name of its holder.',
    })
    expect(await findKey(store.db, '4'.repeat(16))).toBeNull()
  })

  it('are revoked once, signed again', async () => {
    expect(await revokeKey(store.db, KEY.id, LATER)).toBe(false)
    await createKey(store.db, KEY, await store.signer)
    expect(await revokeKey(store.db, KEY.id, LATER, await store.signer)).toBe(true)
    expect(await isSignedAs(store, 'access_key', keyRow({ ...KEY, revokedAt: LATER }))).toBe(true)
    expect(await revokeKey(store.db, KEY.id, '2026-11-22T10:00:00.000Z')).toBe(false)
    expect(await findKey(store.db, KEY.id)).toMatchObject({ revokedAt: LATER })
    expect(await isSignedAs(store, 'access_key', keyRow({ ...KEY, revokedAt: LATER }))).toBe(true)
  })

  it('are not revoked by the second of two who revoke at the same time', async () => {
    await createKey(store.db, KEY)
    const read = { ...store.db, commit: store.db.commit }
    read.commit = async (statements) => {
      await revokeKey(store.db, KEY.id, LATER)
      return store.db.commit(statements)
    }
    expect(await revokeKey(read, KEY.id, '2026-11-22T10:00:00.000Z')).toBe(false)
    expect(await findKey(store.db, KEY.id)).toMatchObject({ revokedAt: LATER })
  })

  it('say when they were last used, at most so often', async () => {
    await createKey(store.db, KEY)
    const used = async (at: string, before: string) => {
      await noteKeyUse(store.db, KEY.id, at, before)
      return (await findKey(store.db, KEY.id))?.lastUsedAt
    }
    expect(await used('2026-11-21T10:00:00Z', '2026-11-21T09:00:00Z')).toBe('2026-11-21T10:00:00Z')
    expect(await used('2026-11-21T11:00:00Z', '2026-11-21T10:00:00Z')).toBe('2026-11-21T10:00:00Z')
    expect(await used('2026-11-21T11:00:01Z', '2026-11-21T10:00:01Z')).toBe('2026-11-21T11:00:01Z')
  })
})
