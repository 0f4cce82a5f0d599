import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'

type Header = { authorization: string }

describe.each(ENGINE_NAMES)('feedback on %s', (name) => {
  let client: Client
  let desk: Header
  let other: Header
  let reviewer: Header
  beforeAll(async () => {
    client = await clientOn(name)
    desk = await keyOf(client, 'Desk', ['read'])
    other = await keyOf(client, 'Other desk', ['analyse'])
    reviewer = await keyOf(client, 'Reviewer', ['review', 'read'])
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const post = (path: string, body: unknown, headers: Record<string, string>) =>
    client.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const wrong = { kind: 'false-match', citation: { name: 'The Times' }, outletId: 'the-times' }
  const filed = async (body: unknown = wrong, headers: Record<string, string> = desk) => {
    const response = await post('/v1/feedback', body, headers)
    expect(response.status).toBe(201)
    return { etag: response.headers.get('etag') ?? '', ...((await response.json()) as { id: number; address: string }) }
  }

  it('is received from any key, with nothing in it but what was sent', async () => {
    const { id, ...feedback } = await filed({ ...wrong, meant: 'The Times of India' })
    expect(feedback).toMatchObject({
      kind: 'false-match',
      state: 'open',
      author: 'Desk',
      citation: { name: 'The Times' },
      outletId: 'the-times',
      meant: 'The Times of India',
      note: null,
      passage: null,
      review: null,
      address: `/v1/feedback/${id}`,
    })
    const missed = await filed(
      { kind: 'missed-source', citation: { url: 'https://u:secret@gazette.example/x' } },
      other,
    )
    expect(JSON.stringify(missed)).not.toContain('secret')
    expect(JSON.stringify(await client.deps.db.read.selectFrom('feedback').selectAll().execute())).not.toContain(
      'secret',
    )
  })

  it.each([
    ['without a key', wrong, {}, 401],
    ['of a kind that there is not', { ...wrong, kind: 'praise' }, null, 400],
    ['with the text of an article', { ...wrong, text: 'It rained.' }, null, 400],
    ['on a false match without the outlet', { ...wrong, outletId: undefined }, null, 400],
    ['on a missed source with an outlet', { ...wrong, kind: 'missed-source' }, null, 400],
    ['on an outlet that there is not', { ...wrong, outletId: 'nobody' }, null, 400],
    ['on nothing', { ...wrong, citation: {} }, null, 400],
    ['on two things', { ...wrong, citation: { name: 'a', url: 'https://a.example' } }, null, 400],
    ['with a passage of 2,001 characters', { ...wrong, passage: 'a'.repeat(2_001) }, null, 400],
  ])('%s is refused', async (_, body, headers, status) => {
    await expectProblem(await post('/v1/feedback', body, headers ?? desk), status)
  })

  it('takes a passage of 2,000 characters', async () => {
    await filed({ ...wrong, passage: 'a'.repeat(2_000) })
  })

  it('is listed for reviewers alone, the newest first, by state', async () => {
    const { id } = await filed()
    await expectProblem(await client.request('/v1/feedback', { headers: desk }), 403)
    await expectProblem(await client.request('/v1/feedback'), 401)
    const list = await client.get<{ items: { id: number }[] }>('/v1/feedback?state=open&limit=1', reviewer)
    expect(list.items.map((each) => each.id)).toEqual([id])
    const accepted = await client.get<{ items: unknown[] }>('/v1/feedback?state=accepted', reviewer)
    expect(accepted.items).toEqual([])
  })

  it('shows to whoever filed it and to reviewers, and is not there for others', async () => {
    const { id, address } = await filed()
    for (const headers of [desk, reviewer]) expect((await client.get<{ id: number }>(address, headers)).id).toBe(id)
    await expectProblem(await client.request(address, { headers: other }), 404)
    await expectProblem(await client.request(address), 401)
  })

  it('is closed once, by somebody else, who has read it', async () => {
    const own = await filed(wrong, reviewer)
    const decision = { decision: 'accept', reason: 'Proposal 12 adds the other Times.' }
    const review = (path: string, headers: Record<string, string>) => post(`${path}/review`, decision, headers)
    await expectProblem(await review(own.address, { ...reviewer, 'if-match': own.etag }), 403)

    const { address, etag } = await filed()
    await expectProblem(await review(address, { ...desk, 'if-match': etag }), 403)
    await expectProblem(await review(address, reviewer), 428)
    await expectProblem(await review(address, { ...reviewer, 'if-match': '"feedback.1.closed"' }), 412)
    const closed = await review(address, { ...reviewer, 'if-match': etag })
    expect(await closed.json()).toMatchObject({
      state: 'accepted',
      review: { by: 'Reviewer', reason: 'Proposal 12 adds the other Times.' },
    })
    await expectProblem(await review(address, { ...reviewer, 'if-match': closed.headers.get('etag') ?? '' }), 409)
  })

  it('is filed once for an Idempotency-Key', async () => {
    const headers = { ...desk, 'idempotency-key': '"once"' }
    const [first, again] = [await filed(wrong, headers), await filed(wrong, headers)]
    expect(again.id).toBe(first.id)
  })
})
