import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { digestOfKey, KEY_BYTES, SCOPES, type Scope, toKey } from '../../src/domain/editorial/key.ts'
import { createKey } from '../../src/editorial/keys.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { openapiText } from '../../tools/write-openapi.ts'
import { type Client, clientOn, NOW } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord, trackRecordEntry, transparencyNote } from '../support/records.ts'
import { type JsonSchema, membersArbitrary, mutatedArbitrary, schemaArbitrary } from '../support/schema-arbitrary.ts'

/** Requests in all, over both engines; `npm run nightly` makes ten times as many. D1 answers slower and is asked less. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 4_000)
const SHARES = { sqlite: 0.8, d1: 0.2 }
/** A run that failed is repeated with FUZZ_SEED. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_126)

interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required?: boolean
  readonly schema: JsonSchema
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> }
}

interface Request {
  readonly path: string
  readonly init: RequestInit
}

const contract = JSON.parse(openapiText()) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
}
const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

/** Bodies of writes that are good, or would be at the right moment: made from the schema alone they hardly ever are. */
const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  fileProposal: [
    {
      outletId: 'tribune',
      reason: 'Seen today.',
      references: [
        { id: 'page', url: 'https://tribune.example/about', title: 'About us', publisher: 'Tribune', kind: 'primary' },
      ],
      changes: [
        {
          action: 'add',
          list: 'transparency',
          record: {
            criterion: 'corrections-policy',
            finding: 'met',
            note: 'Its page promises corrections.',
            basis: 'observed',
            observedOn: '2026-11-20',
            references: ['page'],
          },
        },
      ],
    },
  ],
  reviewProposal: [
    { decision: 'approve', reason: 'Seen too.' },
    { decision: 'reject', reason: 'Not seen.' },
  ],
  fileDispute: [
    {
      outletId: 'tribune',
      evidence: ['tribune/note-1'],
      disputant: 'outlet',
      statement: 'The page was there all along.',
      language: 'en',
    },
  ],
  moveDispute: [
    { state: 'under-review', reason: 'Taken up.' },
    { state: 'upheld', reason: 'The page is there.' },
    { state: 'withdrawn', reason: 'Settled.' },
  ],
  fileReply: [
    {
      outletId: 'tribune',
      evidence: ['tribune/ruling-1'],
      text: 'We published the ruling.',
      language: 'en',
      author: 'A. Editor',
    },
  ],
  createWebhook: [
    { name: 'Desk', url: 'https://cms.example/hooks', filter: { outlets: ['tribune'], bandCrossing: true } },
    { name: 'All', url: 'https://cms.example/all' },
  ],
  changeWebhook: [{ name: 'Other' }, { state: 'disabled' }, { state: 'active', filter: { kinds: ['reply-changed'] } }],
  reviewReply: [
    { decision: 'publish', reason: 'Signed for the outlet.' },
    { decision: 'refuse', reason: 'Not of the outlet.' },
  ],
}

/** Texts that lead somewhere, so that requests get past the first check. */
const KNOWN = [
  'tribune',
  'courier',
  'tribune.example',
  'https://www.tribune.example/a?b=c',
  'The tribune Gazette',
  'fr',
  'en',
  '2026-12',
  '1',
  '2',
  '3',
  'x:tribune',
]

const { id: keyId, key } = toKey(new Uint8Array(KEY_BYTES).fill(7))
const { id: otherId, key: other } = toKey(new Uint8Array(KEY_BYTES).fill(8))
const { id: readerId, key: reader } = toKey(new Uint8Array(KEY_BYTES).fill(9))

const printable = (value: unknown): string => asText(value).replaceAll(/[^ -~]/g, '?')
const asText = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed()

