import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { boundLimits } from '../../src/http/gate/bound-limits.ts'
import { countedAs } from '../../src/http/gate/counted-as.ts'
import { countedLimits } from '../../src/http/gate/counted-limits.ts'
import { DEFAULT_QUOTAS, quotasOf, WINDOW, weightOf } from '../../src/http/gate/limits.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

const QUOTAS = { reads: 3, batches: 2, articles: 1, writes: 1 }

describe.each(ENGINE_NAMES)('limits on %s', (name) => {
  let client: Client
  let time = Date.parse('2026-11-26T12:00:00Z')
  const now = () => new Date(time)
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false, now })
  })
  afterAll(() => client.close())

  const limited = () =>
    createApp({
      ...client.deps,
      limits: countedLimits(QUOTAS, { now }),
      clientOf: (request) => request.headers.get('x-from'),
    })
  const from = (address: string, more: RequestInit = {}) => ({
    ...more,
    headers: { 'x-from': address, 'content-type': 'application/json' },
  })

  it('says what is left and until when, and refuses what is over with the policy and the seconds', async () => {
    const app = limited()
    const answers = []
    for (let at = 0; at < 3; at++) {
      answers.push(await app.request('/v1/methodologies', from('192.0.2.1')))
      time += 1_000
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers.map(({ headers }) => headers.get('ratelimit'))).toEqual([
      '"reads";r=2;t=60',
      '"reads";r=1;t=59',
      '"reads";r=0;t=58',
    ])
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"reads";q=3;w=60')

    const refused = await app.request('/v1/methodologies', from('192.0.2.1'))
    expect(refused.headers.get('retry-after')).toBe('57')
    expect(refused.headers.get('ratelimit')).toBe('"reads";r=0;t=57')
    const problem = await expectProblem(refused, 429)
    expect(problem).toMatchObject({ type: '/problems/rate-limited', 'violated-policies': ['reads'], retryAfter: 57 })
    expect(problem.detail).toContain('57 seconds')

    time += 57_000
    expect((await app.request('/v1/methodologies', from('192.0.2.1'))).headers.get('ratelimit')).toBe(
      '"reads";r=2;t=60',
    )
  })

  it('counts each address and each policy apart', async () => {
    const app = limited()
    const batch = (address: string) =>
      app.request(
        '/v1/contexts',
        from(address, { method: 'POST', body: '{"citations":[{"url":"https://a.example"}]}' }),
      )
    for (let at = 0; at < 2; at++) expect((await batch('192.0.2.1')).status).toBe(200)
    expect((await batch('192.0.2.1')).status).toBe(429)
    expect((await batch('192.0.2.2')).status).toBe(200)
    expect((await app.request('/v1/methodologies', from('192.0.2.1'))).status).toBe(200)
  })

  it('counts a guessed key against the address that guesses', async () => {
    const app = limited()
    const guess = () =>
      app.request('/v1/methodologies', { headers: { 'x-from': '192.0.2.9', authorization: 'Bearer masthead_guess' } })
    for (let at = 0; at < 3; at++) expect((await guess()).status).toBe(401)
    expect((await guess()).status).toBe(429)
  })

  it('counts no probe and no preflight', async () => {
    const app = limited()
    for (let at = 0; at < 5; at++) {
      expect((await app.request('/healthz', from('192.0.2.1'))).headers.get('ratelimit')).toBeNull()
      expect((await app.request('/v1/outlets', from('192.0.2.1', { method: 'OPTIONS' }))).status).toBe(204)
    }
  })

  it('gives every answer an id: the caller’s where it is plain, else its own', async () => {
    const idOf = async (field?: string, path = '/v1/methodologies') =>
      (await client.app.request(path, field === undefined ? {} : { headers: { 'x-request-id': field } })).headers.get(
        'x-request-id',
      )
    expect(await idOf('abc-1.2:3')).toBe('abc-1.2:3')
    for (const field of [undefined, 'a b', 'x'.repeat(65), '<script>'])
      for (const path of ['/v1/methodologies', '/v1/nowhere', '/docs'])
        expect(await idOf(field, path)).toMatch(/^[0-9a-f-]{36}$/)
    expect(await idOf()).not.toBe(await idOf())
  })
})

