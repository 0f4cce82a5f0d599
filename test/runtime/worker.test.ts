import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { d1Database } from '../../src/db/d1.ts'
import { listDeliveries } from '../../src/db/webhook-queue.ts'
import { webhookCreated } from '../../src/db/webhooks.ts'
import { SECRET_BYTES, toSecret } from '../../src/domain/editorial/webhook-signature.ts'
import { loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { DEFAULT_QUOTAS, WINDOW } from '../../src/http/gate/limits.ts'
import { migrations } from '../../src/store/migrate.ts'
import { BOOKMARK } from '../../src/worker/bookmark.ts'
import { type Client, clientOn } from '../support/client.ts'
import { statementsOf } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'
import { partOfTheCatalogue } from '../support/part-of-the-catalogue.ts'
import { inFolder } from '../support/process.ts'
import { outletRecord } from '../support/records.ts'

const CRADLE = '/v1/context?url=https%3A%2F%2Fthecradle.co%2Farticles%2Fx'

describe('the Worker', () => {
  let miniflare: Miniflare
  let node: Client
  const now = () => new Date()

  beforeAll(async () => {
    // The bundle that would be deployed, run by the runtime that would run it.
    const script = await inFolder(async (folder) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', folder],
        { encoding: 'utf8' },
      )
      expect(status, stderr).toBe(0)
      return readFileSync(join(folder, 'worker.js'), 'utf8')
    })
    miniflare = new Miniflare(
      convertV4MiniflareOptions({
        modules: true,
        script,
        d1Databases: ['DB'],
        ratelimits: Object.fromEntries(
          Object.entries(DEFAULT_QUOTAS).map(([policy, limit]) => [
            `LIMIT_${policy.toUpperCase()}`,
            { namespace_id: policy, simple: { limit, period: WINDOW } },
          ]),
        ),
        serviceBindings: { ASSETS: () => new Response('asset', { headers: { 'content-type': 'text/css' } }) as never },
        compatibilityDate: '2026-11-01',
        compatibilityFlags: ['nodejs_compat'],
      }),
    )
    const binding = await miniflare.getD1Database('DB')
    for (const { sql } of migrations())
      await binding.batch(statementsOf(sql).map((statement) => binding.prepare(statement)))
    await loadCatalogue(d1Database(binding as never), partOfTheCatalogue(), { now: now() })
    node = await clientOn('sqlite', { now })
  })
  afterAll(async () => {
    await miniflare?.dispose()
    await node?.close()
  })

  it.each([
    CRADLE,
    `${CRADLE}&lang=fr`,
    '/v1/context?name=Al-Mayadeen&citedOn=2024-02-03',
    '/v1/outlets?q=foreign',
    '/v1/outlets/bbc-news',
    '/v1/outlets/bbc-news/score',
    '/v1/methodologies',
    '/healthz',
    '/openapi.json',
    '/v1/outlets/nobody',
  ])('answers %s as Node does', async (path) => {
    const there = await miniflare.dispatchFetch(`http://worker.example${path}`)
    const here = await node.app.request(path)
    expect(there.status).toBe(here.status)
    expect(await there.text()).toBe(await here.text())
    expect(there.headers.get('etag')).toBe(here.headers.get('etag'))
  })

  it('answers a batch, a 304 and its documentation', async () => {
    const batch = await miniflare.dispatchFetch('http://worker.example/v1/contexts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ citations: [{ name: 'The Cradle' }, {}] }),
    })
    const { contexts } = (await batch.json()) as { contexts: { status: unknown }[] }
    expect(contexts.map(({ status }) => status)).toEqual(['matched', 400])
    const first = await miniflare.dispatchFetch(`http://worker.example${CRADLE}`)
    await first.arrayBuffer()
    const again = await miniflare.dispatchFetch(`http://worker.example${CRADLE}`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    expect((await miniflare.dispatchFetch('http://worker.example/assets/site.css')).status).toBe(200)
  })

  it('delivers webhooks when its timer runs, and only to public addresses', async () => {
    const db = d1Database((await miniflare.getD1Database('DB')) as never)
    const webhook = { id: 1, name: 'a', filter: '{"outlets":["tribune"],"kinds":null,"bandCrossing":false}' }
    const owner = { owner_id: 'a', owner_name: 'a', created_at: now().toISOString() }
    const secret = toSecret(new Uint8Array(SECRET_BYTES))
    await db.commit([webhookCreated({ ...webhook, ...owner, secret, url: 'https://127.0.0.1/hook' })])
    await publishRecords(db, [outletRecord('tribune')], { now: now() })
    const worker = await miniflare.getWorker()
    expect(await worker.scheduled({ cron: '* * * * *' })).toMatchObject({ outcome: 'ok' })
    expect(await listDeliveries(db, 1, null, 10)).toMatchObject([
      { state: 'waiting', attempts: 1, status: null, error: 'The address is not on the public internet.' },
    ])
  })

  it('sends an export whole within seconds of a publication, though what is in memory is older', async () => {
    const db = d1Database((await miniflare.getD1Database('DB')) as never)
    const lines = async () => {
      const response = await miniflare.dispatchFetch('http://worker.example/v1/exports/outlets.ndjson?depth=dossier')
      return (await response.text()).trim().split('\n').length
    }
    const before = await lines()
    const many = Array.from({ length: 120 }, (_, at) => outletRecord(`export-${at}`))
    await publishRecords(db, many, { now: now() })
    expect(await lines()).toBe(before + 120)
  })

  it('gives a writer a bookmark, with which the next read sees the write at once', async () => {
    const store = { deps: { db: d1Database((await miniflare.getD1Database('DB')) as never), now } } as never
    const ask = (path: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
      miniflare.dispatchFetch(`http://worker.example${path}`, init)
    const [author, reviewer] = [await keyOf(store, 'Ann', ['propose']), await keyOf(store, 'Bob', ['review'])]
    const json = { 'content-type': 'application/json' }
    const reference = { id: 'page', url: 'https://gazette.example/', title: 'a', publisher: 'b', kind: 'primary' }
    const references = ['page']
    const filed = await ask('/v1/proposals', {
      method: 'POST',
      headers: { ...json, ...author },
      body: JSON.stringify({
        outletId: 'gazette',
        kind: 'newspaper',
        reason: 'New.',
        changes: [
          { action: 'add', list: 'names', record: { text: 'Gazette', language: 'en', kind: 'official', references } },
          { action: 'add', list: 'locators', record: { host: 'gazette.example', references } },
        ],
        references: [reference],
      }),
    })
    expect(filed.status, await filed.clone().text()).toBe(201)
    expect(filed.headers.get(BOOKMARK)).toMatch(/./)
    // The indexes are in memory from here on, and the store is not asked again for seconds.
    const statusOf = async (headers: Record<string, string> = {}) => {
      const response = await ask('/v1/context?url=https://gazette.example/a', { headers })
      expect(response.headers.get(BOOKMARK)).toBeNull()
      return ((await response.json()) as { status: string }).status
    }
    expect(await statusOf()).toBe('unlisted')
    const etag = filed.headers.get('etag') ?? ''
    const approved = await ask(`${new URL(filed.headers.get('location') ?? '', 'http://a.example').pathname}/review`, {
      method: 'POST',
      headers: { ...json, ...reviewer, 'if-match': etag },
      body: JSON.stringify({ decision: 'approve', reason: 'Read.' }),
    })
    expect(approved.status, await approved.clone().text()).toBe(200)
    expect(await statusOf({ [BOOKMARK]: approved.headers.get(BOOKMARK) ?? '' })).toBe('matched')
  })

  it('gives no bookmark where nothing was written, and takes any text for one', async () => {
    const batch = await miniflare.dispatchFetch('http://worker.example/v1/contexts', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [BOOKMARK]: 'ffffffff-made-up' },
      body: JSON.stringify({ citations: [{ name: 'The Cradle' }] }),
    })
    expect(batch.status).toBe(200)
    expect(batch.headers.get(BOOKMARK)).toBeNull()
  })

  it('lets the platform count, each address apart', async () => {
    const write = (address: string) =>
      miniflare.dispatchFetch('http://worker.example/v1/proposals', {
        method: 'POST',
        headers: { 'cf-connecting-ip': address },
      })
    const first = await write('192.0.2.1')
    expect([first.status, first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual([
      401,
      `"writes";q=${DEFAULT_QUOTAS.writes};w=60`,
      null,
    ])
    // The platform's windows begin with the minute: of two addresses in turn one has all its requests in one window.
    const minute = () => Math.floor(Date.now() / (WINDOW * 1_000))
    for (let address = 2, began = Number.NaN; began !== minute(); address++) {
      began = minute()
      const statuses = []
      for (let at = 0; at < DEFAULT_QUOTAS.writes; at++) statuses.push((await write(`192.0.2.${address}`)).status)
      const refused = await write(`192.0.2.${address}`)
      if (began !== minute()) continue
      expect(statuses).toEqual(statuses.map(() => 401))
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
      expect(await refused.json()).toMatchObject({ 'violated-policies': ['writes'] })
    }
    expect((await write('192.0.2.99')).status).toBe(401)
  })
})