function requestArbitrary({ path, method, operation }: (typeof operations)[number]): fc.Arbitrary<Request> {
  const of = (schema: JsonSchema) => schemaArbitrary(schema, contract.components.schemas, KNOWN)
  const parameters = operation.parameters ?? []
  const placed = (place: Parameter['in']) => {
    const found = parameters.filter((each) => each.in === place)
    return membersArbitrary(
      Object.fromEntries(found.map(({ name, schema }) => [name, of(schema)])),
      found.filter(({ required }) => required).map(({ name }) => name),
    )
  }
  const stranger = fc.oneof(
    { weight: 29, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 })) },
  )
  const query = fc.tuple(usualQuery(path, placed('query')), stranger).map(([members, more]) => {
    const pairs = Object.entries(members).map(([name, value]) => [name, asText(value)] as [string, string])
    return new URLSearchParams(
      more === null ? pairs : [...pairs, [more[0].toWellFormed(), more[1].toWellFormed()]],
    ).toString()
  })
  const bearer = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(`Bearer ${key}`, `Bearer ${other}`) },
    { weight: 3, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        `Bearer ${reader}`,
        'Bearer',
        `Bearer ${key}x`,
        'Basic YTpi',
        'Bearer masthead_0707070707070707_x',
      ),
    },
  )
  const conditions = fc.record(
    {
      'accept-language': fc.constantFrom('fr-CH, fr;q=0.9', '*', ';;;q=x', 'ar'),
      'if-none-match': fc.constantFrom('*', 'W/"x"', '"', '"tribune.1"'),
      accept: fc.constantFrom('*/*', 'application/atom+xml', 'text/html', 'x'),
      ...(parameters.some(({ name }) => name === 'if-match') && { 'if-match': fc.constantFrom('*', '*', '"x"') }),
      'x-request-id': fc.constantFrom('a', 'b c', 'x'.repeat(100)),
    },
    { requiredKeys: [] },
  )
  const ids = fc.tuple(placed('path'))
  return fc
    .tuple(ids, query, placed('header'), bearer, conditions, bodyArbitrary(operation, of))
    .map(([[inPath], search, headers, authorization, more, sent]) => {
      const address = path.replaceAll(
        /\{([^}]+)\}/g,
        (_, name: string) => encodeURIComponent(asText(inPath[name])) || '%20',
      )
      const fields = Object.entries({ ...headers, ...more }).map(
        ([name, value]) => [name, printable(value)] as [string, string],
      )
      if (authorization !== null) fields.push(['authorization', authorization])
      if (sent?.type) fields.push(['content-type', sent.type])
      return {
        path: search === '' ? address : `${address}?${search}`,
        init: { method, headers: fields, ...(sent && { body: sent.body }) },
      }
    })
}

/** `/v1/context` takes one of four: most often it is given one. */
function usualQuery(
  path: string,
  members: fc.Arbitrary<Record<string, unknown>>,
): fc.Arbitrary<Record<string, unknown>> {
  if (path !== '/v1/context') return members
  return fc
    .tuple(members, fc.constantFrom('url', 'name', 'account', 'text', null))
    .map(([{ url, name, account, text, ...rest }, only]) =>
      only === null
        ? { url, name, account, text, ...rest }
        : { ...rest, [only]: { url, name, account, text }[only] ?? 'tribune.example' },
    )
}

