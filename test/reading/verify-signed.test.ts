import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statement } from '../../src/db/statement.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { createKey, revokeKey } from '../../src/editorial/keys.ts'
import { signRows } from '../../src/editorial/sign-row.ts'
import { createWebhook, rotateSecret } from '../../src/editorial/webhooks.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { verifySigned } from '../../src/reading/verify-signed.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'

const NOW = new Date('2026-11-30T12:00:00Z')
const AT = NOW.toISOString()
const SEED = 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'

describe.each(ENGINE_NAMES)('keys and webhooks on %s', (name) => {
  let engine: Engine
  let publicKey: string
  beforeAll(async () => {
    engine = await ENGINES[name]()
    const signer = await signerOf(SEED)
    publicKey = signer.publicKey
    const { db } = engine
    const key = { scopes: ['review'], createdAt: AT, expiresAt: null } as const
    await createKey(db, { ...key, id: 'a', name: 'Ann', digest: '0'.repeat(64) }, signer)
    await createKey(db, { ...key, id: 'b', name: 'Bob', digest: '1'.repeat(64) }, signer)
    expect(await revokeKey(db, 'b', AT, signer)).toBe(true)
    const now = () => NOW
    const store = { db, now, catalogue: liveCatalogue(db, { now }), signer }
    const owner = { id: 'a', name: 'Ann', scopes: ['admin'], origins: null } as const
    const filter = { outlets: null, kinds: null, bandCrossings: false } as never
    const made = { name: 'Desk', url: 'https://desk.example/', filter, owner, alongside: () => [] }
    const { id } = await createWebhook(store, made)
    await rotateSecret(store, { id, holder: owner, precondition: () => {}, alongside: () => [] })
  })
  afterAll(() => engine.close())

  const found = async () => (await verifySigned(engine.db, publicKey)).faults

  it('are as they were signed when they were made, revoked and changed', async () => {
    expect(await verifySigned(engine.db, publicKey)).toEqual({ faults: [], signed: 3 })
    const other = await signerOf('AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI')
    expect((await verifySigned(engine.db, other.publicKey)).faults).toHaveLength(3)
  })

  it.each([
    ["update access_key set scopes = '[\"admin\"]' where id = 'a'", 'access_key', 'a', 'is not what was signed'],
    ["update access_key set name = 'Eve' where id = 'a'", 'access_key', 'a', 'is not what was signed'],
    ["update access_key set revoked_at = null where id = 'b'", 'access_key', 'b', 'is not what was signed'],
    ["update webhook set url = 'https://evil.example/'", 'webhook', '1', 'is not what was signed'],
    ["delete from access_key where id = 'b'", 'access_key', 'b', 'is gone, though it was signed'],
    [
      "insert into access_key select 'c', name, scopes, '2', created_at, null, null, null, null from access_key where id = 'a'",
      'access_key',
      'c',
      'is signed by nobody',
    ],
  ])('are told of where somebody else wrote: %s', async (sql, table, row, reason) => {
    await engine.db.commit([statement(sql)])
    expect(await found()).toContainEqual({ table, row, outletId: null, reason })
  })

  it('are signed as they are when an operator asks for it', async () => {
    expect(await found()).not.toEqual([])
    await signRows(engine.db, await signerOf(SEED))
    expect(await found()).toEqual([])
  })

  it('that are written without the signing key are signed by nobody', async () => {
    await revokeKey(engine.db, 'a', AT)
    expect(await found()).toEqual([{ table: 'access_key', row: 'a', outletId: null, reason: 'is signed by nobody' }])
  })
})
