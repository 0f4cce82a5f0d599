import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishRecords } from '../../src/editorial/publish.ts'
import { OUTLET_PROPERTIES } from '../../src/http/reconcile/outlet-properties.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { hostOf, nameOf, outletRecord, sourced, transparencyNote } from '../support/records.ts'
import { specification } from '../support/specifications.ts'

interface Candidate {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly score: number
  readonly match: boolean
  readonly features: readonly { readonly id: string; readonly name?: string; readonly value: number }[]
}

interface Value {
  readonly str?: string
  readonly int?: number
  readonly float?: number
  readonly id?: string
}

const SPECIFICATION = specification('specs')

/** What an answer is held against: the specification's own schema of that name, where it is at hand. */
function schemasOf(version: '0.2' | '1.0-draft') {
  if (SPECIFICATION === null) return () => {}
  const folder = new URL(`${version}/schemas/`, SPECIFICATION)
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const ids = new Map<string, string>()
  // The manifest refers to Swagger's schema of security schemes, which we send none of.
  ajv.addSchema({
    $id: 'http://swagger.io/v2/schema.json',
    definitions: { securityDefinitions: { additionalProperties: {} } },
  })
  for (const file of readdirSync(folder).filter((name) => name !== 'openapi.json')) {
    const { $schema: _, ...schema } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    ids.set(file.replace('.json', ''), schema.$id)
    ajv.addSchema(schema)
  }
  return (name: string, body: unknown): void => {
    const validate = ajv.getSchema(ids.get(name) ?? name)
    if (validate === undefined) throw new Error(`There is no schema ${name}`)
    expect(validate(body), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true)
  }
}

const conforms02 = schemasOf('0.2')
const conforms1 = schemasOf('1.0-draft')

it.skipIf(SPECIFICATION === null)('has the schemas of both versions of the specification at hand', () => {
  expect(() => conforms02('manifest', {})).toThrow()
  expect(() => conforms1('manifest', {})).toThrow()
})

const RECORDS = [
  outletRecord('northern-post', {
    names: [
      nameOf('northern-post', 'The Northern Post'),
      nameOf('northern-post', 'Norðurpósturinn', { kind: 'native', language: 'is' }),
    ],
    country: 'IS',
    languages: ['is', 'en'],
    stakes: [
      {
        ...sourced('northern-post/stake-1'),
        party: 'Example Holding',
        partyKind: 'company',
        relation: 'owns',
        share: 60,
        basis: 'official-record',
        disputed: false,
        note: null,
      },
      {
        ...sourced('northern-post/stake-2', { validTo: '2001' }),
        party: 'A Former Owner',
        partyKind: 'company',
        relation: 'owns',
        share: null,
        basis: 'reported',
        disputed: false,
        note: null,
      },
    ],
    related: [
      { ...sourced('northern-post/related-1'), outletId: 'harbour-radio', name: 'Harbour Radio', relation: 'parent' },
    ],
    transparency: [transparencyNote('northern-post', 'transparency-1')],
  }),
  outletRecord('harbour-radio', {
    kind: 'radio',
    names: [nameOf('harbour-radio', 'Harbour Radio')],
    country: 'NO',
    languages: ['no'],
    founded: '1931-04',
  }),
  outletRecord('tribune-fr', {
    names: [nameOf('tribune-fr', 'The Example Tribune', { ambiguous: true })],
    country: 'FR',
    languages: ['fr'],
  }),
  outletRecord('tribune-ke', {
    names: [nameOf('tribune-ke', 'The Example Tribune', { ambiguous: true })],
    country: 'KE',
    languages: ['en'],
  }),
  outletRecord('markup', {
    names: [nameOf('markup', 'A <b>"Bold"</b> & Co')],
    locators: [hostOf('markup', 'markup.example')],
  }),
]

