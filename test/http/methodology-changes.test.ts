import { parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LoggedChange } from '../../src/db/changes.ts'
import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { recordMethodology } from '../../src/editorial/record-methodology.ts'
import { deliverDue } from '../../src/webhooks/deliver-due.ts'
import { outcomeOf } from '../../src/webhooks/send.ts'
import { type Client, clientOn, NOW } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'
import { logBegunUnder } from '../support/log-begun-under.ts'
import { assessment, outletRecord } from '../support/records.ts'

const BEGUN = new Date('2026-11-20T10:00:00Z')
const CHANGED = '2026-11-26T12:00:00.000Z'
const NEWEST = requireMethodology().version

interface Methodologies {
  readonly items: readonly { readonly version: string; readonly from: string | null }[]
}

describe.each(ENGINE_NAMES)('a new methodology on %s', (name) => {
  let client: Client
  const sent: { url: string; body: string }[] = []
  const tags: (string | null)[] = []
  const TAGGED = ['/v1/methodologies', '/v1/outlets/tribune/scores'] as const
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
    const { db } = client.engine
    await logBegunUnder(db, '2026-12', 'tribune', BEGUN)
    await publishRecords(db, [outletRecord('tribune', { assessments: [assessment('tribune', 'listed')] })], {
      now: BEGUN,
    })
    const headers = { 'content-type': 'application/json', ...(await keyOf(client, 'desk', ['analyse'])) }
    const filters = {
      all: {},
      bands: { bandCrossing: true },
      some: { outlets: ['tribune'] },
      records: { kinds: ['record-changed'] },
      methods: { kinds: ['methodology-changed'] },
    }
    for (const [name, filter] of Object.entries(filters)) {
      const body = JSON.stringify({ name, url: `https://cms.example/${name}`, filter })
      expect((await client.request('/v1/webhooks', { method: 'POST', headers, body })).status).toBe(201)
    }
    for (const path of TAGGED) tags.push((await client.request(path)).headers.get('etag'))
    await recordMethodology(db, { now: NOW })
    await deliverDue({
      db,
      now: () => NOW,
      send: async ({ url, body }) => {
        sent.push({ url, body })
        return outcomeOf(204, null)
      },
    })
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  it('is one entry of the changes, found by its kind, and none of any outlet', async () => {
    const list = async (query: string) =>
      (await client.get<{ items: LoggedChange[] }>(`/v1/changes${query}`)).items.map(({ seq }) => seq)
    expect(await list('')).toEqual([3, 2, 1])
    expect(await list('?kind=methodology-changed')).toEqual([3])
    expect(await list('?outlet=tribune')).toEqual([2, 1])
    expect(await client.get('/v1/changes/3')).toMatchObject({
      outletId: null,
      kind: 'methodology-changed',
      at: CHANGED,
      methodology: { from: '2026-12', to: NEWEST },
    })
  })

  it('is described in both feeds, with a link to the methodology page', async () => {
    const atom = await (await client.request('/v1/changes.atom')).text()
    expect(parseDocument(atom, { xmlMode: true }).children.length).toBeGreaterThan(0)
    expect(atom).toContain(`<title>Scores: methodology 2026-12 → ${NEWEST}</title>`)
    expect(atom).toMatch(/<link rel="alternate" type="text\/html" href="[^"]*\/methodology"\/>/)
    expect(atom).not.toContain('/outlets/null')
    const feed = (await (await client.request('/v1/changes.json-feed')).json()) as {
      items: { title: string; url: string; content_text: string }[]
    }
    expect(feed.items[0]).toMatchObject({
      title: `Scores: methodology 2026-12 → ${NEWEST}`,
      url: expect.stringMatching(/\/methodology$/),
      content_text: expect.stringContaining('No record changed'),
    })
  })

  it.each([
    ['en', 'can still be asked for', 'Methodology'],
    ['fr', 'que l’on peut toujours demander', 'Méthode'],
  ])('is on the page of changes in %s', async (lang, words, about) => {
    const page = await (await client.app.request(`/changes?lang=${lang}`)).text()
    const [item = ''] = page.match(/<li id="change-3">.*?<p class="soft"><a/s) ?? []
    expect(item).toContain(words)
    expect(item).toMatch(new RegExp(`href="/methodology[^"]*"><b>${about}</b>`))
    expect(page).not.toMatch(/outlets\/null|undefined/)
    expect(await (await client.app.request(`/outlets/tribune?lang=${lang}`)).text()).not.toContain('change-3')
  })

  it('is sent to webhooks for all outlets, not to those for some', () => {
    expect(sent.map(({ url }) => url.split('/').at(-1)).sort()).toEqual(['all', 'bands', 'methods'])
    for (const { body } of sent)
      expect(JSON.parse(body)).toMatchObject({
        type: 'methodology.changed',
        data: { complete: true, change: { outletId: null, methodology: { to: NEWEST } } },
      })
  })

  it('is said by the list of methodologies and the history of a score, which have new tags', async () => {
    const { items } = await client.get<Methodologies>('/v1/methodologies')
    expect(items.map(({ version, from }) => [version, from])).toEqual([
      ['2026-12', null],
      [NEWEST, CHANGED],
    ])
    for (const query of ['', '?methodology=2026-12', '?asRecorded=true'])
      expect(await client.get(`/v1/outlets/tribune/scores${query}`)).toMatchObject({
        methodology: query.includes('2026-12') ? '2026-12' : NEWEST,
        methodologies: [
          { version: '2026-12', from: null },
          { version: NEWEST, from: CHANGED },
        ],
      })
    for (const [at, path] of TAGGED.entries())
      expect((await client.request(path)).headers.get('etag')).not.toBe(tags[at])
  })

  it('speaks of an instant before it too, unless another is named', async () => {
    const at = '/v1/outlets/tribune/score?knownAt=2026-11-21T00:00:00Z'
    expect(await client.get(at)).toMatchObject({ methodology: NEWEST })
    expect(await client.get(`${at}&methodology=2026-12`)).toMatchObject({ methodology: '2026-12' })
  })
})
