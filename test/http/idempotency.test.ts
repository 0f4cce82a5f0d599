import { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../src/domain/problem.ts'
import { toResponse } from '../../src/http/form/answer.ts'
import { jsonBodyOf } from '../../src/http/form/body.ts'
import { respondToError } from '../../src/http/form/problems.ts'
import { KEY_REMEMBERED, withIdempotency } from '../../src/http/gate/idempotency.ts'
import { requireIfMatch } from '../../src/http/gate/precondition.ts'
import { expectProblem } from '../support/client.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'

describe.each(ENGINE_NAMES)('Idempotency-Key on %s', (name) => {
  let engine: Engine
  let time = Date.parse('2026-11-26T12:00:00Z')
  let effects = 0
  let release: (() => void) | undefined
  const app = new OpenAPIHono()
  const now = () => new Date(time)

  beforeAll(async () => {
    engine = await ENGINES[name]()
    app.onError(respondToError(() => {}))
    app.post('/things/:how', async (c) => {
      const body = await jsonBodyOf(c, 10_000)
      const holder = { id: c.req.header('x-holder') ?? 'desk' }
      return withIdempotency({ db: engine.db, now }, c, holder, body, async (finish) => {
        effects++
        const how = c.req.param('how')
        if (how === 'slow') await new Promise<void>((resolve) => (release = resolve))
        if (how === 'refused') throw new Problem('unprocessable', 'It cannot be done.')
        if (how === 'broken') throw new Error('a fault of ours')
        if (how === 'unavailable') return c.text('later', 503)
        if (how === 'told') return c.text('no', 499 as never)
        const headers = { 'content-type': 'application/json', location: `/things/${effects}` }
        const answer = { status: 201, headers, body: JSON.stringify({ effects }) }
        if (how === 'together') await engine.db.commit(finish(answer))
        return toResponse(answer)
      })
    })
    app.put('/things', (c) => {
      requireIfMatch(c, '"thing.3"')
      return c.body(null, 204)
    })
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    effects = 0
    await engine.db.commit([engine.db.read.deleteFrom('idempotent_request')])
    time += 2 * KEY_REMEMBERED * 3_600_000
  })

  const post = (how: string, key: string | null, body: unknown = { a: 1 }, headers: Record<string, string> = {}) =>
    app.request(`/things/${how}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== null && { 'idempotency-key': key }), ...headers },
      body: JSON.stringify(body),
    })
  it.each([{ status: 200 }, { headers: '{}' }, { body: '{"effects":7}' }, { expires_at: '2099-01-01T00:00:00.000Z' }])(
    'gives no answer again that was altered (%j), and does nothing a second time',
    async (altered) => {
      expect((await post('together', '"altered"')).status).toBe(201)
      await engine.db.commit([engine.db.read.updateTable('idempotent_request').set(altered as never)])
      await expectProblem(await post('together', '"altered"'), 503)
      expect(effects).toBe(1)
    },
  )

  const rows = () => engine.db.read.selectFrom('idempotent_request').select(['idempotency_key', 'status']).execute()

  it.each(['apart', 'together'])(
    'answers a repeated write as the first time, without a second effect (stored %s)',
    async (how) => {
      const first = await post(how, '"k1"')
      const second = await post(how, '"k1"')
      expect([first.status, second.status, effects]).toEqual([201, 201, 1])
      expect(second.headers.get('location')).toBe('/things/1')
      expect(second.headers.get('idempotency-replayed')).toBe('true')
      expect(first.headers.get('idempotency-replayed')).toBeNull()
      expect(await second.text()).toBe(await first.text())
    },
  )

  it('runs each write without a key', async () => {
    await post('apart', null)
    await post('apart', null)
    expect(effects).toBe(2)
    expect(await rows()).toEqual([])
  })

  it('refuses a key that was used for another body or address', async () => {
    await post('apart', '"k2"')
    await expectProblem(await post('apart', '"k2"', { a: 2 }), 422)
    await expectProblem(await post('together', '"k2"'), 422)
    expect(effects).toBe(1)
  })

  it('keeps the keys of two holders apart', async () => {
    await post('apart', '"k3"')
    await post('apart', '"k3"', { a: 1 }, { 'x-holder': 'other desk' })
    expect(effects).toBe(2)
  })

  it('answers 409 while the first still runs, and its answer afterwards', async () => {
    const first = post('slow', '"k4"')
    while (release === undefined) await new Promise((resolve) => setTimeout(resolve, 1))
    const problem = await post('slow', '"k4"')
    expect(problem.headers.get('retry-after')).toBe('1')
    await expectProblem(problem, 409)
    release()
    expect((await first).status).toBe(201)
    expect((await post('slow', '"k4"')).status).toBe(201)
    expect(effects).toBe(1)
    release = undefined
  })

  it('lets only the same request take over from one whose process died', async () => {
    void post('slow', '"k5"')
    while (release === undefined) await new Promise((resolve) => setTimeout(resolve, 1))
    time += 60_000
    await expectProblem(await post('slow', '"k5"'), 409)
    time += 1
    await expectProblem(await post('together', '"k5"'), 422)
    const taken = post('slow', '"k5"')
    while (effects < 2) await new Promise((resolve) => setTimeout(resolve, 1))
    release()
    expect((await taken).status).toBe(201)
  })

  it.each([
    ['refused', 422],
    ['broken', 500],
  ])('keeps nothing of a request that was %s', async (how, status) => {
    await expectProblem(await post(how, '"k6"'), status)
    expect(await rows()).toEqual([])
    await expectProblem(await post(how, '"k6"'), status)
    expect(effects).toBe(2)
  })

  it('keeps nothing of an answer that says the fault is ours, from 500 on', async () => {
    expect((await post('unavailable', '"k9"')).status).toBe(503)
    expect(await rows()).toEqual([])
    expect((await post('unavailable', '"k9"')).status).toBe(503)
    expect(effects).toBe(2)
    for (const _ of ['first', 'again']) expect((await post('told', '"k10"')).status).toBe(499)
    expect(effects).toBe(3)
    expect(await rows()).toEqual([{ idempotency_key: 'k10', status: 499 }])
  })

  it('forgets a key after its time', async () => {
    await post('apart', '"k7"')
    time += 24 * 3_600_000 - 1
    await post('apart', '"k7"')
    expect(effects).toBe(1)
    time += 1
    await post('apart', '"k7"')
    expect(effects).toBe(2)
    expect((await rows()).length).toBe(1)
  })

  it.each(['k', '""', '"é"', '"a', "'a'", `"${'x'.repeat(256)}"`, '"a" "b"'])(
    'refuses %j, which is no quoted string',
    async (key) => {
      const problem = await expectProblem(await post('apart', key), 400)
      expect(problem.errors?.[0]?.pointer).toBe('header/idempotency-key')
      expect(effects).toBe(0)
    },
  )

  it('reads escapes and parameters as structured fields have them', async () => {
    await post('apart', String.raw`"a\"b\\c"`)
    await post('apart', String.raw`"a\"b\\c";v=1`)
    expect(effects).toBe(1)
    expect((await rows()).map(({ idempotency_key }) => idempotency_key)).toEqual(['a"b\\c'])
  })

  it('takes bodies with lone surrogates', async () => {
    expect((await post('apart', '"k8"', { name: '\ud800' })).status).toBe(201)
  })

  it('holds a write to the revision that was read', async () => {
    const put = (tag?: string) =>
      app.request('/things', { method: 'PUT', headers: tag === undefined ? {} : { 'if-match': tag } })
    await expectProblem(await put(), 428)
    const stale = await put('"thing.2"')
    expect(stale.headers.get('etag')).toBe('"thing.3"')
    await expectProblem(stale, 412)
    await expectProblem(await put('W/"thing.3"'), 412)
    for (const tag of ['"thing.3"', '"thing.2", "thing.3"', '*']) expect((await put(tag)).status).toBe(204)
  })
})
