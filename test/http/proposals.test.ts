import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { fileOf } from '../../src/catalogue/file-of.ts'
import { recordOf } from '../../src/catalogue/record-of.ts'
import type { LoggedChange } from '../../src/db/changes.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { headText } from '../../src/domain/editorial/change.ts'
import { isSignedBy, signerOf } from '../../src/domain/editorial/signature.ts'
import type { SignedHead } from '../../src/domain/editorial/walk-log.ts'
import { mergeRecord } from '../../src/domain/merge-record.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'
import { assessment, hostOf, outletRecord, trackRecordEntry, transparencyNote } from '../support/records.ts'
import { tellingRoundTrips } from '../support/round-trips.ts'

interface Filed {
  readonly id: number
  readonly state: string
  readonly diffText: readonly string[]
  readonly change: string | null
  readonly review: { by: string } | null
}

const REFERENCE = {
  id: 'page',
  url: 'https://tribune.example/about',
  title: 'About us',
  publisher: 'Tribune',
  kind: 'primary',
}
const NOTE = {
  criterion: 'corrections-policy',
  finding: 'met',
  note: 'Its page promises corrections.',
  basis: 'observed',
  observedOn: '2026-11-20',
  references: ['page'],
}
const ADD = { action: 'add', list: 'transparency', record: NOTE }

