import canonicalize from 'canonicalize'
import { parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LoggedChange } from '../../src/db/changes.ts'
import { toCursor } from '../../src/db/cursor.ts'
import { changeHash } from '../../src/domain/editorial/change.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { nameOf, outletRecord, trackRecordEntry } from '../support/records.ts'

interface Page {
  readonly items: readonly LoggedChange[]
  readonly next: string | null
}

const DAYS = ['2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z', '2026-11-22T10:00:00Z'].map((at) => new Date(at)) as [
  Date,
  Date,
  Date,
]
const REASON = 'Ruled <upheld> & "published".'

describe.each(ENGINE_NAMES)('changes on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
    const { db } = client.engine
    const odd = outletRecord('odd', { names: [nameOf('odd', 'Q & A <News>\u0008')] })
    await publishRecords(db, [outletRecord('tribune'), outletRecord('courier'), odd], { now: DAYS[0] })
    const cause = { kind: 'proposal', id: 1, reason: REASON, by: 'ann', reviewedBy: 'bob' } as const
    const ruling = trackRecordEntry('tribune', 'ruling-1')
    await publishRecords(db, [outletRecord('tribune', { trackRecord: [ruling] })], { now: DAYS[1], cause })
    await publishRecords(db, [{ ...odd, country: 'BE' }], { now: DAYS[2] })
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const seqs = async (query: string) => (await client.get<Page>(`/v1/changes${query}`)).items.map(({ seq }) => seq)

  it('lists the newest first, page after page, by outlet, kind and time', async () => {
    const found: number[] = []
    for (let next: string | null = '/v1/changes?limit=2'; next !== null; ) {
      const page: Page = await client.get<Page>(next)
      found.push(...page.items.map(({ seq }) => seq))
      next = page.next
    }
    expect(found).toEqual([5, 4, 3, 2, 1])
    const oldest = await client.get<Page>('/v1/changes?order=oldest&limit=3&since=2026-11-20T10:00:00Z')
    expect(oldest.items.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect((await client.get<Page>(oldest.next ?? '')).items.map(({ seq }) => seq)).toEqual([4, 5])
    expect(await seqs('?outlet=tribune')).toEqual([4, 1])
    expect(await seqs('?kind=record-changed')).toEqual([5, 4])
    expect(await seqs('?since=2026-11-21T10:00:00Z')).toEqual([5, 4])
    expect(await seqs('?since=2030-01-01T00:00:00Z')).toEqual([])
  })

  it('gives each entry so that anybody can hash it and follow the chain to the head', async () => {
    const { items } = await client.get<Page>('/v1/changes')
    let previous = '0'.repeat(64)
    for (const { hash, ...entry } of items.toReversed()) {
      expect(entry.previous).toBe(previous)
      expect(changeHash(canonicalize(entry) ?? '')).toBe(hash)
      previous = hash
    }
    expect(await client.get('/v1/changes/head')).toMatchObject({ seq: 5, hash: previous, signature: null })
    expect(await client.get('/v1/changes/4')).toEqual(items[1])
  })

  it('is an Atom feed that parses, whatever the names hold', async () => {
    const response = await client.request('/v1/changes.atom?outlet=tribune')
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const text = await response.text()
    expect(text).toContain('Ruled &lt;upheld&gt; &amp; &quot;published&quot;. (ann, reviewed by bob)')
    expect(text.match(/<entry>/g)).toHaveLength(2)
    const odd = await (await client.request('/v1/changes.atom?outlet=odd')).text()
    expect(odd).toContain('Q &amp; A &lt;News&gt;\ufffd: record changed')
    for (const feed of [text, odd]) {
      const ids = feed.match(/<id>[^<]+<\/id>/g) ?? []
      expect(new Set(ids).size).toBe(3)
      expect(elementsOf(parseDocument(feed, { xmlMode: true }))).toContain('content')
    }
  })

  it('is a JSON Feed with the entries in it', async () => {
    const response = await client.request('/v1/changes.json-feed')
    expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    const feed = (await response.json()) as {
      version: string
      items: { id: string; content_text: string; _masthead: LoggedChange }[]
    }
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items.map(({ _masthead: { seq } }) => seq)).toEqual([5, 4, 3, 2, 1])
    expect(feed.items[1]?.content_text).toContain('added trackRecord tribune/ruling-1: ')
    expect(feed.items[1]?.content_text).toContain('outcome upheld')
  })

  it('sends 304 until something changes', async () => {
    for (const path of [
      '/v1/changes',
      '/v1/changes.atom',
      '/v1/changes.json-feed',
      '/v1/changes/head',
      '/v1/changes/1',
    ]) {
      const tag = (await client.request(path)).headers.get('etag') ?? ''
      expect((await client.request(path, { headers: { 'if-none-match': tag } })).status).toBe(304)
    }
    const tag = (await client.request('/v1/changes')).headers.get('etag') ?? ''
    await publishRecords(client.engine.db, [outletRecord('late')], { now: DAYS[2] })
    expect((await client.request('/v1/changes', { headers: { 'if-none-match': tag } })).status).toBe(200)
  })

  it('says what is wrong with a parameter', async () => {
    for (const query of [
      'since=yesterday',
      'kind=gossip',
      'limit=0',
      'cursor=abc',
      `cursor=${toCursor('/v1/proposals', [1])}`,
      `cursor=${toCursor('/v1/changes', ['one'])}`,
      `cursor=${toCursor('/v1/changes', [1.5])}`,
      `cursor=${toCursor('/v1/changes', [-1])}`,
      `cursor=${toCursor('outlets by name', ['a', 'a'])}`,
      'outlet=A',
      'foo=1',
      'since=2026-11-21T10:00:00Z&since=2026-11-22T10:00:00Z',
    ])
      await expectProblem(await client.request(`/v1/changes?${query}`), 400)
    await expectProblem(await client.request('/v1/changes/99'), 404)
    await expectProblem(await client.request('/v1/changes/0'), 400)
    await expectProblem(await client.request('/v1/changes.atom?limit=3'), 400)
  })
})

function elementsOf(node: object): string[] {
  const { name, children = [] } = node as { name?: string; children?: object[] }
  return [...(name === undefined ? [] : [name]), ...children.flatMap(elementsOf)]
}
