import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyRow, type NewKey } from '../../src/db/keys.ts'
import { readSigned } from '../../src/db/row-signatures.ts'
import { statement } from '../../src/db/statement.ts'
import { commit } from '../../src/editorial/commit.ts'
import { fileFeedback } from '../../src/editorial/file-feedback.ts'
import { createKey } from '../../src/editorial/keys.ts'
import { signedRow, signRows } from '../../src/editorial/sign-row.ts'
import { ANN, type EditorialStore, editorialStore, isSignedAs } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

const KEY: NewKey = {
  id: '0123456789abcdef',
  name: 'Ann',
  scopes: ['read'],
  digest: 'd'.repeat(64),
  createdAt: '2026-11-20T10:00:00.000Z',
  expiresAt: null,
}
const SAID = { citation: { name: 'The Tribune' }, outletId: null, meant: null, note: null, passage: null }

describe.each(ENGINE_NAMES)('signing rows on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name)
  })
  afterEach(() => store.close())

  it('signs what the row says, and takes away an old signature where there is no key', async () => {
    const row = keyRow(KEY)
    await commit(store.db, [await signedRow(store.signer, 'access_key', row)])
    expect(await isSignedAs(store, 'access_key', row)).toBe(true)
    await commit(store.db, [await signedRow(undefined, 'access_key', row)])
    expect((await readSigned(store.db, 'access_key')).signatures.size).toBe(0)
    await commit(store.db, [await signedRow(Promise.resolve(undefined), 'access_key', row)])
    expect((await readSigned(store.db, 'access_key')).signatures.size).toBe(0)
  })

  it('signs all rows as they stand, of every table, and forgets those that are gone', async () => {
    await createKey(store.db, KEY)
    const feedback = { kind: 'missed-source', said: SAID, author: ANN, alongside: () => [] } as const
    const row = await fileFeedback({ ...store, signer: undefined }, feedback)
    await commit(store.db, [await signedRow(store.signer, 'access_key', { ...keyRow(KEY), id: 'gone' })])
    await commit(store.db, [await signedRow(store.signer, 'reply', { id: 7 })])
    expect(await signRows(store.db, await store.signer)).toBe(4)
    expect(await isSignedAs(store, 'access_key', keyRow(KEY))).toBe(true)
    expect(await isSignedAs(store, 'feedback', row)).toBe(true)
    expect([...(await readSigned(store.db, 'access_key')).signatures.keys()]).toEqual([KEY.id])
    expect((await readSigned(store.db, 'reply')).signatures.size).toBe(0)
    expect(await signRows(store.db, await store.signer)).toBe(2)
  })

  it('commits nothing where there is nothing to sign', async () => {
    const commits: unknown[] = []
    const watched = {
      ...store.db,
      commit: async (statements: readonly unknown[]) => void commits.push(statements) as never,
    }
    expect(await signRows(watched, await store.signer)).toBe(0)
    expect(commits).toEqual([])
    await store.db.commit([statement("insert into row_signature values ('reply', '7', 'x')")])
    expect(await signRows(store.db, await store.signer)).toBe(1)
  })
})
