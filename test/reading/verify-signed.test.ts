import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statement } from '../../src/db/statement.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { queueDeliveries } from '../../src/editorial/deliveries.ts'
import { createKey, revokeKey } from '../../src/editorial/keys.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { signRows } from '../../src/editorial/sign-row.ts'
import { createWebhook, rotateSecret } from '../../src/editorial/webhooks.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { verifySigned } from '../../src/reading/verify-signed.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'

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

describe.each(ENGINE_NAMES)('how far a webhook was told of the log, on %s', (name) => {
  let engine: Engine
  const at = (minute: number) => new Date(NOW.getTime() + minute * 60_000)
  const signer = signerOf(SEED)
  const queue = async (cursor: number, more: object = {}) =>
    queueDeliveries(engine.db, 1, [], { cursor, now: AT, signer, ...more })
  const put = (sql: string) => engine.db.commit([statement(sql)])
  const reasons = async () => {
    const { faults } = await verifySigned(engine.db, (await signer).publicKey)
    return faults.map(({ table, row, reason }) => `${table} ${row} ${reason}`)
  }
  beforeAll(async () => {
    engine = await ENGINES[name]()
    const { db } = engine
    for (const [minute, id] of ['tribune', 'courier', 'echo', 'post'].entries()) {
      if (minute === 2) {
        const store = { db, now: () => at(1), catalogue: liveCatalogue(db, { now: () => at(1) }), signer }
        const owner = { id: 'a', name: 'Ann', scopes: ['admin'], origins: null } as const
        const filter = { outlets: null, kinds: null, bandCrossing: false }
        const made = { name: 'Desk', url: 'https://desk.example/', filter, owner, alongside: () => [] }
        await createWebhook(store, made)
      }
      await publishRecords(db, [outletRecord(id)], { now: at(minute * 2) })
    }
  })
  afterAll(() => engine.close())

  it('is where the log ended when it was made, until it is told of more', async () => {
    expect(await reasons()).toEqual([])
    await put('update webhook set cursor = 1')
    expect(await reasons()).toEqual([])
    await put('update webhook set cursor = 3')
    expect(await reasons()).toEqual(['webhook 1 cursor was moved and is signed by nobody'])
    await put('update webhook set cursor = 2')
  })

  it('is signed as it is moved, and not as it is queued again', async () => {
    await queue(3)
    await queue(3, { again: true, signer: undefined })
    expect(await reasons()).toEqual([])
    await put('update webhook set cursor = 4')
    expect(await reasons()).toEqual(['webhook 1 cursor is not what was signed'])
    await put("delete from row_signature where table_name = 'webhook_cursor'")
    expect(await reasons()).toEqual(['webhook 1 cursor was moved and is signed by nobody'])
    await signRows(engine.db, await signer)
    expect(await reasons()).toEqual([])
  })

  it('leaves no signature that is of nothing', async () => {
    await put("update row_signature set row_id = '7' where table_name = 'webhook_cursor'")
    expect(await reasons()).toContain('row_signature webhook_cursor 7 is of nothing that is signed')
    await put("update row_signature set table_name = 'webhook_cursos', row_id = '1' where row_id = '7'")
    expect(await reasons()).toContain('row_signature webhook_cursos 1 is of nothing that is signed')
    await put("delete from row_signature where table_name = 'webhook_cursos'")
    await signRows(engine.db, await signer)
    expect(await reasons()).toEqual([])
  })

  it('keeps the signature of the process that moved it furthest', async () => {
    await queue(3)
    expect(await reasons()).toEqual([])
    await queue(3, { signer: undefined })
    expect(await reasons()).toEqual([])
    await queue(4, { signer: undefined })
    expect(await reasons()).toEqual(['webhook 1 cursor was moved and is signed by nobody'])
  })
})
