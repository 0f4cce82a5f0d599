import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishedRequest, requestStarted } from '../../src/db/idempotency.ts'
import { statement } from '../../src/db/statement.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'

const AT = '2026-11-30T12:00:00.000Z'
const LATER = '2026-12-01T12:00:00.000Z'

describe.each(ENGINE_NAMES)('what the service keeps for its own work, on %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await ENGINES[name]()
    await publishRecords(engine.db, [outletRecord('tribune')], { now: new Date(AT) })
    // More than are read at a time.
    for (let at = 0; at < 205; at += 1) {
      const request = { holder: 'desk', key: `k${at}`, digest: 'd'.repeat(64), startedAt: AT, expiresAt: LATER }
      const answer = { status: 201, headers: {}, body: '{}' }
      await engine.db.commit([...requestStarted(engine.db, request, AT), finishedRequest(engine.db, request, answer)])
    }
    const webhook = `insert into webhook (id, name, url, filter, state, secret, cursor, owner_id, owner_name, created_at, version)
      values (1, 'Desk', 'https://desk.example/', '{}', 'active', 'whsec_a', 1, 'desk', 'Desk', ?, 1)`
    await engine.db.commit([statement(webhook, [AT])])
  })
  afterAll(() => engine.close())

  const faultsAfter = async (change: string, back: string) => {
    await engine.db.commit([statement(change, [])])
    const { faults } = await verifyDerived(engine.db)
    await engine.db.commit([statement(back, [])])
    return faults
  }

  it('is whole as it was written, also where a request still runs', async () => {
    const running = { holder: 'desk', key: 'running', digest: 'd'.repeat(64), startedAt: AT, expiresAt: LATER }
    await engine.db.commit(requestStarted(engine.db, running, AT))
    expect((await verifyDerived(engine.db)).faults).toEqual([])
  })

  it.each(['k0', 'k99', 'k204'])(
    'is named where an answer kept for a repeated request was altered (%s)',
    async (key) => {
      const set = (body: string) => `update idempotent_request set body = '${body}' where idempotency_key = '${key}'`
      expect(await faultsAfter(set('{"id":7}'), set('{}'))).toEqual([
        { table: 'idempotent_request', row: `desk ${key}`, outletId: null, reason: 'is not the answer that was given' },
      ])
    },
  )

  it.each([
    ["replace(digest, 'ddd', 'dde')", "replace(digest, 'dde', 'ddd')"],
    ["replace(digest, '.', '/')", "replace(digest, '/', '.')"],
    ["digest || 'd'", 'substr(digest, 1, 129)'],
  ])('is named where the request that an answer is kept for was altered (%s)', async (altered, back) => {
    const set = (digest: string) => `update idempotent_request set digest = ${digest} where idempotency_key = 'k7'`
    expect(await faultsAfter(set(altered), set(back))).toEqual([
      { table: 'idempotent_request', row: 'desk k7', outletId: null, reason: 'is not the answer that was given' },
    ])
    expect((await verifyDerived(engine.db)).faults).toEqual([])
  })

  it('is named where a webhook waits for entries that the log does not have yet', async () => {
    const set = (cursor: number) => `update webhook set cursor = ${cursor}`
    expect(await faultsAfter(set(2), set(1))).toEqual([
      { table: 'webhook', row: '1', outletId: null, reason: 'cursor is after the end of the change log' },
    ])
    expect(await faultsAfter(set(1), set(1))).toEqual([])
  })

  describe('keeps messages of webhooks that', () => {
    const SOON = new Date(Date.now() + 1_000).toISOString()
    const LATE = new Date(Date.now() + 100_000_000).toISOString()
    const queued = (members: object) => {
      const row = { webhook_id: 1, seq: 1, state: 'waiting', attempts: 0, queued_at: AT, due_at: SOON, ...members }
      const columns = Object.keys(row).join(', ')
      const marks = Object.keys(row).map(() => '?')
      return statement(`insert into webhook_delivery (${columns}) values (${marks.join(', ')})`, Object.values(row))
    }
    const reasonsOf = async (members: object, state = 'active') => {
      await engine.db.commit([statement(`update webhook set state = '${state}'`, []), queued(members)])
      const { faults } = await verifyDerived(engine.db)
      await engine.db.commit([statement('delete from webhook_delivery', [])])
      return faults.map(({ table, row, reason }) => `${table} ${row}: ${reason}`)
    }
    const took = { attempts: 1, attempted_at: AT, status: 204 }
    const failed = { ...took, state: 'failed', status: 500, error: 'The receiver answered 500.' }

    it.each([
      ['wait', {}, 'active'],
      ['are reserved by a sender', { due_at: LATER }, 'active'],
      ['were delivered', { ...took, state: 'delivered', status: 200 }, 'active'],
      ['were delivered as late as 299', { ...took, state: 'delivered', status: 299 }, 'active'],
      ['failed', failed, 'active'],
      ['failed without an answer', { ...failed, status: null }, 'disabled'],
      ['are held', { state: 'held' }, 'disabled'],
    ])('%s, and finds nothing', async (_, members, state) => {
      expect(await reasonsOf(members, state)).toEqual([])
    })

    it.each([
      [{ seq: 2 }, 'active', '1 2: is of an entry that the log does not have'],
      [{ webhook_id: 2 }, 'active', '2 1: is of no webhook'],
      [{}, 'ended', '1 1: is of no webhook'],
      [{ state: 'delivered' }, 'active', '1 1: is said to be delivered, and what came of it says otherwise'],
      [
        { ...took, state: 'delivered', status: 300 },
        'active',
        '1 1: is said to be delivered, and what came of it says otherwise',
      ],
      [
        { ...took, state: 'delivered', status: 199 },
        'active',
        '1 1: is said to be delivered, and what came of it says otherwise',
      ],
      [
        { ...failed, state: 'delivered', status: 200 },
        'active',
        '1 1: is said to be delivered, and what came of it says otherwise',
      ],
      [
        { ...took, state: 'delivered', attempts: 0 },
        'active',
        '1 1: is said to be delivered, and what came of it says otherwise',
      ],
      [{ ...took, state: 'failed' }, 'active', '1 1: is said to have failed, and what came of it says otherwise'],
      [{ ...failed, attempted_at: null }, 'active', '1 1: is said to have failed, and what came of it says otherwise'],
      [{ due_at: LATE }, 'active', '1 1: waits for longer than any message does'],
      [{}, 'disabled', '1 1: waits, though its webhook is switched off'],
      [{ state: 'held' }, 'active', '1 1: is held, though its webhook is active'],
    ])('are %j while it is %s, and are named', async (members, state, fault) => {
      expect(await reasonsOf(members, state)).toEqual([`webhook_delivery ${fault}`])
    })
  })
})
