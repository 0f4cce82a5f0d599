import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LoggedChange } from '../../src/db/changes.ts'
import { findRecord } from '../../src/db/record-document.ts'
import type { SourceContext } from '../../src/domain/context/context.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'
import { recordFromRows } from '../support/record-from-rows.ts'
import { outletRecord, trackRecordEntry } from '../support/records.ts'

interface Filed {
  readonly id: number
  readonly state: string
  readonly statement: string | null
  readonly steps: readonly { state: string; by: string; reason: string | null }[]
  readonly decision: { text: string } | null
  readonly proof: { host: string } | null
  readonly proofRequest: { token: string; places: { host: string; dns: string; wellKnown: string }[] } | null
}

const WORDS = '  « Nous maintenons »\n<b>tout</b> & le reste.\u202e  '

describe.each(ENGINE_NAMES)('disputes and replies on %s', (name) => {
  let client: Client
  let ann: Record<string, string>
  let bob: Record<string, string>
  let time = Date.parse('2026-11-26T12:00:00Z')
  let outlet = 0
  let id = ''
  beforeAll(async () => {
    // Every look at the clock finds it a second later.
    const now = () => {
      time += 1_000
      return new Date(time)
    }
    client = await clientOn(name, { catalogue: false, now })
    ann = await keyOf(client, 'ann', ['propose'])
    bob = await keyOf(client, 'bob', ['review'])
  })
  beforeEach(async () => {
    id = `tribune-${++outlet}`
    const record = outletRecord(id, {
      trackRecord: [trackRecordEntry(id, 'ruling-1'), trackRecordEntry(id, 'ruling-2')],
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
  const act = async (path: string, action: string, body: unknown, holder: Record<string, string>) => {
    const tag = (await client.request(path, { headers: bob })).headers.get('etag') ?? ''
    return send(`${path}/${action}`, body, { 'if-match': tag, ...holder })
  }
  const answer = async (response: Response): Promise<Filed> => {
    const body = (await response.json()) as Filed
    expect(response.status, JSON.stringify(body)).toBeLessThan(300)
    return body
  }
  const contextOf = (query = '') => client.get<SourceContext>(`/v1/context?url=https://${id}.example/a${query}`)

  describe('a dispute', () => {
    const dispute = (more: object = {}, headers = {}) =>
      send(
        '/v1/disputes',
        { outletId: id, evidence: [`${id}/ruling-1`], disputant: 'outlet', statement: WORDS, language: 'fr', ...more },
        { ...ann, ...headers },
      )
    const step = (number: number, state: string, holder = bob) =>
      act(`/v1/disputes/${number}`, 'steps', { state, reason: `It is ${state}.` }, holder)

    it('shows on the record it is against from the moment it is received, its words from the moment it is read', async () => {
      const { id: number } = await answer(await dispute())
      const received = await contextOf()
      expect(received.disputes).toMatchObject([
        { id: number, state: 'received', statement: null, evidence: [`${id}/ruling-1`] },
      ])
      expect(received.highlights.find(({ evidenceId }) => evidenceId === `${id}/ruling-1`)?.disputes).toEqual([number])
      expect(received.highlights.find(({ evidenceId }) => evidenceId === `${id}/ruling-2`)?.disputes).toEqual([])
      expect(await client.get(`/v1/disputes/${number}`)).toMatchObject({ statement: null, proofRequest: null })
      expect(await client.get(`/v1/disputes/${number}`, ann)).toMatchObject({ statement: WORDS })
      await answer(await step(number, 'under-review'))
      const before = client.deps.now().toISOString()
      const decided = await answer(await step(number, 'partly'))
      expect(decided).toMatchObject({ state: 'partly', decision: { text: 'It is partly.' } })
      expect(decided.steps.map(({ state, by }) => `${state} ${by}`)).toEqual([
        'received ann',
        'under-review bob',
        'partly bob',
      ])
      expect((await contextOf()).disputes).toMatchObject([{ state: 'partly', statement: WORDS }])
      expect((await contextOf(`&knownAt=${before}`)).disputes).toMatchObject([
        { state: 'under-review', decision: null },
      ])
      type Evidence = { trackRecord: { id: string; disputes: number[] }[]; disputes: { state: string }[] }
      const evidence = await client.get<Evidence>(`/v1/outlets/${id}/evidence`)
      expect(evidence.trackRecord.map(({ disputes }) => disputes)).toEqual([[number], []])
      expect(evidence.disputes).toMatchObject([{ state: 'partly' }])
    })

    it('leaves each step in the change log, and moves no score', async () => {
      const { id: number } = await answer(await dispute())
      await answer(await step(number, 'under-review'))
      await answer(await step(number, 'upheld'))
      const { items } = await client.get<{ items: LoggedChange[] }>(`/v1/changes?outlet=${id}&kind=dispute-changed`)
      expect(items.map(({ cause, score }) => [cause.reason, cause.reviewedBy, score?.moved])).toEqual([
        ['It is upheld.', 'bob', false],
        ['It is under-review.', 'bob', false],
        ['Received.', null, false],
      ])
      expect(await recordFromRows(client.engine.db, id)).toEqual(await findRecord(client.engine.db, id))
    })

    it('is decided by somebody else, step by step, and taken back by its filer alone', async () => {
      const { id: number } = await answer(await dispute())
      await expectProblem(await step(number, 'upheld'), 409)
      await expectProblem(await step(number, 'under-review', ann), 403)
      await expectProblem(await step(number, 'under-review', await keyOf(client, 'ann', ['review'])), 403)
      await expectProblem(await step(number, 'withdrawn', bob), 403)
      await answer(await step(number, 'withdrawn', ann))
      expect((await contextOf()).disputes).toEqual([])
      expect(
        (await client.get<{ disputes: { state: string }[] }>(`/v1/outlets/${id}/evidence`)).disputes,
      ).toMatchObject([{ state: 'withdrawn', statement: null }])
      await expectProblem(await step(number, 'under-review'), 409)
      await expectProblem(await send(`/v1/disputes/${number}/steps`, { state: 'upheld', reason: 'x' }, bob), 428)
      await expectProblem(await act('/v1/disputes/999', 'steps', { state: 'upheld', reason: 'x' }, bob), 404)
    })

    it('is one where two are filed at once under the same key, two under others', async () => {
      const key = { 'idempotency-key': `"${id}"` }
      const first = await answer(await dispute({}, key))
      expect(await answer(await dispute({}, key))).toEqual(first)
      const both = await Promise.all([dispute({ statement: 'a' }), dispute({ statement: 'b' })])
      const ids = await Promise.all(both.map(async (each) => (await answer(each)).id))
      expect(new Set([first.id, ...ids]).size).toBe(3)
      expect((await contextOf()).disputes).toHaveLength(3)
    })

    it('is refused where it is against nothing', async () => {
      const { errors } = await expectProblem(await dispute({ evidence: [`${id}/ruling-1`, 'tribune/none'] }), 400)
      expect(errors?.[0]?.pointer).toBe('/evidence/1')
      for (const more of [{ evidence: [] }, { statement: '  ' }, { language: '!' }, { disputant: 'aunt' }, { foo: 1 }])
        await expectProblem(await dispute(more), 400)
      await expectProblem(await dispute({ outletId: 'nobody' }), 404)
      await expectProblem(await dispute({}, { authorization: '' }), 401)
      await expectProblem(await dispute({}, bob), 403)
      expect((await client.get<{ items: unknown[] }>(`/v1/disputes?outlet=${id}`)).items).toEqual([])
    })
  })

  describe('a reply', () => {
    const reply = (more: object = {}, headers = {}) =>
      send(
        '/v1/replies',
        { outletId: id, evidence: [`${id}/ruling-1`], text: WORDS, language: 'fr', author: 'The editor', ...more },
        { ...ann, ...headers },
      )
    const review = (number: number, decision: string, holder = bob) =>
      act(`/v1/replies/${number}`, 'review', { decision, reason: 'It is theirs.' }, holder)

    it('appears verbatim with the finding once somebody else has published it', async () => {
      const { id: number } = await answer(await reply())
      expect((await contextOf()).replies).toEqual([])
      await expectProblem(await client.request(`/v1/replies/${number}`), 404)
      expect((await client.get<{ items: unknown[] }>(`/v1/replies?outlet=${id}`)).items).toEqual([])
      await expectProblem(await client.request('/v1/replies?state=received'), 401)
      await answer(await review(number, 'publish'))
      for (const lang of ['en', 'fr']) {
        const { replies, highlights } = await contextOf(`&lang=${lang}`)
        expect(replies).toMatchObject([{ id: number, text: WORDS, language: 'fr', author: 'The editor' }])
        expect(highlights.find(({ evidenceId }) => evidenceId === `${id}/ruling-1`)?.replies).toEqual([number])
      }
      const { contexts } = await client.post<{ contexts: SourceContext[] }>('/v1/contexts', {
        citations: [{ url: `https://${id}.example/a`, citedOn: '2026-01-02' }],
      })
      expect(contexts[0]?.replies[0]?.text).toBe(WORDS)
      expect((await client.get<{ replies: { text: string }[] }>(`/v1/outlets/${id}`)).replies[0]?.text).toBe(WORDS)
      expect((await client.get<{ items: Filed[] }>(`/v1/replies?outlet=${id}`)).items).toMatchObject([
        { id: number, state: 'published' },
      ])
      expect(await recordFromRows(client.engine.db, id)).toEqual(await findRecord(client.engine.db, id))
      await expectProblem(await review(number, 'publish'), 409)
    })

    it('that is refused shows nowhere', async () => {
      const { id: number } = await answer(await reply())
      await expectProblem(await review(number, 'publish', ann), 403)
      await answer(await review(number, 'refuse'))
      await expectProblem(await client.request(`/v1/replies/${number}`), 404)
      expect((await contextOf()).replies).toEqual([])
      expect(await client.get(`/v1/replies/${number}`, ann)).toMatchObject({
        state: 'refused',
        review: { reason: 'It is theirs.' },
      })
    })

    it('that is taken back leaves the contexts, not the record', async () => {
      const { id: number } = await answer(await reply())
      await answer(await review(number, 'publish'))
      const before = client.deps.now().toISOString()
      await expectProblem(
        await act(
          `/v1/replies/${number}`,
          'withdrawal',
          { reason: 'x' },
          await keyOf(client, `eve ${outlet}`, ['propose']),
        ),
        403,
      )
      await answer(await act(`/v1/replies/${number}`, 'withdrawal', { reason: 'Superseded.' }, ann))
      expect((await contextOf()).replies).toEqual([])
      expect((await contextOf(`&knownAt=${before}`)).replies).toMatchObject([{ text: WORDS }])
      expect((await findRecord(client.engine.db, id))?.replies).toMatchObject([{ withdrawalReason: 'Superseded.' }])
    })

    it('carries the proof that a host of the outlet supports exactly this text', async () => {
      const filed = await answer(await reply())
      const other = await answer(await reply({ text: 'Other words.' }))
      expect(filed.proofRequest?.places).toEqual([
        {
          host: `${id}.example`,
          dns: `_masthead.${id}.example`,
          wellKnown: `https://${id}.example/.well-known/masthead-proof.txt`,
        },
      ])
      expect(filed.proofRequest?.token).toMatch(/^masthead-proof=[0-9a-f]{64}$/)
      expect(other.proofRequest?.token).not.toBe(filed.proofRequest?.token)
      const prove = (host: string, holder = bob) =>
        act(`/v1/replies/${filed.id}`, 'proof', { host, method: 'dns' }, holder)
      await expectProblem(await prove('elsewhere.example'), 400)
      await expectProblem(await prove(`${id}.example`, ann), 403)
      await answer(await prove(`${id}.example`))
      await answer(await review(filed.id, 'publish'))
      expect((await contextOf()).replies).toMatchObject([{ proof: { host: `${id}.example`, method: 'dns' } }])
    })

    it('is refused where it is malformed, however deep the fault', async () => {
      const deep = (levels: number) => `{"outletId":${'['.repeat(levels)}${']'.repeat(levels)}}`
      const headers = { ...ann, 'content-type': 'application/json' }
      const send = (body: string) => client.request('/v1/replies', { method: 'POST', headers, body })
      await expectProblem(await send(deep(19_000)), 400)
      await expectProblem(await send(deep(200_000)), 413)
      for (const more of [
        { text: '' },
        { text: 'x'.repeat(5_001) },
        { url: 'javascript:alert(1)' },
        { author: ' ' },
        { evidence: ['x'] },
        { text: 'a\0' },
      ])
        await expectProblem(await reply(more), 400)
    })
  })

  it('proves a dispute too', async () => {
    const body = { outletId: id, evidence: [`${id}/ruling-1`], disputant: 'outlet', statement: 'No.', language: 'en' }
    const { id: number } = await answer(await send('/v1/disputes', body, ann))
    await answer(await act(`/v1/disputes/${number}`, 'proof', { host: `${id}.example`, method: 'well-known' }, bob))
    expect((await contextOf()).disputes).toMatchObject([{ proof: { method: 'well-known' } }])
  })
})
