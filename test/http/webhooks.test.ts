import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listKeys } from '../../src/db/keys.ts'
import { MOST_WEBHOOKS } from '../../src/db/webhooks.ts'
import { revokeKey } from '../../src/editorial/keys.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { deliverDue, forgetOld } from '../../src/webhooks/deliver-due.ts'
import type { Send, SentMessage } from '../../src/webhooks/send.ts'
import { outcomeOf, unsent } from '../../src/webhooks/send.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'
import { assessment, outletRecord } from '../support/records.ts'

interface Hook {
  readonly id: number
  readonly name: string
  readonly url: string
  readonly secret: string
  readonly state: string
  readonly reason: string | null
  readonly filter: unknown
  readonly previousSecretUntil: string | null
  readonly lastDeliveredAt: string | null
}

interface Delivery {
  readonly change: string
  readonly state: string
  readonly attempts: number
  readonly nextAttemptAt: string | null
  readonly lastStatus: number | null
  readonly lastError: string | null
}

const HOUR = 3_600_000

describe.each(ENGINE_NAMES)('webhooks on %s', (name) => {
  let client: Client
  let time = Date.parse('2026-11-26T12:00:00Z')
  const now = () => new Date(time)
  let desk: Record<string, string>
  let other: Record<string, string>
  let admin: Record<string, string>
  let counter = 0
  let outlet = ''
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false, now })
    other = await keyOf(client, 'other desk', ['analyse'])
    admin = await keyOf(client, 'operator', ['admin'])
  })
  beforeEach(async () => {
    outlet = `tribune-${++counter}`
    desk = await keyOf(client, `${counter} desk`, ['analyse'])
    await publishRecords(client.engine.db, [outletRecord(outlet)], { now: now() })
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    client.request(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== null && { body: JSON.stringify(body) }),
    })
  const answerOf = async <T>(response: Response): Promise<T> => {
    const body = (await response.json()) as T
    expect(response.status, JSON.stringify(body)).toBeLessThan(300)
    return body
  }
  const create = async (more: object = {}, headers = desk): Promise<Hook> =>
    answerOf(
      await send('POST', '/v1/webhooks', { name: 'CMS', url: `https://cms.example/${outlet}`, ...more }, headers),
    )
  const about = (id = outlet) => ({ filter: { outlets: [id] } })
  const tagOf = async (id: number) =>
    (await client.request(`/v1/webhooks/${id}`, { headers: admin })).headers.get('etag') ?? ''
  const act = async (method: string, id: number, path: string, body: unknown, headers = desk) =>
    send(method, `/v1/webhooks/${id}${path}`, body, { ...headers, 'if-match': await tagOf(id) })
  const read = (id: number) => client.get<Hook>(`/v1/webhooks/${id}`, desk)
  const deliveriesOf = async (id: number) =>
    (await client.get<{ items: Delivery[] }>(`/v1/webhooks/${id}/deliveries`, desk)).items
  const change = async (id = outlet, country = 'BE') => {
    await publishRecords(client.engine.db, [outletRecord(id, { country })], { now: now() })
  }
  const rule = (id = outlet) =>
    publishRecords(
      client.engine.db,
      [
        outletRecord(id, {
          assessments: [assessment(id, 'listed')],
        }),
      ],
      { now: now() },
    )
  /** Delivers to whoever answers as told, in turn and then with 204; what was sent, to the address of this test alone. */
  const deliver = async (...answers: readonly (number | string)[]) => {
    const sent: SentMessage[] = []
    const left = [...answers]
    const to: Send = async (message) => {
      if (!message.url.endsWith(`/${outlet}`)) return outcomeOf(204, null)
      sent.push(message)
      const next = left.shift() ?? 204
      return typeof next === 'number' ? outcomeOf(next, null) : unsent(next)
    }
    await deliverDue({ db: client.engine.db, now, send: to })
    return sent
  }
  const bodyOf = (message: SentMessage | undefined) =>
    JSON.parse(message?.body ?? '{}') as { type: string; data: { change: { outletId: string } } }

  it('sends every change after it was made, signed with the secret that was shown once', async () => {
    const hook = await create(about())
    expect(hook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(await read(hook.id)).toEqual({ ...hook, secret: undefined })
    expect(await deliver()).toEqual([])
    await change()
    const [message, ...more] = await deliver()
    expect(more).toEqual([])
    expect(bodyOf(message)).toMatchObject({
      type: 'record.changed',
      timestamp: now().toISOString(),
      data: { complete: true, change: { outletId: outlet, changes: [{ member: 'country', old: 'FR', new: 'BE' }] } },
    })
    const headers = message?.headers ?? {}
    const signed = `${headers['webhook-id']}.${Math.floor(time / 1000)}.${message?.body}`
    const key = Buffer.from(hook.secret.slice('whsec_'.length), 'base64')
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
    expect(headers['webhook-timestamp']).toBe(String(Math.floor(time / 1000)))
    expect(await deliver()).toEqual([])
    expect(await deliveriesOf(hook.id)).toMatchObject([{ state: 'delivered', attempts: 1, lastStatus: 204 }])
    expect(await read(hook.id)).toMatchObject({ lastDeliveredAt: now().toISOString() })
  })

  it('sends what fits the filter by outlet, kind and band crossing, and nothing else', async () => {
    await publishRecords(client.engine.db, [outletRecord(`${outlet}-other`)], { now: now() })
    await create(about())
    await change(`${outlet}-other`)
    await change()
    expect((await deliver()).map((each) => bodyOf(each).data.change.outletId)).toEqual([outlet])

    await create({ url: `https://cms.example/kinds/${outlet}`, filter: { kinds: ['outlet-added'] } })
    await create({ url: `https://cms.example/bands/${outlet}`, filter: { bandCrossing: true, outlets: [outlet] } })
    await publishRecords(client.engine.db, [outletRecord(`${outlet}-new`)], { now: now() })
    await change(outlet, 'DE')
    await rule()
    const sent = (await deliver()).map((each) => `${new URL(each.url).pathname.split('/')[1]} ${bodyOf(each).type}`)
    expect(sent.filter((each) => !each.startsWith('tribune')).sort()).toEqual([
      'bands record.changed',
      'kinds outlet.added',
    ])
  })

  it('tries again on the schedule, with the same id and body, until it is given up', async () => {
    const hook = await create(about())
    await change()
    const ids = new Set<string | undefined>()
    const bodies = new Set<string>()
    let attempts = 0
    for (const wait of [0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]) {
      time += wait * 1_000 - 1
      if (wait > 0) expect(await deliver()).toEqual([])
      time += 1
      const sent = await deliver(attempts % 2 === 0 ? 500 : 'The name was not found.')
      expect(sent.length).toBe(1)
      attempts++
      ids.add(sent[0]?.headers['webhook-id'])
      bodies.add(sent[0]?.body ?? '')
    }
    time += 30 * 24 * HOUR
    expect(await deliver()).toEqual([])
    expect([attempts, ids.size, bodies.size]).toEqual([10, 1, 1])
    expect(await deliveriesOf(hook.id)).toMatchObject([
      { state: 'failed', attempts: 10, lastStatus: null, lastError: 'The name was not found.', nextAttemptAt: null },
    ])
    // Nothing was taken in all that time.
    expect(await read(hook.id)).toMatchObject({ state: 'disabled', reason: expect.stringContaining('every attempt') })
  })

  it('does not disable a webhook that accepted another message meanwhile', async () => {
    const hook = await create(about())
    await change()
    for (let at = 0; at < 10; at++) {
      await deliver(500)
      if (at === 5) {
        await change(outlet, 'DE')
        expect((await deliver()).length).toBe(1)
      }
      time += 24 * HOUR
    }
    expect((await deliveriesOf(hook.id)).map(({ state }) => state)).toEqual(['delivered', 'failed'])
    expect(await read(hook.id)).toMatchObject({ state: 'active' })
  })

  it.each([301, 302, 307, 404, 429, 199])('takes %i for no delivery', async (status) => {
    const hook = await create(about())
    await change()
    await deliver(status)
    expect(await deliveriesOf(hook.id)).toMatchObject([{ state: 'waiting', attempts: 1, lastStatus: status }])
  })

  it('stops with a receiver that fails, and goes on with the next round', async () => {
    await create(about())
    await change(outlet, 'BE')
    await change(outlet, 'DE')
    await change(outlet, 'ES')
    expect((await deliver(500)).length).toBe(1)
    expect((await deliver()).length).toBe(2)
    time += 5_000
    expect((await deliver()).length).toBe(1)
  })

  it('is switched off by 410, and when it is switched on again sends what was missed', async () => {
    const hook = await create(about())
    await change(outlet, 'BE')
    await deliver(410)
    expect(await read(hook.id)).toMatchObject({ state: 'disabled', reason: expect.stringContaining('410') })
    await change(outlet, 'DE')
    time += 24 * HOUR
    expect(await deliver()).toEqual([])
    expect(await deliveriesOf(hook.id)).toMatchObject([{ state: 'held', nextAttemptAt: null }])
    const on = await answerOf<Hook>(await act('PATCH', hook.id, '', { state: 'active' }))
    expect(on).toMatchObject({ state: 'active', reason: null })
    expect((await deliver()).length).toBe(2)
  })

  it('signs with both secrets for a day after a change of secrets', async () => {
    const hook = await create(about())
    const turned = await answerOf<Hook>(await act('POST', hook.id, '/secret', null))
    expect(turned.secret).not.toBe(hook.secret)
    await change(outlet, 'BE')
    const [message] = await deliver()
    const signaturesBy = (secret: string, { headers, body }: SentMessage) =>
      `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
        .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
        .digest('base64')}`
    const sent = message as SentMessage
    expect(sent.headers['webhook-signature']?.split(' ')).toEqual([
      signaturesBy(turned.secret, sent),
      signaturesBy(hook.secret, sent),
    ])
    time += 24 * HOUR - 1
    await change(outlet, 'ES')
    const [within] = (await deliver()) as [SentMessage]
    expect(within.headers['webhook-signature']?.split(' ')).toHaveLength(2)
    time += 1
    await change(outlet, 'DE')
    const [later] = (await deliver()) as [SentMessage]
    expect(later.headers['webhook-signature']).toBe(signaturesBy(turned.secret, later))
  })

  it('gives a message whose sender died to exactly one other sender after a minute', async () => {
    await create(about())
    await change()
    await new Promise<void>((taken) => {
      const died: Send = () => new Promise(() => taken())
      void deliverDue({ db: client.engine.db, now, send: died })
    })
    expect(await deliver()).toEqual([])
    time += 60_000
    const both = await Promise.all([deliver(), deliver()])
    expect(both.flat().length).toBe(1)
  })

  it('loses nothing where publications and deliveries run at once', async () => {
    const hook = await create(about())
    const changes = name === 'd1' ? 12 : 30
    const sent: SentMessage[] = []
    let publishing = true
    const published = (async () => {
      for (let at = 0; at < changes; at++) await change(outlet, at % 2 === 0 ? 'BE' : 'DE')
      publishing = false
    })()
    const two = [1, 2].map(async () => {
      do sent.push(...(await deliver()))
      while (publishing)
    })
    await Promise.all([published, ...two])
    sent.push(...(await deliver()), ...(await deliver()))
    expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(changes)
    expect(sent.length).toBe(changes)
    expect((await deliveriesOf(hook.id)).map(({ state }) => state)).toEqual(new Array(changes).fill('delivered'))
  })

  it('gets no messages once its key is revoked', async () => {
    const hook = await create(about())
    const [key] = (await listKeys(client.engine.db)).filter((each) => each.name === `${counter} desk`)
    await revokeKey(client.engine.db, key?.id ?? '', now().toISOString())
    await change()
    expect(await deliver()).toEqual([])
    const found = await client.get<Hook>(`/v1/webhooks/${hook.id}`, admin)
    expect(found).toMatchObject({ state: 'disabled', reason: expect.stringContaining('is revoked') })
  })

  it('keeps nobody waiting for others who are down', async () => {
    const healthy = await create(about())
    const down = []
    for (let at = 0; at < 25; at++) {
      const holder = await keyOf(client, `${counter}.${at} x`, ['analyse'])
      down.push(await create({ ...about(), url: `https://down.example/${at}` }, holder))
    }
    await change(outlet, 'BE')
    await change(outlet, 'DE')
    let tried = 0
    const to: Send = async ({ url }) => {
      if (!url.startsWith('https://down')) return outcomeOf(204, null)
      tried++
      return unsent('The name was not found.')
    }
    const delivering = { db: client.engine.db, now, send: to }
    await deliverDue(delivering)
    expect(tried).toBeGreaterThanOrEqual(25)
    expect((await deliveriesOf(healthy.id)).map(({ state }) => state)).toEqual(['delivered', 'delivered'])
  })

  it('forgets ended messages after a month, and nothing that waits', async () => {
    const hook = await create(about())
    await change(outlet, 'BE')
    await deliver()
    time += 31 * 24 * HOUR
    await change(outlet, 'DE')
    await deliver(500)
    await forgetOld({ db: client.engine.db, now, send: async () => outcomeOf(204, null) })
    expect((await deliveriesOf(hook.id)).map(({ state }) => state)).toEqual(['waiting'])
  })

  it('is nobody else’s affair', async () => {
    const hook = await create(about())
    for (const path of ['', '/deliveries'])
      await expectProblem(await send('GET', `/v1/webhooks/${hook.id}${path}`, null, other), 404)
    await expectProblem(await act('PATCH', hook.id, '', { name: 'Mine' }, other), 404)
    await expectProblem(await act('DELETE', hook.id, '', null, other), 404)
    await expectProblem(await act('POST', hook.id, '/secret', null, other), 404)
    const listed = async (headers: Record<string, string>) =>
      (await client.get<{ items: Hook[] }>('/v1/webhooks?limit=200', headers)).items.map(({ id }) => id)
    expect(await listed(other)).not.toContain(hook.id)
    expect(await listed(desk)).toContain(hook.id)
    expect(await listed(admin)).toContain(hook.id)
    expect(JSON.stringify(await client.get('/v1/webhooks?limit=200', admin))).not.toContain('whsec_')
    await expectProblem(await send('GET', '/v1/webhooks', null), 401)
    await expectProblem(await send('GET', '/v1/webhooks', null, await keyOf(client, `r${counter}`, ['read'])), 403)
    expect((await act('PATCH', hook.id, '', { state: 'disabled' }, admin)).status).toBe(200)
  })

  it('is changed only with the latest version read, and ended permanently', async () => {
    const hook = await create(about())
    await expectProblem(await send('PATCH', `/v1/webhooks/${hook.id}`, { name: 'B' }, desk), 428)
    const stale = { ...desk, 'if-match': await tagOf(hook.id) }
    await answerOf(await act('PATCH', hook.id, '', { name: 'B', filter: { kinds: ['reply-changed'] } }))
    await expectProblem(await send('PATCH', `/v1/webhooks/${hook.id}`, { name: 'C' }, stale), 412)
    expect(await read(hook.id)).toMatchObject({
      name: 'B',
      url: hook.url,
      filter: { outlets: null, kinds: ['reply-changed'], bandCrossing: false },
    })
    await answerOf(await act('PATCH', hook.id, '', { filter: {} }))
    await change()
    await deliver(500)
    expect((await act('DELETE', hook.id, '', null)).status).toBe(204)
    await expectProblem(await send('GET', `/v1/webhooks/${hook.id}`, null, desk), 404)
    time += 24 * HOUR
    expect(await deliver()).toEqual([])
    expect((await create()).id).toBeGreaterThan(hook.id)
    const stored = await client.engine.db.read.selectFrom('webhook').selectAll().where('id', '=', hook.id).execute()
    expect(stored).toMatchObject([{ url: '', secret: '', previous_secret: null, state: 'ended' }])
  })

  it('is made once for one Idempotency-Key, and gives its secret again', async () => {
    const headers = { ...desk, 'idempotency-key': `"hook-${counter}"` }
    const first = await create(about(), headers)
    const again = await create(about(), headers)
    expect(again).toEqual(first)
  })

  it('takes a bounded number from one key', async () => {
    const holder = await keyOf(client, `hoarder ${counter}`, ['analyse'])
    for (let at = 0; at < MOST_WEBHOOKS; at++) await create(about(), holder)
    const body = { name: 'CMS', url: 'https://cms.example/' }
    await expectProblem(await send('POST', '/v1/webhooks', body, holder), 409)
    await create(about(), other)
  })

  it.each([
    [{ url: 'http://cms.example/' }, 400, '/url'],
    [{ url: 'https://127.0.0.1/' }, 400, '/url'],
    [{ url: 'https://[::ffff:169.254.169.254]/' }, 400, '/url'],
    [{ name: '' }, 400, '/name'],
    [{ filter: { kinds: ['x'] } }, 400, '/filter/kinds/0'],
    [{ filter: { outlets: [] } }, 400, '/filter/outlets'],
    [{ filter: { outlets: ['tribune-1', 'nobody'] } }, 422, '/filter/outlets/1'],
    [{ secret: 'whsec_x' }, 400, '/secret'],
  ])('refuses %j', async (more, status, pointer) => {
    const response = await send('POST', '/v1/webhooks', { name: 'CMS', url: 'https://cms.example/', ...more }, desk)
    expect((await expectProblem(response, status)).errors?.map((each) => each.pointer)).toEqual([pointer])
  })
})