describe.each(ENGINE_NAMES)('reconciliation on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
    await publishRecords(client.engine.db, RECORDS, { now: new Date('2026-11-20T00:00:00Z') })
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const form = (fields: Record<string, unknown>, headers: Record<string, string> = {}) =>
    client.request('/reconcile', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8', ...headers },
      body: new URLSearchParams(
        Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
      ).toString(),
    })
  const queries02 = async (
    queries: Record<string, unknown>,
  ): Promise<Record<string, { result: readonly Candidate[] }>> => {
    conforms02('reconciliation-query-batch', queries)
    const response = await form({ queries })
    const body = await response.json()
    expect(response.status, JSON.stringify(body)).toBe(200)
    conforms02('reconciliation-result-batch', body)
    return body as never
  }
  const match1 = async (queries: readonly unknown[]): Promise<readonly { candidates: readonly Candidate[] }[]> => {
    conforms1('reconciliation-query-batch', { queries })
    const body = await client.post<{ results: readonly { candidates: readonly Candidate[] }[] }>(
      '/reconcile/v1/match',
      { queries },
    )
    conforms1('reconciliation-result-batch', body)
    return body.results
  }
  const one = async (query: unknown): Promise<readonly Candidate[]> => (await queries02({ q0: query })).q0?.result ?? []
  const byName = (propertyValue: unknown, ...conditions: object[]) => ({
    conditions: [{ matchType: 'name', propertyValue }, ...conditions],
  })

  describe('the manifests', () => {
    it('say in both versions where everything is, and every address in them answers', async () => {
      const old = await client.get<Record<string, never>>('/reconcile')
      conforms02('manifest', old)
      const draft = await client.get<Record<string, never>>('/reconcile/v1')
      conforms1('manifest', draft)
      const { preview, suggest, extend, view } = old as unknown as {
        preview: { url: string }
        view: { url: string }
        suggest: Record<
          string,
          { service_url: string; service_path: string; flyout_service_url: string; flyout_service_path: string }
        >
        extend: { propose_properties: { service_url: string; service_path: string } }
      }
      expect(view.url).toBe('http://localhost/outlets/{{id}}')
      const addresses = [
        preview.url,
        `${extend.propose_properties.service_url}${extend.propose_properties.service_path}`,
      ]
      for (const [kind, service] of Object.entries(suggest)) {
        const id = { entity: 'northern-post', property: 'score', type: 'radio' }[kind] ?? ''
        addresses.push(`${service.service_url}${service.service_path}?prefix=`)
        addresses.push(`${service.flyout_service_url}${service.flyout_service_path}`.replace(`\${id}`, id))
      }
      for (const address of addresses) {
        const response = await client.request(
          address.replace('{{id}}', 'northern-post').replace('http://localhost', ''),
        )
        expect([address, response.status]).toEqual([address, 200])
      }
    })

    it('name the outside address of a service behind a proxy', async () => {
      const { view } = await client.get<{ view: { url: string } }>('/reconcile/v1', { 'x-forwarded-proto': 'https' })
      expect(view.url).toBe('https://localhost/outlets/{id}')
      const other = await client.get<{ view: { url: string } }>('/reconcile/v1', { 'x-forwarded-proto': 'javascript' })
      expect(other.view.url).toBe('http://localhost/outlets/{id}')
    })

    it('are answered 304 where the client has them', async () => {
      for (const path of [
        '/reconcile',
        '/reconcile/v1',
        '/reconcile/properties',
        '/reconcile/suggest/type?prefix=',
        '/reconcile/preview?id=northern-post',
      ]) {
        const etag = (await client.request(path)).headers.get('etag') ?? ''
        expect((await client.request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
      }
    })
  })

  describe('matching', () => {
    it.each([
      'The Northern Post',
      'northern post',
      'Norðurpósturinn',
      'https://www.northern-post.example/2024/a?utm_source=x',
      'northern-post.example',
      'northern-post',
    ])('finds %s, says why, and says the same in both versions', async (query) => {
      const [candidate] = await one({ query })
      expect(candidate).toMatchObject({ id: 'northern-post', name: 'The Northern Post', match: true })
      expect(candidate?.score).toBeGreaterThanOrEqual(70)
      expect(candidate?.features.length).toBeGreaterThan(0)
      const [answer] = await match1([byName(query)])
      const same = answer?.candidates[0]
      expect({ ...same, features: same?.features.map(({ id, value }) => ({ id, value })) }).toEqual(candidate)
      for (const { name } of same?.features ?? []) expect(same?.description).toContain(name?.split('.')[0])
    })

    it('abstains from a shared name, offering each, and lets a country decide whether it is written as code or name', async () => {
      const open = await one({ query: 'The Example Tribune' })
      expect(open.map(({ id }) => id).sort()).toEqual(['tribune-fr', 'tribune-ke'])
      expect(open.map(({ match }) => match)).toEqual([false, false])
      for (const country of ['KE', 'ke', 'Kenya', ['Kenya'], { id: 'KE', name: 'Kenya' }]) {
        const [first] = await one({ query: 'The Example Tribune', properties: [{ pid: 'country', v: country }] })
        expect(first).toMatchObject({ id: 'tribune-ke', match: true })
      }
    })

    it('matches a name and an address that agree, and abstains where they do not', async () => {
      const withUrl = (v: string) => ({ query: 'Harbour Radio', properties: [{ pid: 'url', v }] })
      expect((await one(withUrl('https://harbour-radio.example/x')))[0]).toMatchObject({
        id: 'harbour-radio',
        match: true,
      })
      const torn = await one(withUrl('https://northern-post.example/x'))
      expect(new Set(torn.map(({ id }) => id))).toEqual(new Set(['harbour-radio', 'northern-post']))
      expect(torn.some(({ match }) => match)).toBe(false)
      expect(torn.every(({ features }) => features.some(({ id }) => id === 'contradiction'))).toBe(true)
      const elsewhere = await one(withUrl('https://harbour-radio.test-mirror.example/x'))
      expect(elsewhere[0]).toMatchObject({ id: 'harbour-radio', match: false })
    })

    it('abstains where the country given is another', async () => {
      const found = await one({
        query: 'https://northern-post.example/a',
        properties: [{ pid: 'country', v: 'France' }],
      })
      expect(found[0]).toMatchObject({ id: 'northern-post', match: false })
    })

    it('offers similar names without a match, and nothing for what resembles nothing', async () => {
      const similar = await one({ query: 'Harbour R' })
      expect(similar[0]?.id).toBe('harbour-radio')
      expect(similar[0]?.match).toBe(false)
      expect(await one({ query: 'zzzqqqxxx' })).toEqual([])
      expect(await one({ query: '' })).toEqual([])
    })

    it('keeps to the type, or only prefers it where asked', async () => {
      expect(await one({ query: 'Harbour Radio', type: 'newspaper' })).toEqual([])
      expect((await one({ query: 'Harbour Radio', type: ['radio'] }))[0]?.match).toBe(true)
      expect((await one({ query: 'Harbour Radio', type: 'outlet' }))[0]?.match).toBe(true)
      const [wished] = await one({ query: 'Harbour Radio', type: 'newspaper', type_strict: 'should' })
      expect(wished).toMatchObject({ id: 'harbour-radio', match: false })
    })

    it('gives no more candidates than asked for, the likeliest first', async () => {
      expect((await one({ query: 'The Example Tribune', limit: 1 })).length).toBe(1)
      const many = await one({ query: 'The', limit: 50 })
      expect(many.map(({ score }) => score)).toEqual(many.map(({ score }) => score).sort((a, b) => b - a))
    })

    it('honours ids, required properties and conditions that cannot be met in 1.0', async () => {
      const id = { conditions: [{ matchType: 'id', propertyValue: 'harbour-radio' }] }
      const required = byName('The Example Tribune', {
        matchType: 'property',
        propertyId: 'country',
        propertyValue: 'KE',
        required: true,
      })
      const impossible = byName('Harbour Radio', {
        matchType: 'property',
        propertyId: 'owner',
        propertyValue: 'Nobody',
        required: true,
      })
      const ignored = byName('Harbour Radio', { matchType: 'property', propertyId: 'owner', propertyValue: 'Nobody' })
      const [first, second, third, fourth] = await match1([id, required, impossible, ignored])
      expect(first?.candidates[0]).toMatchObject({ id: 'harbour-radio', score: 100, match: true })
      expect(second?.candidates.map(({ id, match }) => [id, match])).toEqual([['tribune-ke', true]])
      expect(third?.candidates).toEqual([])
      expect(fourth?.candidates[0]?.match).toBe(true)
    })

    it('gives at most one match a query, whatever is asked', async () => {
      const text = fc.oneof(
        fc.constantFrom(
          ...RECORDS.map(({ names }) => names[0]?.text ?? ''),
          'northern-post.example',
          'https://x.example/',
        ),
        fc.string({ maxLength: 40 }),
      )
      const property = fc.record({
        pid: fc.constantFrom('url', 'country', 'language', 'name', 'cited-on', 'nonsense'),
        v: fc.oneof(text, fc.constantFrom('FR', 'Norway', '2024-01-01'), fc.integer()),
      })
      const query = fc.record(
        {
          query: text,
          properties: fc.array(property, { maxLength: 3 }),
          type: fc.constantFrom('outlet', 'radio', 'newspaper'),
        },
        { requiredKeys: ['query'] },
      )
      await fc.assert(
        fc.asyncProperty(fc.array(query, { minLength: 1, maxLength: 8 }), async (batch) => {
          const results = await queries02(Object.fromEntries(batch.map((each, at) => [`q${at}`, each])))
          for (const { result } of Object.values(results)) {
            expect(result.filter(({ match }) => match).length).toBeLessThanOrEqual(1)
            expect(new Set(result.map(({ id }) => id)).size).toBe(result.length)
            for (const { score, features } of result) {
              expect(score).toBeGreaterThanOrEqual(0)
              expect(score).toBeLessThanOrEqual(100)
              expect(new Set(features.map(({ id }) => id)).size).toBe(features.length)
            }
          }
        }),
        { numRuns: 40 },
      )
    })

    it('answers by GET what it answers by form', async () => {
      const queries = { q0: { query: 'Harbour Radio' } }
      expect(await client.get(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`)).toEqual(
        await queries02(queries),
      )
    })

    it('takes 500 queries and refuses more, and refuses what it cannot read', async () => {
      const many = (count: number) =>
        Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, { query: `Outlet ${at}` }]))
      expect(Object.keys(await queries02(many(500))).length).toBe(500)
      await expectProblem(await form({ queries: many(501) }), 413)
      await expectProblem(await form({ queries: '{' }), 400)
      await expectProblem(await form({ queries: '[]' }), 400)
      await expectProblem(await form({}), 400)
      const json = await client.request('/reconcile', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      })
      await expectProblem(json, 415)
    })

    it('takes 20 names, ids and addresses in a query, and says of more that they are too many', async () => {
      const properties = (count: number) => [
        { pid: 'name', v: Array.from({ length: count - 2 }, (_, at) => `Outlet ${at}`) },
        { pid: 'url', v: 'https://a.example' },
      ]
      const query = (count: number) => ({ query: 'Northern Post', properties: properties(count) })
      const { most, more } = await queries02({ most: query(20), more: query(21) })
      expect(most?.result.length).toBeGreaterThan(0)
      expect(more).toEqual({
        result: [],
        error: 'A query has at most 20 names, ids and addresses, this one has 21.',
      })
    })

    it('answers the good queries beside a faulty one, and says what is wrong with that', async () => {
      const long = 'x '.repeat(5_000)
      const form02 = { queries: { good: { query: 'Northern Post' }, bad: { query: 1 }, long: { query: long } } }
      const results = (await (await form(form02)).json()) as Record<string, { result: unknown[]; error?: string }>
      expect(results.good?.result.length).toBeGreaterThan(0)
      expect([results.good?.error, results.bad?.result, results.long?.result]).toEqual([undefined, [], []])
      expect(results.bad?.error).toContain('query')
      const draft = await client.request('/reconcile/v1/match', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          queries: [{}, { conditions: [{ matchType: 'name', propertyValue: 'Northern Post' }] }],
        }),
      })
      const answer = (await draft.json()) as { results: { candidates: unknown[]; error?: string }[] }
      expect(answer.results.map(({ candidates }) => candidates.length > 0)).toEqual([false, true])
      expect(answer.results[0]?.error).toContain('conditions')
    })

    it('reads a limit that a spreadsheet wrote as text, and says which property it does not know', async () => {
      const properties = [{ pid: 'contry', v: 'ZA' }]
      const { a, b } = (await (
        await form({
          queries: { a: { query: 'Northern Post', limit: '1' }, b: { query: 'Northern Post', properties } },
        })
      ).json()) as Record<string, { result: unknown[]; error?: string }>
      expect([a?.result.length, a?.error]).toEqual([1, undefined])
      expect([(b?.result.length ?? 0) > 0, b?.error]).toEqual([true, 'Unknown properties, ignored: contry.'])
    })

    it('says what is wrong with a limit, a value, a type and a condition without a property', async () => {
      const queries = {
        a: { query: 'Northern Post', limit: 'three' },
        b: { query: 'Northern Post', properties: [{ pid: 'country', v: null }] },
        c: { query: 'Northern Post', type: 'Q5' },
        d: { query: 'Northern Post', type: 'newspaper' },
      }
      const { a, b, c, d } = (await (await form({ queries })).json()) as Record<string, { error?: string }>
      expect([a?.error, c?.error, d?.error]).toEqual([
        '/limit: must be a whole number from 1',
        'Unknown types, which no outlet has: Q5.',
        undefined,
      ])
      expect(b?.error).toContain('/properties/0/v: must be a text, a number')
      const name = { matchType: 'name', propertyValue: 'Northern Post' }
      const { results } = await client.post<{ results: { candidates: unknown[]; error?: string }[] }>(
        '/reconcile/v1/match',
        { queries: [{ conditions: [name, { matchType: 'property', propertyValue: 'GB' }] }] },
      )
      expect([(results[0]?.candidates.length ?? 0) > 0, results[0]?.error]).toEqual([
        true,
        'A condition on a property has no propertyId and is ignored.',
      ])
    })
  })

  describe('extending', () => {
    const properties = OUTLET_PROPERTIES.map(({ id }) => ({ id }))

    it('gives every property in both versions, the same values in each', async () => {
      const query = { ids: ['northern-post', 'harbour-radio', 'nobody'], properties }
      conforms02('data-extension-query', query)
      const old = (await (await form({ extend: query })).json()) as {
        meta: { id: string }[]
        rows: Record<string, Record<string, Value[]>>
      }
      conforms02('data-extension-response', old)
      const draft = await client.post<{
        meta: unknown
        rows: { id: string; properties: { id: string; values: Value[] }[] }[]
      }>('/reconcile/v1/extend', query)
      conforms1('data-extension-response', draft)
      expect(draft.meta).toEqual(old.meta)
      expect(
        Object.fromEntries(
          draft.rows.map(({ id, properties }) => [
            id,
            Object.fromEntries(properties.map(({ id, values }) => [id, values])),
          ]),
        ),
      ).toEqual(old.rows)

      const row = old.rows['northern-post'] ?? {}
      const { score } = await client.get<{ score: { value: number | null; evidence: number } }>(
        '/v1/context?url=https%3A%2F%2Fnorthern-post.example',
      )
      expect(row.owner).toEqual([{ str: 'Example Holding' }])
      expect(row.country).toEqual([{ str: 'IS' }])
      expect(row.host).toEqual([{ str: 'northern-post.example' }])
      expect(row['native-name']).toEqual([{ str: 'Norðurpósturinn' }])
      expect(row.parent).toEqual([{ id: 'harbour-radio', name: 'Harbour Radio' }])
      expect(row['transparency-notes']).toEqual([{ int: 1 }])
      expect(row['evidence-units']).toEqual([{ float: score.evidence }])
      expect(row.score).toEqual(score.value === null ? [] : [{ float: score.value }])
      expect(old.rows['harbour-radio']?.founded).toEqual([{ str: '1931-04' }])
      expect(Object.values(old.rows.nobody ?? {}).flat()).toEqual([])
      expect(Object.keys(old.rows.nobody ?? {}).length).toBe(properties.length)
    })

    it('gives a property once, however often it is asked for', async () => {
      const properties = [{ id: 'language', settings: { limit: 1 } }, { id: 'country' }, { id: 'language' }]
      const { meta, rows } = (await (await form({ extend: { ids: ['northern-post'], properties } })).json()) as {
        meta: { id: string }[]
        rows: Record<string, Record<string, Value[]>>
      }
      expect(meta.map(({ id }) => id)).toEqual(['language', 'country'])
      expect(rows['northern-post']).toEqual({ language: [{ str: 'is' }], country: [{ str: 'IS' }] })
    })

    it('keeps to the limit that was set, and refuses unknown properties', async () => {
      const limited = { ids: ['northern-post'], properties: [{ id: 'language', settings: { limit: '1' } }] }
      const { rows } = (await (await form({ extend: limited })).json()) as {
        rows: Record<string, Record<string, Value[]>>
      }
      expect(rows['northern-post']?.language).toEqual([{ str: 'is' }])
      expect(
        (await expectProblem(await form({ extend: { ids: [], properties: [{ id: 'shoe-size' }] } }), 400)).detail,
      ).toContain('/reconcile/properties')
      await expectProblem(
        await form({ extend: { ids: Array.from({ length: 501 }, (_, at) => `o${at}`), properties: [] } }),
        413,
      )
    })

    it('proposes all properties, or as many as asked', async () => {
      for (const [path, conforms] of [
        ['/reconcile/properties', conforms02],
        ['/reconcile/v1/extend/propose', conforms1],
      ] as const) {
        const all = await client.get<{ properties: unknown[]; type: string }>(`${path}?type=radio`)
        conforms('data-extension-property-proposal', all)
        expect([all.properties.length, all.type]).toEqual([OUTLET_PROPERTIES.length, 'radio'])
        expect((await client.get<{ properties: unknown[] }>(`${path}?type=outlet&limit=3`)).properties.length).toBe(3)
      }
    })
  })

  describe.each([
    ['0.2', '/reconcile', conforms02],
    ['1.0-draft', '/reconcile/v1', conforms1],
  ] as const)('suggesting in %s', (_, base, conforms) => {
    const suggest = async (kind: string, query: string) => {
      const body = await client.get<{ result: { id: string; name: string }[] }>(`${base}/suggest/${kind}?${query}`)
      conforms(
        {
          entity: 'suggest-entities-response',
          property: 'suggest-properties-response',
          type: 'suggest-types-response',
        }[kind] ?? '',
        body,
      )
      return body.result.map(({ id }) => id)
    }

    it('finds outlets by the beginning of a name and by id', async () => {
      expect((await suggest('entity', 'prefix=North'))[0]).toBe('northern-post')
      expect((await suggest('entity', 'prefix=harbour-radio'))[0]).toBe('harbour-radio')
      expect((await suggest('entity', 'prefix=')).length).toBe(RECORDS.length)
    })

    it('pages with limit and offset without gap or repeat', async () => {
      const all = await suggest('entity', 'prefix=')
      const paged = [
        ...(await suggest('entity', 'prefix=&limit=2')),
        ...(await suggest('entity', 'prefix=&limit=2&offset=2')),
        ...(await suggest('entity', 'prefix=&limit=2&offset=4')),
      ]
      expect(paged).toEqual(all)
    })

    it('finds properties and types by a part of their names', async () => {
      expect(await suggest('property', 'prefix=owner')).toContain('owner')
      expect(await suggest('property', 'prefix=cited')).toEqual(['cited-on'])
      expect(await suggest('type', 'prefix=radio')).toContain('radio')
      expect(await suggest('type', 'prefix=&limit=100')).toContain('outlet')
    })

    it('answers names in the language asked for', async () => {
      const body = await client.get<{ result: { name: string }[] }>(`${base}/suggest/type?prefix=outlet`, {
        'accept-language': 'fr',
      })
      expect(body.result[0]?.name).toBe('Média d’information')
    })
  })

  describe('previews', () => {
    it('show an outlet in a page that may be framed and runs nothing', async () => {
      for (const path of ['/reconcile/preview', '/reconcile/v1/preview']) {
        const response = await client.request(`${path}?id=northern-post`)
        const page = await response.text()
        expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
        expect(page).toContain('http://localhost/outlets/northern-post')
        expect(page).toContain('not a verdict')
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
        expect(response.headers.get('content-security-policy')).not.toContain('frame-ancestors')
        await expectProblem(await client.request(`${path}?id=nobody`), 404)
        await expectProblem(await client.request(path), 400)
      }
    })

    it('write names as text, never as markup', async () => {
      for (const path of ['/reconcile/preview?id=markup', '/reconcile/flyout/entity?id=markup']) {
        const text = await (await client.request(path)).text()
        expect(text).not.toContain('<b>')
        expect(text).toContain('&lt;b&gt;')
      }
    })

    it('fly out for outlets, properties and types, and for nothing else', async () => {
      for (const [kind, id] of [
        ['entity', 'northern-post'],
        ['property', 'score'],
        ['type', 'radio'],
      ])
        expect(await client.get(`/reconcile/flyout/${kind}?id=${id}`)).toMatchObject({
          id,
          html: expect.stringContaining('<h1>'),
        })
      await expectProblem(await client.request('/reconcile/flyout/property?id=nothing'), 404)
      await expectProblem(await client.request('/reconcile/flyout/thing?id=nothing'), 400)
    })
  })
})