describe.each(ENGINE_NAMES)('proposals on %s', (name) => {
  let client: Client
  let ann: Record<string, string>
  let bob: Record<string, string>
  let outlet = 0
  let roundTrips = 0
  let id = ''
  beforeAll(async () => {
    client = await clientOn(name, {
      catalogue: false,
      wrap: (db) => tellingRoundTrips(db, () => void roundTrips++),
    })
    ann = await keyOf(client, 'ann', ['propose', 'review'])
    bob = await keyOf(client, 'bob', ['review'])
  })
  beforeEach(async () => {
    id = `tribune-${++outlet}`
    const record = outletRecord(id, {
      transparency: [transparencyNote(id, 'own', { finding: 'not-met' })],
      trackRecord: ['a', 'b', 'c', 'd'].map((local) => trackRecordEntry(id, local, { body: `The ${local} council` })),
      assessments: [assessment(id, 'listed')],
    })
    await publishRecords(client.engine.db, [record], { now: client.deps.now() })
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    expect((await verifyLog(client.engine.db, {})).fault).toBeNull()
    await client.close()
  })

  const send = (path: string, body: unknown, headers: Record<string, string>) =>
    client.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const tagOf = async (path: string, headers: Record<string, string> = {}) =>
    (await client.request(path, { headers })).headers.get('etag') ?? ''
  const file = async (body: object, headers: Record<string, string> = {}) => {
    const match = 'kind' in body ? {} : { 'if-match': await tagOf(`/v1/outlets/${id}`) }
    return send(
      '/v1/proposals',
      { outletId: id, reason: 'Seen today.', references: [REFERENCE], ...body },
      { ...ann, ...match, ...headers },
    )
  }
  const filed = async (body: object): Promise<Filed> => {
    const response = await file(body)
    const answer = (await response.json()) as Filed
    expect(response.status, JSON.stringify(answer)).toBe(201)
    return answer
  }
  const review = async (proposal: number, decision: string, headers: Record<string, string> = {}) => {
    const match = await tagOf(`/v1/proposals/${proposal}`, bob)
    return send(
      `/v1/proposals/${proposal}/review`,
      { decision, reason: 'Checked.' },
      { ...bob, 'if-match': match, ...headers },
    )
  }
  const stored = async (): Promise<OutletRecord> => (await findRecord(client.engine.db, id)) as OutletRecord

  it('publishes what somebody else approves, with the change log, in the context at once', async () => {
    const { id: number, diffText } = await filed({
      changes: [
        ADD,
        {
          action: 'amend',
          list: 'transparency',
          id: `${id}/own`,
          record: { ...NOTE, criterion: 'ownership-disclosed' },
          reason: 'It names its owner now.',
        },
        { action: 'set', field: 'country', value: 'BE', references: ['page'] },
      ],
    })
    expect(diffText).toContain('set country: FR → BE')
    expect((await stored()).country).toBe('FR')
    const closed = (await (await review(number, 'approve')).json()) as Filed
    expect(closed).toMatchObject({
      state: 'published',
      review: { by: 'bob' },
      change: expect.stringMatching(/^\/v1\/changes\/\d+$/),
    })
    const change = await client.get<LoggedChange>(closed.change ?? '')
    expect(change.cause).toEqual({ kind: 'proposal', id: number, reason: 'Seen today.', by: 'ann', reviewedBy: 'bob' })
    expect(change.changes.map(({ what, member }) => `${what} ${member}`)).toEqual([
      'set country',
      'set fieldReferences',
      'withdrawn transparency',
      'added transparency',
      'added transparency',
      'added references',
    ])
    expect(change.score?.moved).toBe(true)
    const record = await stored()
    expect(record.transparency.map(({ id }) => id)).toEqual([
      `${id}/own`,
      `${id}/proposed-${number}-1`,
      `${id}/proposed-${number}-2`,
    ])
    expect(record.transparency[0]).toMatchObject({
      withdrawalReason: 'It names its owner now.',
      withdrawnAt: '2026-11-26T12:00:00.000Z',
    })
    expect(record.fieldReferences.country).toEqual([`proposed-${number}-page`])
    const { gaps, country } = await client.get<{ gaps?: string[]; country: string }>(`/v1/outlets/${id}`)
    expect([gaps, country]).toEqual([undefined, 'BE'])
  })

  it('keeps what was published when the catalogue file is loaded again', async () => {
    const file = fileOf(await stored())
    const { id: number } = await filed({
      changes: [
        { action: 'withdraw', id: `${id}/own` },
        ADD,
        { action: 'set', field: 'country', value: 'BE', references: ['page'] },
      ],
    })
    expect((await review(number, 'approve')).status).toBe(200)
    const published = await stored()
    expect(mergeRecord(published, recordOf(file), '2026-12-01T00:00:00Z')).toEqual(published)
  })

  it('makes a new outlet', async () => {
    id = `courier-${outlet}`
    const place = { host: `${id}.example`, references: ['page'] }
    const { id: number } = await filed({
      kind: 'news-site',
      changes: [
        {
          action: 'add',
          list: 'names',
          record: { text: 'The Courier', language: 'en', kind: 'official', references: ['page'] },
        },
        { action: 'add', list: 'locators', record: place },
        { action: 'set', field: 'country', value: 'NZ', references: ['page'] },
      ],
    })
    expect((await client.request(`/v1/outlets/${id}`)).status).toBe(404)
    expect((await review(number, 'approve')).status).toBe(200)
    const context = await client.get<{ outlet: { id: string; name: string; country: string } }>(
      `/v1/context?url=https://${id}.example/a`,
    )
    expect(context.outlet).toMatchObject({ id, name: 'The Courier', country: 'NZ' })
    await expectProblem(
      await file({ kind: 'news-site', changes: [{ action: 'add', list: 'locators', record: place }] }),
      409,
    )
  })

  it('is reviewed by somebody else: neither by the same key nor by another of the same name', async () => {
    const { id: number } = await filed({ changes: [ADD] })
    expect((await expectProblem(await review(number, 'approve', ann), 403)).detail).toContain('somebody else')
    const second = await keyOf(client, 'ann', ['review'])
    await expectProblem(await review(number, 'approve', second), 403)
    expect((await review(number, 'reject')).status).toBe(200)
    expect((await stored()).transparency).toHaveLength(1)
    expect((await expectProblem(await review(number, 'approve'), 409)).detail).toContain('rejected already')
  })

  it('is refused where the record has changed since, though not for a reply or dispute', async () => {
    const { id: first } = await filed({ changes: [ADD] })
    const { id: second } = await filed({ changes: [{ ...ADD, record: { ...NOTE, criterion: 'leadership-named' } }] })
    const record = await stored()
    const reply = {
      id: 90 + outlet,
      evidence: [],
      text: 'No.',
      language: 'en',
      author: 'Ed',
      url: null,
      proof: null,
      recordedAt: '2026-11-26T12:00:00Z',
      withdrawnAt: null,
      withdrawalReason: null,
    }
    await publishRecords(client.engine.db, [{ ...record, replies: [reply] }], { now: client.deps.now() })
    expect((await review(first, 'approve')).status).toBe(200)
    expect((await expectProblem(await review(second, 'approve'), 409)).detail).toContain('has changed since')
  })

  it('is approved in at most eight round trips, whatever it must be checked against', async () => {
    const other = `${id}-other`
    await publishRecords(client.engine.db, [outletRecord(other)], { now: client.deps.now() })
    const { id: number } = await filed({
      changes: [
        ADD,
        {
          action: 'add',
          list: 'related',
          record: { outletId: other, name: 'O', relation: 'sister', references: ['page'] },
        },
        { action: 'add', list: 'locators', record: { host: `${id}-new.example`, references: ['page'] } },
        {
          action: 'add',
          list: 'locators',
          record: { platform: 'x', handle: `new${outlet}`, references: ['page'] },
        },
      ],
    })
    const headers = { 'if-match': await tagOf(`/v1/proposals/${number}`, bob), 'idempotency-key': `"trips ${id}"` }
    roundTrips = 0
    const path = `/v1/proposals/${number}/review`
    expect((await send(path, { decision: 'approve', reason: 'Checked.' }, { ...bob, ...headers })).status).toBe(200)
    expect(roundTrips).toBeGreaterThan(3)
    expect(roundTrips).toBeLessThanOrEqual(8)
  })

  it('is published once by two that approve at once', async () => {
    const { id: number } = await filed({ changes: [ADD] })
    const answers = await Promise.all([review(number, 'approve'), review(number, 'approve'), review(number, 'approve')])
    const [published, ...refused] = answers.map(({ status }) => status).toSorted()
    expect(published).toBe(200)
    // Whether it was closed before or after the others looked at it.
    for (const status of refused) expect([409, 412]).toContain(status)
    expect((await stored()).transparency).toHaveLength(2)
  })

  it('is published under the signature of whoever runs the service', async () => {
    const { id: number } = await filed({ changes: [ADD] })
    const signer = await signerOf('AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE')
    const signing = createApp({ ...client.deps, signer })
    const match = { 'if-match': await tagOf(`/v1/proposals/${number}`, bob), 'content-type': 'application/json' }
    const body = JSON.stringify({ decision: 'approve', reason: 'Checked.' })
    const path = `/v1/proposals/${number}/review`
    expect((await signing.request(path, { method: 'POST', headers: { ...bob, ...match }, body })).status).toBe(200)
    const { signature, publicKey, ...head } = await client.get<SignedHead>('/v1/changes/head')
    expect(publicKey).toBe(signer.publicKey)
    expect(await isSignedBy(signer.publicKey, signature ?? '', headText(head))).toBe(true)
  })

  it('is published though others publish about other outlets meanwhile', async () => {
    const { id: number } = await filed({ changes: [ADD] })
    const now = client.deps.now()
    const others = [1, 2, 3].map((each) =>
      publishRecords(client.engine.db, [outletRecord(`other-${outlet}-${each}`)], { now }).catch(() => {}),
    )
    const [answer] = await Promise.all([review(number, 'approve'), ...others])
    expect(answer?.status).toBe(200)
  })

  it.each([
    ['a finding that is none', [{ ...ADD, record: { ...NOTE, finding: 'perfect' } }], '/changes/0/record/finding'],
    ['a member that is none', [{ ...ADD, record: { ...NOTE, fnding: 'met' } }], '/changes/0/record/fnding'],
    ['an action that is none', [{ action: 'delete', id: 'x' }], '/changes/0/action'],
    [
      'an instant of its own',
      [{ ...ADD, record: { ...NOTE, recordedAt: '2020-01-01T00:00:00Z' } }],
      '/changes/0/record/recordedAt',
    ],
    [
      'a reference that is not there',
      [{ ...ADD, record: { ...NOTE, references: ['page', 'nowhere'] } }],
      '/changes/0/record/references/1',
    ],
    ['a day to come', [{ ...ADD, record: { ...NOTE, observedOn: '2999-01-01' } }], '/changes/0/record/observedOn'],
    ['a record that is not there', [ADD, { action: 'withdraw', id: 'tribune/none' }], '/changes/1/id'],
    [
      'a country that is none',
      [ADD, { action: 'set', field: 'country', value: 'XX', references: ['page'] }],
      '/changes/1/value',
    ],
    [
      'a value without a new source',
      [ADD, { action: 'set', field: 'country', value: 'BE', references: ['s1'] }],
      '/changes/1/references',
    ],
    ['a reference that nothing uses', [{ ...ADD, record: { ...NOTE, references: ['s1'] } }], '/references/0'],
    [
      'an outlet that is none',
      [
        ADD,
        {
          action: 'add',
          list: 'related',
          record: { outletId: 'nobody', name: 'N', relation: 'sister', references: ['page'] },
        },
      ],
      '/changes/1/record/outletId',
    ],
    [
      'an assessor that is none',
      [
        ADD,
        {
          action: 'add',
          list: 'assessments',
          record: { assessor: 'aunt', verdict: 'fine', basis: 'reported', references: ['page'] },
        },
      ],
      '/changes/1/record/assessor',
    ],
    ['text with U+0000', [{ ...ADD, record: { ...NOTE, note: 'a\0b' } }], '/changes/0/record/note'],
  ])('is refused with a pointer for %s', async (_, changes, pointer) => {
    const { errors } = await expectProblem(await file({ changes }), 400)
    expect(errors?.map((each) => each.pointer)).toContain(pointer)
    const { items } = await client.get<{ items: unknown[] }>(`/v1/proposals?outlet=${id}`, bob)
    expect(items).toEqual([])
  })

  it.each([
    ['2020-06', null, null, '2020-05', 201],
    ['2020-06', null, null, '2020-06', 400],
    ['2020-06', null, null, null, 400],
    [null, '2019', '2020', null, 201],
    [null, '2019', '2019-12-31', null, 400],
    [null, '2019', null, null, 400],
    ['2018', '2019', '2017', '2018', 400],
    ['2018', '2019', '2016', '2017', 201],
  ])(
    'of a host from %s to %s is judged beside another outlet that had it from %s to %s: %i',
    async (validFrom, validTo, otherFrom, otherTo, status) => {
      const host = `${id}-moved.example`
      const other = hostOf(`${id}-b`, host, { validFrom: otherFrom, validTo: otherTo })
      const now = client.deps.now()
      await publishRecords(client.engine.db, [outletRecord(`${id}-b`, { locators: [other] })], { now })
      const days = { ...(validFrom !== null && { validFrom }), ...(validTo !== null && { validTo }) }
      const record = { host, ...days, references: ['page'] }
      const response = await file({ changes: [{ action: 'add', list: 'locators', record }] })
      const said = await response.text()
      expect([response.status, said.includes(`is taken by ${id}-b`)]).toEqual([status, status === 400])
    },
  )

  it('is refused for a host of another outlet', async () => {
    await publishRecords(
      client.engine.db,
      [outletRecord(`${id}-b`, { locators: [hostOf(`${id}-b`, 'taken.example')] })],
      { now: client.deps.now() },
    )
    const changes = [{ action: 'add', list: 'locators', record: { host: 'taken.example', references: ['page'] } }]
    const { errors } = await expectProblem(await file({ changes }), 400)
    expect(errors).toContainEqual({ pointer: '/changes/0/record', detail: `is taken by ${id}-b` })
  })

  it('may not leave an outlet without a name', async () => {
    const names = (await stored()).names.map((each) => ({ action: 'withdraw', id: each.id }))
    expect((await expectProblem(await file({ changes: [...names, ADD] }), 400)).detail).toContain(
      'neither an official nor a native name',
    )
  })

  it('needs the revision that it was made from, and one outlet', async () => {
    await expectProblem(
      await send('/v1/proposals', { outletId: id, reason: 'x', changes: [ADD], references: [REFERENCE] }, ann),
      428,
    )
    await expectProblem(await file({ changes: [ADD] }, { 'if-match': `"${id}.99.outlet"` }), 412)
    await expectProblem(await file({ outletId: 'nobody', changes: [ADD] }), 404)
    const tags = await Promise.all(['', '/evidence', '/score'].map((part) => tagOf(`/v1/outlets/${id}${part}`)))
    for (const tag of tags) expect((await file({ changes: [ADD] }, { 'if-match': tag })).status).toBe(201)
  })

  it('is filed once for one Idempotency-Key, and reviewed once', async () => {
    const key = { 'idempotency-key': `"${id}"` }
    const first = (await (await file({ changes: [ADD] }, key)).json()) as Filed
    expect(await (await file({ changes: [ADD] }, key)).json()).toEqual(first)
    await expectProblem(await file({ changes: [ADD], reason: 'Other.' }, key), 422)
    const match = { ...key, 'if-match': await tagOf(`/v1/proposals/${first.id}`, bob) }
    const closed = await (await review(first.id, 'approve', match)).json()
    expect(await (await review(first.id, 'approve', match)).json()).toEqual(closed)
    expect((await stored()).transparency).toHaveLength(2)
  })

  it('is seen by those who propose and review, by nobody else', async () => {
    const { id: number } = await filed({ changes: [ADD] })
    const reader = await keyOf(client, `reader ${outlet}`, ['read'])
    for (const path of ['/v1/proposals', `/v1/proposals/${number}`]) {
      await expectProblem(await client.request(path), 401)
      await expectProblem(await client.request(path, { headers: reader }), 403)
      expect((await client.request(path, { headers: bob })).status).toBe(200)
    }
    await expectProblem(await file({ changes: [ADD] }, bob), 403)
    await expectProblem(await client.request('/v1/proposals/9999', { headers: bob }), 404)
    await expectProblem(await client.request('/v1/proposals/x', { headers: bob }), 400)
    const { items } = await client.get<{ items: Filed[] }>(`/v1/proposals?state=open&outlet=${id}&limit=1`, bob)
    expect(items.map((each) => each.id)).toEqual([number])
  })
})
