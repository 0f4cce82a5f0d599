import type { lookup } from 'node:dns'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../src/domain/editorial/webhook-target.ts'
import { type NodeSendOptions, nodeSend } from '../../src/webhooks/node-send.ts'
import { workerSend } from '../../src/webhooks/worker-send.ts'
import { type Receiver, receiverOf } from '../support/receiver.ts'

const MESSAGE = { headers: { 'webhook-id': 'a', 'content-type': 'application/json' }, body: '{"é":1}' }
const NOT_PUBLIC = { status: null, error: 'The address is not on the public internet.', retryAfter: null }

/** Names that are looked up to these addresses; counts how often. */
function dns(...answers: readonly (readonly string[])[]) {
  const state = { asked: 0 }
  const find = ((_host: string, _options: unknown, answer: (error: null, found: unknown) => void) => {
    const addresses = answers[Math.min(state.asked++, answers.length - 1)] ?? []
    answer(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }) as unknown as typeof lookup
  return { state, lookup: find }
}

describe('sending from Node', () => {
  let receiver: Receiver
  beforeEach(async () => {
    receiver = await receiverOf()
  })
  afterEach(() => receiver.close())

  /** As in production, but for this machine and plain HTTP. */
  const toLoopback = (options: NodeSendOptions = {}) =>
    nodeSend({
      protocols: ['https:', 'http:'],
      isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
      ...options,
    })

  it('posts the body and the headers as they are', async () => {
    expect(await toLoopback()({ ...MESSAGE, url: receiver.url })).toEqual({
      status: 204,
      error: null,
      retryAfter: null,
    })
    expect(receiver.received).toMatchObject([
      { path: '/hook', body: MESSAGE.body, headers: { 'webhook-id': 'a', 'content-length': '8' } },
    ])
  })

  it('follows no redirect', async () => {
    receiver.answer((response) => response.writeHead(302, { location: '/elsewhere' }).end())
    const { status, error } = await toLoopback()({ ...MESSAGE, url: receiver.url })
    expect([status, error]).toEqual([302, expect.stringContaining('not followed')])
    expect(receiver.received.length).toBe(1)
  })

  it('hears how long a receiver asks it to wait', async () => {
    receiver.answer((response) => response.writeHead(429, { 'retry-after': '90' }).end())
    expect(await toLoopback()({ ...MESSAGE, url: receiver.url })).toMatchObject({ status: 429, retryAfter: 90 })
  })

  it('gives up on a receiver that does not answer, and on one that hangs up', async () => {
    receiver.answer(null)
    const late = await toLoopback({ patience: 100 })({ ...MESSAGE, url: receiver.url })
    expect(late).toMatchObject({ status: null, error: expect.stringContaining('no answer in') })
    receiver.answer((response) => response.destroy())
    const hungUp = await toLoopback()({ ...MESSAGE, url: receiver.url })
    expect(hungUp).toMatchObject({ status: null, error: 'The receiver could not be reached (ECONNRESET).' })
    await receiver.close()
    const gone = await toLoopback()({ ...MESSAGE, url: receiver.url })
    expect(gone.error).toBe('The receiver could not be reached (ECONNREFUSED).')
  })

  it('does not wait for the rest of a long answer', async () => {
    receiver.answer((response) => {
      response.writeHead(200)
      response.write('x'.repeat(100_000))
    })
    expect(await toLoopback()({ ...MESSAGE, url: receiver.url })).toMatchObject({ status: 200, error: null })
  })

  it('connects to the address that was checked, looking the name up once', async () => {
    const { state, lookup } = dns(['127.0.0.1'], ['10.0.0.1'])
    const url = `http://hooks.example:${receiver.port}/named`
    expect(await toLoopback({ lookup })({ ...MESSAGE, url })).toMatchObject({ status: 204 })
    expect(state.asked).toBe(1)
    expect(receiver.received[0]?.headers.host).toBe(`hooks.example:${receiver.port}`)
    expect(await toLoopback({ lookup })({ ...MESSAGE, url })).toEqual(NOT_PUBLIC)
    expect(receiver.received.length).toBe(1)
  })

  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['169.254.169.254']],
    [['8.8.8.8', '10.0.0.1']],
    [['2606:4700:4700::1111', 'fd00::1']],
    [[]],
  ])('refuses a name that has %j, and never connects', async (addresses) => {
    const { lookup } = dns(addresses)
    const url = `http://hooks.example:${receiver.port}/`
    const strict = nodeSend({ protocols: ['http:'], lookup })
    expect(await strict({ ...MESSAGE, url })).toEqual(NOT_PUBLIC)
    expect(receiver.received).toEqual([])
  })

  it('refuses this machine and plain HTTP unless a test lets it', async () => {
    const inProduction = nodeSend()
    for (const url of [
      receiver.url,
      receiver.url.replace('http:', 'https:'),
      `https://[::1]:${receiver.port}/`,
      `https://[::ffff:127.0.0.1]:${receiver.port}/`,
      `https://2130706433:${receiver.port}/`,
      `https://localhost:${receiver.port}/`,
      'http://8.8.8.8/',
    ])
      expect(await inProduction({ ...MESSAGE, url }), url).toEqual(NOT_PUBLIC)
    expect(receiver.received).toEqual([])
  })
})

describe('sending from a Worker', () => {
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const answering = (response: Response) =>
    (async (url: string, init?: RequestInit) => {
      asked.push({ url, init })
      return response
    }) as typeof fetch
  beforeEach(() => {
    asked.length = 0
  })
  const url = 'https://hooks.example/x'
  const at = (...addresses: string[]) => ({ addressesOf: async () => addresses })

  it('asks the platform, without following redirects', async () => {
    const ok = workerSend({ fetch: answering(new Response(null, { status: 204 })), ...at('8.8.8.8') })
    expect(await ok({ ...MESSAGE, url })).toEqual({ status: 204, error: null, retryAfter: null })
    expect(asked).toMatchObject([{ url, init: { method: 'POST', redirect: 'manual', body: MESSAGE.body } }])
    const away = new Response(null, { status: 307, headers: { location: 'https://127.0.0.1/' } })
    expect(await workerSend({ fetch: answering(away), ...at('8.8.8.8') })({ ...MESSAGE, url })).toMatchObject({
      status: 307,
      error: expect.stringContaining('not followed'),
    })
  })

  it.each([
    [url, ['8.8.8.8', '10.0.0.1']],
    [url, ['::ffff:10.0.0.1']],
    [url, []],
    ['https://127.0.0.1/', ['8.8.8.8']],
    ['https://[::1]/', ['8.8.8.8']],
    ['http://hooks.example/', ['8.8.8.8']],
  ])('sends nothing to %s at %j', async (url, addresses) => {
    const send = workerSend({ fetch: answering(new Response()), ...at(...addresses) })
    expect(await send({ ...MESSAGE, url })).toEqual(NOT_PUBLIC)
    expect(asked).toEqual([])
  })
})