describe('limits', () => {
  it('weighs a body by its length, begun hundreds of thousands of bytes, and one of unknown length as ten', () => {
    const weight = (fields: Readonly<Record<string, string>>) => weightOf((name) => fields[name] ?? null)
    expect(weight({})).toBe(1)
    expect(weight({ 'content-length': '0' })).toBe(1)
    expect(weight({ 'content-length': '100000' })).toBe(1)
    expect(weight({ 'content-length': '100001' })).toBe(2)
    expect(weight({ 'content-length': '6000000' })).toBe(60)
    expect(weight({ 'content-length': 'nonsense' })).toBe(1)
    expect(weight({ 'transfer-encoding': 'chunked' })).toBe(10)
    expect(weight({ 'content-length': '10000', 'content-encoding': 'gzip' })).toBe(1)
    expect(weight({ 'content-length': '10001', 'content-encoding': 'gzip' })).toBe(2)
  })

  it('takes as many of a window as a request weighs, and a whole window at most', () => {
    const limits = countedLimits(QUOTAS, { now: () => new Date(0) })
    expect(limits.take('reads', 'a', 2)).toMatchObject({ allowed: true, left: 1 })
    expect(limits.take('reads', 'a', 2)).toMatchObject({ allowed: false, left: 1 })
    expect(limits.take('reads', 'a', 1)).toMatchObject({ allowed: true, left: 0 })
    expect(limits.take('reads', 'b', 100)).toMatchObject({ allowed: true, left: 0 })
    expect(limits.take('reads', 'b')).toMatchObject({ allowed: false, left: 0 })
  })

  it('counts a long batch as several', async () => {
    const client = await clientOn('sqlite', { catalogue: false })
    const app = createApp({
      ...client.deps,
      limits: countedLimits({ ...QUOTAS, batches: 3 }, { now: client.deps.now }),
      clientOf: () => '192.0.2.1',
    })
    const body = JSON.stringify({ citations: [{ url: `https://a.example/${'x'.repeat(8_000)}` }] }).padEnd(100_001)
    const send = () =>
      app.request('/v1/contexts', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
        body,
      })
    expect((await send()).headers.get('ratelimit')).toBe('"batches";r=1;t=60')
    expect((await send()).status).toBe(429)
    await client.close()
  })

  it('never lets more through in a window than the quota, nor fewer', () => {
    const arrivals = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 30_000 })), { maxLength: 60 })
    fc.assert(
      fc.property(arrivals, (list) => {
        let time = 0
        const limits = countedLimits(QUOTAS, { now: () => new Date(time) })
        const windows = new Map<string, { from: number; let: number }>()
        for (const [who, later] of list) {
          time += later
          const before = windows.get(who)
          const window = before !== undefined && time < before.from + WINDOW * 1_000 ? before : { from: time, let: 0 }
          windows.set(who, window)
          const taken = limits.take('reads', who)
          expect(taken).toMatchObject({ allowed: window.let < 3 })
          if ('allowed' in taken && taken.allowed) window.let++
        }
      }),
    )
  })

  it('remembers no more callers than it may, and counts those it remembers', () => {
    let time = 0
    const limits = countedLimits(QUOTAS, { now: () => new Date(time), most: 100 })
    for (let at = 0; at < 1_000; at++) limits.take('writes', `caller ${at}`)
    expect(limits.take('writes', 'caller 999')).toMatchObject({ allowed: false })
    expect(limits.take('writes', 'caller 1')).toMatchObject({ allowed: true })
    time += WINDOW * 1_000
    expect(limits.take('writes', 'caller 999')).toMatchObject({ allowed: true })
  })

  it('asks the platform where there is one, and says no more than it knows', async () => {
    const asked: string[] = []
    const binding = (success: boolean) => ({
      limit: async ({ key }: { key: string }) => {
        asked.push(key)
        return { success }
      },
    })
    const limits = boundLimits(DEFAULT_QUOTAS, {
      reads: binding(true),
      batches: binding(false),
      articles: binding(true),
      writes: binding(true),
    })
    expect(await limits.take('reads', '192.0.2.1')).toEqual({ allowed: true, left: null, seconds: 60 })
    expect(await limits.take('batches', 'key x')).toEqual({ allowed: false, left: 0, seconds: 60 })
    expect(asked).toEqual(['192.0.2.1', 'key x'])
  })

  it('counts a /64 of IPv6 as one, however it is written', () => {
    const one = countedAs('2001:db8:0:7::1')
    for (const same of ['2001:db8:0:7:ffff::9', '2001:0db8:0000:0007:1:2:3:4', '2001:DB8:0:7::%eth0'])
      expect(countedAs(same)).toBe(one)
    for (const other of ['2001:db8:0:8::1', '2001:db9:0:7::1', '::1']) expect(countedAs(other)).not.toBe(one)
    expect(countedAs('192.0.2.7')).toBe('192.0.2.7')
  })

  it('is deployed to Workers as the code says it is', () => {
    const settings = readFileSync('wrangler.toml', 'utf8')
    const deployed = [
      ...settings.matchAll(
        /^name = "LIMIT_([A-Z]+)"\nnamespace_id = "\d+"\nsimple = \{ limit = (\d+), period = (\d+) \}$/gm,
      ),
    ]
    expect(Object.fromEntries(deployed.map(([, name = '', limit]) => [name.toLowerCase(), Number(limit)]))).toEqual(
      DEFAULT_QUOTAS,
    )
    for (const [, , , period] of deployed) expect(Number(period)).toBe(WINDOW)
  })

  it('is set by a line', () => {
    expect(quotasOf('reads=10, articles=5')).toEqual({ ...DEFAULT_QUOTAS, reads: 10, articles: 5 })
    expect(quotasOf('off')).toBeNull()
    for (const text of ['reads', 'reads=0', 'reads=1.5', 'reeds=5', 'reads=5;articles=1', ''])
      expect(() => quotasOf(text)).toThrow(/is no limit/)
  })
})
