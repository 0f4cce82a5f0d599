import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ListedOutlet } from '../../src/db/outlets.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { assessment, hostOf, nameOf, outletRecord, REFERENCE, sourced, transparencyNote } from '../support/records.ts'
import { rowsOf } from '../support/rows-of.ts'

const NOW = new Date('2026-11-20T00:00:00Z')
const PATHS = ['/v1/exports/outlets.csv', '/v1/exports/outlets.ndjson', '/v1/exports/outlets.jsonld']

interface Organization {
  readonly '@type': string
  readonly '@id': string
  readonly identifier: string
  readonly [member: string]: unknown
}

describe.each(ENGINE_NAMES)('exports on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const idsIn = async (path: string): Promise<string[]> => {
    const response = await client.request(path)
    expect(response.status).toBe(200)
    const text = await response.text()
    if (path.includes('.csv')) {
      const [head = [], ...rows] = rowsOf(text)
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set(rows.length === 0 ? [] : [head.length]))
      return rows.map((row) => row[head.indexOf('id')] ?? '')
    }
    if (path.includes('.ndjson'))
      return text
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { record: { id: string } }).record.id)
    return (JSON.parse(text) as { '@graph': Organization[] })['@graph'].map(({ identifier }) => identifier)
  }

  it.each([
    '',
    '?kind=television',
    '?country=LB',
    '?language=ar&kind=newspaper',
    '?band=generally-reliable',
    '?q=the',
    '?q=zzzqqq',
  ])('hold the outlets that the list has for %j, in its order, in every format', async (query) => {
    const listed: string[] = []
    for (let next: string | null = `/v1/outlets${query}`; next !== null; ) {
      const page: { items: ListedOutlet[]; next: string | null } = await client.get(next)
      listed.push(...page.items.map(({ id }) => id))
      next = page.next
    }
    expect(listed.length > 0).toBe(query !== '?q=zzzqqq')
    for (const path of PATHS) expect(await idsIn(`${path}${query}`), path).toEqual(listed)
  })

  it('say in the table what the context says', async () => {
    const bytes = new Uint8Array(await (await client.request('/v1/exports/outlets.csv')).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head = [], ...rows] = rowsOf(new TextDecoder().decode(bytes))
    for (const row of rows.slice(0, 20)) {
      const cells = Object.fromEntries(head.map((column, at) => [column, row[at]]))
      const score = await client.get<{ value: number | null; status: string }>(`/v1/outlets/${cells.id}/score`)
      expect([cells.score, cells.score_status]).toEqual([score.value === null ? '' : String(score.value), score.status])
      expect(cells.page).toBe(`http://localhost/outlets/${cells.id}`)
    }
  })

  it('hold in a line the whole record as it is kept', async () => {
    const text = await (await client.request('/v1/exports/outlets.ndjson?q=reuters')).text()
    const { record, context } = JSON.parse(text.split('\n')[0] ?? '')
    const {
      evidence: _evidence,
      score: _score,
      flags: _flags,
      page: _page,
      name: _name,
      nativeName: _native,
      asOf,
      knownAt: _known,
      ...outlet
    } = await client.get<Record<string, unknown>>(`/v1/outlets/${record.id}`)
    expect(record).toMatchObject({ id: outlet.id, kind: outlet.kind, locators: outlet.locators, stakes: outlet.stakes })
    expect(context).toMatchObject({
      asOf,
      score: { contributions: expect.any(Array) },
      notice: expect.stringContaining('not a verdict'),
    })
  })

  it('describe each outlet to schema.org, with our score as a review', async () => {
    const { '@context': vocabulary, '@graph': graph } = JSON.parse(
      await (await client.request('/v1/exports/outlets.jsonld')).text(),
    ) as { '@context': string; '@graph': Organization[] }
    expect(vocabulary).toBe('https://schema.org')
    for (const organization of graph) {
      expect(organization).toMatchObject({
        '@type': 'NewsMediaOrganization',
        '@id': `http://localhost/outlets/${organization.identifier}`,
      })
      const review = organization.review as
        | { reviewRating: { ratingValue: number; bestRating: number; worstRating: number } }
        | undefined
      if (review === undefined) continue
      expect(review).toMatchObject({
        '@type': 'Review',
        reviewAspect: 'reliability',
        reviewRating: { '@type': 'Rating', worstRating: 0, bestRating: 100 },
      })
      expect(review.reviewRating.ratingValue).toBeGreaterThanOrEqual(0)
      expect(review.reviewRating.ratingValue).toBeLessThanOrEqual(100)
    }
    expect(graph.some(({ review }) => review !== undefined)).toBe(true)
  })

  it('of evidence have a row for all that the evidence and stakes of an outlet hold, with what the score took of it', async () => {
    const [head = [], ...rows] = rowsOf(await (await client.request('/v1/exports/evidence.csv')).text())
    const cells = rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at]])))
    const ids = [...new Set(cells.map(({ outlet }) => outlet ?? ''))]
    expect(ids.length).toBeGreaterThan(5)
    for (const id of ids.slice(0, 10)) {
      const of = cells.filter(({ outlet }) => outlet === id)
      const { transparency, trackRecord, assessments } = await client.get<Record<string, { id: string }[]>>(
        `/v1/outlets/${id}/evidence`,
      )
      const told = [transparency, trackRecord, assessments].flatMap((list) => (list ?? []).map((each) => each.id))
      expect(of.filter(({ type }) => type !== 'stake').map((row) => row.id)).toEqual(told)
      const score = await client.get<{ contributions: { basis: string[]; units: number }[] }>(`/v1/outlets/${id}/score`)
      const sum = score.contributions.reduce((total, { units }) => total + units, 0)
      expect(of.reduce((total, { units }) => total + Number(units), 0)).toBeCloseTo(sum, 6)
      for (const row of of) expect(row.reference, row.id ?? '').toMatch(/^(https?|ni):/)
    }
  })

  it('of evidence say the same in lines of JSON, with every reference in full', async () => {
    const query = '?q=reuters'
    const [head = [], ...rows] = rowsOf(await (await client.request(`/v1/exports/evidence.csv${query}`)).text())
    const lines = (await (await client.request(`/v1/exports/evidence.ndjson${query}`)).text()).trim().split('\n')
    const read = lines.map((line) => JSON.parse(line) as { id: string; references: { url: string; title: string }[] })
    expect(read.map(({ id }) => id)).toEqual(rows.map((row) => row[head.indexOf('id')]))
    expect(read.map(({ references }) => references[0]?.url)).toEqual(rows.map((row) => row[head.indexOf('reference')]))
  })

  it('of evidence take the filters of outlets', async () => {
    const [head = [], ...rows] = rowsOf(await (await client.request('/v1/exports/evidence.csv?country=LB')).text())
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map((row) => row[head.indexOf('country')]))).toEqual(new Set(['LB']))
  })

  it('are answered 304 where the client has them, and have an ETag for each format and language', async () => {
    const tags = new Set<string>()
    for (const path of [...PATHS, `${PATHS[0]}?lang=fr`]) {
      const response = await client.request(path)
      await response.text()
      const etag = response.headers.get('etag') ?? ''
      tags.add(etag)
      expect((await client.request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
      const head = await client.request(path, { method: 'HEAD' })
      expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag])
      expect(head.headers.get('content-type')).toBe(response.headers.get('content-type'))
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="outlets-2026-11-26\.(csv|ndjson|jsonld)"$/,
      )
    }
    expect(tags.size).toBe(4)
  })

  it.each(['?country=Lebanon', '?limit=5', '?kind=shop', '?kind=radio&kind=radio'])('refuse %s', async (query) => {
    for (const path of PATHS) await expectProblem(await client.request(`${path}${query}`), 400)
  })
})

