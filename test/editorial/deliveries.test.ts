import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listDeliveries } from '../../src/db/webhook-queue.ts'
import { findWebhook } from '../../src/db/webhooks.ts'
import {
  disableWebhook,
  forgetDeliveries,
  noteDelivered,
  noteFailed,
  queueDeliveries,
  retryFailed,
  takeDelivery,
} from '../../src/editorial/deliveries.ts'
import { createWebhook } from '../../src/editorial/webhooks.ts'
import { ANN, type EditorialStore, editorialStore, outrunBy } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'

const T0 = '2026-11-20T10:00:00.000Z'
const T1 = '2026-11-20T10:01:00.000Z'
const T2 = '2026-11-20T10:02:00.000Z'

describe.each(ENGINE_NAMES)('the queue of a webhook on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [outletRecord('tribune')])
    const filter = { outlets: null, kinds: null, bandCrossing: false }
    for (const url of ['https://one.example', 'https://two.example'])
      await createWebhook(store, { name: 'Desk', url, filter, owner: ANN, alongside: () => [] })
  })
  afterEach(() => store.close())

  const queued = async (id = 1) =>
    (await listDeliveries(store.db, id, null, 9)).map(({ seq, state, attempts, due_at }) => [
      seq,
      state,
      attempts,
      due_at,
    ])
  const take = (now = T0, until = T1, on = store) => takeDelivery(on.db, 1, { now, until })
  const taken = async () => {
    const delivery = await take()
    if (delivery === null) throw new Error('Nothing is due.')
    return delivery
  }

  it('takes entries once, moves the cursor, and no other webhook’s', async () => {
    await queueDeliveries(store.db, 1, [4, 2], { cursor: 4, now: T0 })
    expect(await queued()).toEqual([
      [4, 'waiting', 0, T0],
      [2, 'waiting', 0, T0],
    ])
    expect(await queued(2)).toEqual([])
    expect([await findWebhook(store.db, 1), await findWebhook(store.db, 2)]).toMatchObject([
      { cursor: 4 },
      { cursor: 1 },
    ])
    await noteFailed(store.db, await taken(), { at: T0, status: 500, error: 'It broke.' }, null)
    await queueDeliveries(store.db, 1, [2], { cursor: 4, now: T2 })
    expect(await queued()).toContainEqual([2, 'failed', 1, T1])
    await queueDeliveries(store.db, 1, [2], { cursor: 4, now: T2, again: true })
    expect(await queued()).toContainEqual([2, 'waiting', 0, T2])
  })

  it('gives out what has been due longest, to one sender, until that one is overdue', async () => {
    await queueDeliveries(store.db, 1, [3], { cursor: 3, now: T1 })
    await queueDeliveries(store.db, 1, [2], { cursor: 3, now: T0 })
    expect(await take(T1, T2)).toMatchObject({ webhook_id: 1, seq: 2, due_at: T0 })
    expect(await take(T1, T2)).toMatchObject({ seq: 3 })
    expect(await take(T1, T2)).toBeNull()
    expect(await take(T2, '2026-11-20T10:03:00.000Z')).toMatchObject({ seq: 2 })
  })

  it('gives a message to the faster of two senders', async () => {
    await queueDeliveries(store.db, 1, [2], { cursor: 2, now: T0 })
    const faster: unknown[] = []
    expect(
      await take(
        T0,
        T1,
        outrunBy(store, async () => faster.push(await take())),
      ),
    ).toBeNull()
    expect(faster).toMatchObject([{ seq: 2 }])
  })

  it('notes what became of a message, and when it is tried again', async () => {
    await queueDeliveries(store.db, 1, [2, 3], { cursor: 3, now: T0 })
    await noteDelivered(store.db, await taken(), { at: T0, status: 204, error: null })
    await noteFailed(store.db, await taken(), { at: T0, status: null, error: 'Nobody answered.' }, T2)
    expect(await listDeliveries(store.db, 1, null, 9)).toMatchObject([
      { seq: 3, state: 'waiting', attempts: 1, due_at: T2, attempted_at: T0, status: null, error: 'Nobody answered.' },
      { seq: 2, state: 'delivered', attempts: 1, attempted_at: T0, status: 204, error: null },
    ])
    expect(await findWebhook(store.db, 1)).toMatchObject({ last_delivered_at: T0 })
  })

  it('retries what failed, and says how many', async () => {
    await queueDeliveries(store.db, 1, [2, 3, 4], { cursor: 4, now: T0 })
    const failure = { at: T0, status: 500, error: 'It broke.' }
    for (let at = 0; at < 2; at++) await noteFailed(store.db, await taken(), failure, null)
    expect(await retryFailed(store.db, 2, T2)).toBe(0)
    expect(await retryFailed(store.db, 1, T2)).toBe(2)
    expect(await queued()).toEqual([
      [4, 'waiting', 0, T0],
      [3, 'waiting', 0, T2],
      [2, 'waiting', 0, T2],
    ])
  })

  it('forgets what was delivered or given up before an instant', async () => {
    await queueDeliveries(store.db, 1, [2, 3, 4], { cursor: 4, now: T0 })
    await noteDelivered(store.db, await taken(), { at: T0, status: 200, error: null })
    await noteFailed(store.db, await taken(), { at: T0, status: 500, error: 'It broke.' }, null)
    await forgetDeliveries(store.db, T1)
    expect((await queued()).map(([seq]) => seq)).toEqual([4, 3, 2])
    await forgetDeliveries(store.db, T2)
    expect((await queued()).map(([seq]) => seq)).toEqual([4])
  })

  it('holds its messages where the webhook is disabled, and takes no others', async () => {
    await queueDeliveries(store.db, 1, [2], { cursor: 2, now: T0 })
    await disableWebhook(store.db, 1, 'It answered 410.', T0)
    expect(await findWebhook(store.db, 1)).toMatchObject({ state: 'disabled', reason: 'It answered 410.', version: 2 })
    expect(await queued()).toEqual([[2, 'held', 0, T0]])
    await queueDeliveries(store.db, 1, [3], { cursor: 3, now: T0 })
    expect(await queued()).toHaveLength(1)
    await disableWebhook(store.db, 1, 'Again.', T0)
    expect(await findWebhook(store.db, 1)).toMatchObject({ reason: 'It answered 410.', version: 2, cursor: 2 })
  })
})
