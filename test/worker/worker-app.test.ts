import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { d1Database } from '../../src/db/d1.ts'
import { listUnlistedUse } from '../../src/db/unlisted-use.ts'
import { migrations } from '../../src/store/migrate.ts'
import { COUNTS_WRITTEN_EVERY, workerApp } from '../../src/worker/worker-app.ts'
import worker from '../../src/worker.ts'
import { expectProblem } from '../support/client.ts'
import { statementsOf } from '../support/engines.ts'
import { type LocalD1, openD1 } from '../support/local-d1.ts'

const ask = (env: Record<string, unknown>) =>
  worker.fetch(
    new Request('https://masthead.example/healthz'),
    { DB: {}, ASSETS: {}, ...env } as never,
    { waitUntil: () => {}, passThroughOnException: () => {} } as never,
  )

describe('a Worker that is set up with a bad value', () => {
  it.each([
    ['a word that is neither true nor false', { MASTHEAD_PUBLIC: 'no' }],
    ['one limit of four', { LIMIT_READS: { limit: async () => ({ success: true }) } }],
    ['a key that is none', { MASTHEAD_SIGNING_KEY: 'secret' }],
  ])('answers nobody with %s, and shows nothing of it', async (_, env) => {
    const { detail } = await expectProblem(await ask(env), 503)
    expect(detail).not.toMatch(/MASTHEAD|LIMIT|secret/)
  })

  it('does nothing on its timer either', () => {
    const controller = {} as never
    expect(() => worker.scheduled(controller, { DB: {}, MASTHEAD_PUBLIC: 'no' } as never)).toThrow('MASTHEAD_PUBLIC')
  })
})

describe('what a Worker is asked for that nobody lists', () => {
  let d1: LocalD1
  beforeAll(async () => {
    d1 = await openD1()
    for (const { sql } of migrations())
      await d1.binding.batch(statementsOf(sql).map((statement) => d1.binding.prepare(statement)))
  })
  afterAll(() => d1.close())

  it('is written behind an answer once half a minute has passed since the last time, and not before', async () => {
    let time = Date.parse('2026-12-01T00:00:00Z')
    const session = {
      prepare: d1.binding.prepare.bind(d1.binding),
      batch: d1.binding.batch.bind(d1.binding),
      getBookmark: () => null,
    }
    const env = { DB: { ...session, withSession: () => session }, ASSETS: {} } as never
    const { answer } = workerApp(env, () => new Date(time))
    const behind: Promise<unknown>[] = []
    const context = { waitUntil: (work: Promise<unknown>) => behind.push(work), passThroughOnException: () => {} }
    const ask = async (host: string) => {
      const request = new Request(`https://masthead.example/v1/context?url=https://${host}/a`)
      expect((await answer(request, context as never)).status).toBe(200)
      const waited = behind.splice(0)
      await Promise.all(waited)
      return waited.length
    }
    const written = async () =>
      (await listUnlistedUse(d1Database(d1.binding), '2026-12-01', 10)).map(({ domain, answers }) => [domain, answers])

    expect(await ask('parsnip.example')).toBe(0)
    time += COUNTS_WRITTEN_EVERY - 1
    expect([await ask('parsnip.example'), await written()]).toEqual([0, []])
    time += 1
    expect([await ask('turnip.example'), await written()]).toEqual([
      1,
      [
        ['parsnip.example', 2],
        ['turnip.example', 1],
      ],
    ])
    time += COUNTS_WRITTEN_EVERY - 1
    expect(await ask('turnip.example')).toBe(0)
    time += 1
    expect([await ask('turnip.example'), await written()]).toEqual([
      1,
      [
        ['turnip.example', 3],
        ['parsnip.example', 2],
      ],
    ])
  })
})
