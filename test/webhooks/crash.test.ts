import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runWebhook } from '../../src/cli/webhook.ts'
import type { SqliteDatabase } from '../../src/db/sqlite.ts'
import { findWebhook, webhookCreated, webhookMoved } from '../../src/db/webhooks.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { openStore } from '../../src/store/open-store.ts'
import { startDeliveries } from '../../src/webhooks/delivery-loop.ts'
import { nodeSend } from '../../src/webhooks/node-send.ts'
import { inFolder, run } from '../support/process.ts'
import { type Receiver, receiverOf } from '../support/receiver.ts'
import { outletRecord } from '../support/records.ts'

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const toLoopback = nodeSend({ protocols: ['http:'], isAllowed: (address) => address === '127.0.0.1' })

const withReceiver = (work: (db: SqliteDatabase, receiver: Receiver, path: string) => Promise<void>) =>
  inFolder(async (folder) => {
    const path = join(folder, 'masthead.sqlite')
    const db = openStore(path)
    const receiver = await receiverOf()
    try {
      await publishRecords(db, [outletRecord('tribune')], { now: new Date() })
      await db.commit([
        webhookCreated({
          id: 1,
          name: 'CMS',
          url: receiver.url,
          filter: '{"outlets":null,"kinds":null,"bandCrossing":false}',
          secret: SECRET,
          owner_id: 'desk',
          owner_name: 'Desk',
          created_at: new Date().toISOString(),
        }),
      ])
      await work(db, receiver, path)
    } finally {
      await receiver.close()
      db.close()
    }
  })