describe.each(ENGINE_NAMES)('an export of made-up outlets on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
  })
  afterAll(() => client.close())

  it('is whole where there is nothing to export', async () => {
    const texts = await Promise.all(PATHS.map(async (path) => (await client.request(path)).text()))
    expect(rowsOf(texts[0] ?? '').length).toBe(1)
    expect(texts[1]).toBe('')
    expect(JSON.parse(texts[2] ?? '')).toEqual({ '@context': 'https://schema.org', '@graph': [] })
  })

  it('is read no faster than it is taken, and breaks off where the catalogue moves on', async () => {
    const many = Array.from({ length: 400 }, (_, at) => outletRecord(`outlet-${at}`))
    await publishRecords(client.engine.db, many, { now: NOW })
    const before = client.reported.length
    const response = await client.request('/v1/exports/outlets.ndjson')
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const first = await reader.read()
    expect(new TextDecoder().decode(first.value).split('\n').length).toBeLessThan(100)
    await publishRecords(client.engine.db, [outletRecord('late-comer')], { now: NOW })
    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow(/published anew/)
    expect(client.reported.length).toBe(before + 1)
  })

  it('neither runs formulas nor shows what an import keeps under its own licence', async () => {
    const id = 'tricky'
    const secret = { ...REFERENCE, id: 's2', title: 'Licensed list' }
    await publishRecords(
      client.engine.db,
      [
        outletRecord(id, {
          names: [nameOf(id, '=HYPERLINK("https://evil.example","x")')],
          locators: [hostOf(id, 'tricky.example')],
          stakes: [
            {
              ...sourced(`${id}/stake-1`),
              party: '@owner, "Ltd"',
              partyKind: 'company',
              relation: 'owns',
              share: null,
              basis: 'reported',
              disputed: false,
              note: null,
            },
          ],
          transparency: [
            transparencyNote(id, 'transparency-1', { criterion: 'corrections-policy', references: ['s3'] }),
          ],
          assessments: [
            assessment(id, 'imported-1', { basis: 'imported', references: ['s2'], verdict: 'a-licensed-verdict' }),
          ],
          references: [
            REFERENCE,
            secret,
            { ...REFERENCE, id: 's3', kind: 'primary', url: 'https://tricky.example/corrections' },
          ],
        }),
      ],
      { now: NOW },
    )
    const [csv = '', ndjson = '', jsonld = ''] = await Promise.all(
      PATHS.map(async (path) => (await client.request(`${path}?q=hyperlink`)).text()),
    )
    const [head = [], row = []] = rowsOf(csv)
    expect(row[head.indexOf('name')]).toBe('\'=HYPERLINK("https://evil.example","x")')
    expect(row[head.indexOf('owners')]).toBe('\'@owner, "Ltd"')
    expect(row[head.indexOf('assessments')]).toBe('0')
    expect(ndjson).toContain('"id":"tricky"')
    expect(ndjson).not.toMatch(/a-licensed-verdict|Licensed list/)
    const [organization] = (JSON.parse(jsonld) as { '@graph': Organization[] })['@graph']
    expect(organization?.correctionsPolicy).toEqual(['https://tricky.example/corrections'])
    expect(organization?.parentOrganization).toEqual([{ '@type': 'Organization', name: '@owner, "Ltd"' }])
  })
})