function bodyArbitrary(
  { operationId, requestBody }: Operation,
  of: (schema: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<{ readonly type: string | null; readonly body: string } | null> {
  const [entry] = Object.entries(requestBody?.content ?? {})
  if (entry === undefined) return fc.constant(null)
  const [type, { schema }] = entry
  const good = (GOOD[operationId] ?? []).map(mutatedArbitrary)
  const written = fc.oneof(of(schema), ...good, ...good).map((value) => {
    if (type.endsWith('json')) return JSON.stringify(value) ?? ''
    const members = value !== null && typeof value === 'object' ? Object.entries(value) : []
    return new URLSearchParams(members.map(([name, each]) => [name.toWellFormed(), asText(each)])).toString()
  })
  const garbage = fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"',
    '{"a":1}{"b":2}',
    '\ufeff{}',
    '[1,',
    'queries=%FF&queries=',
    '{"__proto__":1}',
  )
  return fc
    .tuple(
      fc.oneof(
        { weight: 19, arbitrary: fc.constant(type) },
        { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/xml', null) },
      ),
      fc.oneof({ weight: 19, arbitrary: written }, { weight: 1, arbitrary: garbage }),
    )
    .map(([type, body]) => ({ type, body }))
}

describe.each(ENGINE_NAMES)('requests made from the contract, on %s', (name) => {
  let client: Client
  let written = false
  let everything = ''
  let print = ''
  let asked = 0
  let answered = 0

  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false, wrap: (db) => noting(db, () => (written = true)) })
    const { db } = client.engine
    const records = [
      outletRecord('tribune', {
        transparency: [transparencyNote('tribune', 'note-1')],
        trackRecord: [trackRecordEntry('tribune', 'ruling-1')],
      }),
      outletRecord('courier'),
    ]
    await publishRecords(db, records, { now: NOW })
    for (const [id, secret, scopes] of [
      [keyId, key, SCOPES],
      [otherId, other, SCOPES],
      [readerId, reader, ['read']],
    ] as [string, string, Scope[]][])
      await createKey(db, {
        id,
        name: id,
        scopes,
        digest: digestOfKey(secret),
        createdAt: NOW.toISOString(),
        expiresAt: null,
      })
    everything = await everythingOf(db)
    print = await fingerprint(db, everything)
  })
  afterAll(async () => {
    await client.close()
  })

  it.each(operations.map((each) => [each.operation.operationId, each] as const))(
    '%s never fails, never answers what it does not declare, and keeps nothing of what it refused',
    async (_, operation) => {
      const runs = Math.ceil((RUNS * SHARES[name]) / operations.length)
      const check = async ({ path, init }: Request) => {
        written = false
        const response = await client.request(path, init)
        asked++
        if (response.status < 400) answered++
        await response.arrayBuffer()
        expect(client.reported).toEqual([])
        expect(response.status).toBeLessThan(500)
        expect(response.headers.get('x-request-id')).not.toBeNull()
        if (!written) return
        const before = print
        print = await fingerprint(client.engine.db, everything)
        if (response.status >= 400) expect(print).toBe(before)
      }
      await fc.assert(fc.asyncProperty(requestArbitrary(operation), check), {
        numRuns: runs,
        seed: SEED,
        endOnFailure: true,
      })
    },
    600_000,
  )

  it('made as many requests as intended, and enough of them succeeded', () => {
    expect(asked).toBeGreaterThanOrEqual(RUNS * SHARES[name])
    // Operations on one proposal, dispute or subscription mostly meet an id that is none, and are refused.
    expect(answered / asked).toBeGreaterThan(0.3)
  })
})

/** The same store, telling when something is written. */
function noting(db: Database, tell: () => void): Database {
  return {
    ...db,
    commit: (statements) => {
      tell()
      return db.commit(statements)
    },
  }
}

/** A statement that reads every row of every table, but for when keys were last used: one, as each is a round trip on D1. */
async function everythingOf({ read }: Database): Promise<string> {
  const ask = async (sql: string) =>
    (await read.executeQuery<{ readonly name: string }>(CompiledQuery.raw(sql, []))).rows.map(({ name }) => name)
  const tables = await ask(
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '_cf_%' order by name",
  )
  expect(tables).toContain('outlet_record')
  const parts: string[] = []
  for (const table of tables) {
    const columns = (await ask(`select name from pragma_table_info('${table}')`)).filter(
      (name) => name !== 'last_used_at',
    )
    parts.push(`(select json_group_array(json_array(${columns.join(', ')})) from ${table})`)
  }
  return `select json_array(${parts.join(', ')}) as everything`
}

async function fingerprint({ read }: Database, everything: string): Promise<string> {
  const { rows } = await read.executeQuery<{ readonly everything: string }>(CompiledQuery.raw(everything, []))
  return createHash('sha256')
    .update(rows[0]?.everything ?? '')
    .digest('hex')
}