const change = (db: SqliteDatabase, country: string) =>
  publishRecords(db, [outletRecord('tribune', { country })], { now: new Date() })

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 50_000; !holds(); ) {
    if (Date.now() > end) throw new Error('It never came.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const states = (db: SqliteDatabase) =>
  db.raw.prepare('select seq, state, attempts from webhook_delivery order by seq').raw().all()

describe('deliveries of a process', () => {
  it('that is killed while it sends are made by the next one, under the same id', () =>
    withReceiver(async (db, receiver, path) => {
      receiver.answer(null)
      await change(db, 'BE')
      const first = run('test/support/deliverer.ts', [path])
      await until(() => receiver.received.length === 1)
      first.child.kill('SIGKILL')
      await first.ended
      expect(states(db)).toEqual([[2, 'waiting', 0]])

      const second = run('test/support/deliverer.ts', [path, '61000'])
      await until(() => receiver.received.length === 2)
      await until(() => JSON.stringify(states(db)) === '[[2,"delivered",1]]')
      second.child.kill('SIGKILL')
      await second.ended
      const [one, two] = receiver.received
      expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id'])
      expect(two?.body).toBe(one?.body)
      const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = two?.headers ?? {}
      const signed = `${id}.${at}.${two?.body}`
      expect(signature).toBe(`v1,${createHmac('sha256', Buffer.alloc(32, 7)).update(signed).digest('base64')}`)
    }))

  it('are aborted at once on a signal to stop, and sent later', () =>
    withReceiver(async (db, receiver) => {
      receiver.answer(null)
      await change(db, 'BE')
      const faults: unknown[] = []
      const report = (error: unknown) => void faults.push(error)
      const loop = startDeliveries({ db, now: () => new Date(), send: toLoopback }, report, 1)
      await until(() => receiver.received.length === 1)
      await loop.stop()
      expect(states(db)).toEqual([[2, 'waiting', 0]])
      const later = () => new Date(Date.now() + 61_000)
      const next = startDeliveries({ db, now: later, send: toLoopback }, report, 1)
      await until(() => JSON.stringify(states(db)) === '[[2,"delivered",1]]')
      await next.stop()
      expect(faults).toEqual([])
    }))

  it('go on after a fault of ours', () =>
    withReceiver(async (db, receiver) => {
      const faults: unknown[] = []
      let broken = true
      const failing = {
        ...db,
        commit: (statements: Parameters<typeof db.commit>[0]) =>
          broken ? Promise.reject(new Error('no store')) : db.commit(statements),
      }
      await change(db, 'BE')
      const loop = startDeliveries(
        { db: failing, now: () => new Date(), send: toLoopback },
        (fault) => void faults.push(fault),
        1,
      )
      await until(() => faults.length > 2)
      broken = false
      await until(() => receiver.received.length === 1)
      await loop.stop()
    }))
})

describe('masthead webhook', () => {
  const asked = async (db: SqliteDatabase, args: readonly string[], options = {}) => {
    const lines: string[] = []
    await runWebhook({ db, now: new Date(), send: toLoopback, out: (line) => lines.push(line) }, args, options)
    return lines.join('\n')
  }
  const deliverAll = async (db: SqliteDatabase, receiver: Receiver, count: number) => {
    const loop = startDeliveries({ db, now: () => new Date(), send: toLoopback }, () => {}, 1)
    const isWaiting = (row: unknown) => (row as unknown[])[1] === 'waiting'
    // A loop that is stopped before it has noted an answer sends the message again.
    await until(() => receiver.received.length === count && !states(db).some(isWaiting))
    await loop.stop()
  }

  it('lists webhooks without their secrets', () =>
    withReceiver(async (db, receiver) => {
      expect(await asked(db, ['list'])).toMatch(new RegExp(`^1 +active +never +Desk +${receiver.url}$`))
      const json = await asked(db, ['list'], { json: true })
      expect(JSON.parse(json)).toMatchObject([{ id: 1, url: receiver.url, owner: 'Desk' }])
      expect(json).not.toContain('whsec_')
    }))

  it('sends a message that says nothing, signed like any other, and shows the answer', () =>
    withReceiver(async (db, receiver) => {
      expect(await asked(db, ['test-send', '1'])).toMatch(/took test_\S+ and answered 204/)
      const [{ body, headers }] = receiver.received as [(typeof receiver.received)[0]]
      expect(JSON.parse(body)).toMatchObject({ type: 'webhook.test', data: {} })
      expect(headers['webhook-signature']).toMatch(/^v1,/)
      const before = process.exitCode
      receiver.answer(500)
      expect(await asked(db, ['test-send', '1'])).toBe('The receiver answered 500.')
      expect(process.exitCode).toBe(1)
      process.exitCode = before
      expect(states(db)).toEqual([])
    }))

  it('sends again what failed, or all that it wants after an entry', () =>
    withReceiver(async (db, receiver) => {
      for (const country of ['BE', 'DE', 'ES']) await change(db, country)
      await deliverAll(db, receiver, 3)
      db.raw.exec("update webhook_delivery set state = 'failed', attempts = 10 where seq = 3")
      expect(await asked(db, ['replay', '1'], { failed: true })).toMatch(/^1 message waits/)
      await deliverAll(db, receiver, 4)
      expect(await asked(db, ['replay', '1'], { after: '2' })).toMatch(/^2 messages wait/)
      await deliverAll(db, receiver, 6)
      const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
      expect(ids[3]).toBe(ids[1])
      expect(ids.slice(4).sort()).toEqual(ids.slice(1, 3).sort())
      expect(states(db).map((row) => (row as unknown[])[1])).toEqual(['delivered', 'delivered', 'delivered'])
    }))

  it.each([
    [['replay', '1'], {}, /--failed, or --after/],
    [['replay', '1'], { failed: true, after: '1' }, /--failed, or --after/],
    [['replay', '1'], { after: 'x' }, /number of an entry/],
    [['replay', '7'], { failed: true }, /no webhook 7/],
    [['test-send'], {}, /masthead webhook list/],
    [['list', '1'], {}, /masthead webhook list/],
    [[], {}, /masthead webhook list/],
  ])('says what is wrong with %j %j', (args, options, sentence) =>
    withReceiver(async (db) => {
      await expect(asked(db, args, options)).rejects.toThrow(sentence)
    }),
  )

  it('does not send again to one that is switched off', () =>
    withReceiver(async (db) => {
      const row = await findWebhook(db, 1)
      if (row === null) throw new Error('It is gone.')
      await db.commit(
        webhookMoved({ ...row, state: 'disabled', reason: 'Gone.', version: 2 }, new Date().toISOString()),
      )
      await expect(asked(db, ['replay', '1'], { failed: true })).rejects.toThrow(/switched off \(Gone\.\)/)
    }))
})
