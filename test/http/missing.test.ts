import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOn } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'

describe.each(ENGINE_NAMES)('what is missing, on %s', (name) => {
  let client: Client
  let author: { authorization: string }
  let analyst: { authorization: string }
  let reviewer: { authorization: string }
  beforeAll(async () => {
    client = await clientOn(name)
    author = await keyOf(client, 'Author', ['propose'])
    analyst = await keyOf(client, 'Analyst', ['analyse', 'read'])
    reviewer = await keyOf(client, 'Reviewer', ['review'])
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const textOf = async (path: string) => (await client.app.request(path)).text()
  const rowsOf = (page: string) => [
    ...page.matchAll(/<tr><th scope="row"><a href="\/outlets\/([a-z0-9-]+)">.*?<\/th><td>(\d+) of 12/g),
  ]
  const fill = (fields: Record<string, string>) =>
    client.app.request('/missing/finding', { method: 'POST', body: new URLSearchParams(fields) })
  const keyIn = ({ authorization }: { authorization: string }) => authorization.replace('Bearer ', '')
  const FOUND = {
    outlet: 'hiiraan-online',
    criterion: 'contact-published',
    finding: 'met',
    note: 'The page gives an e-mail address.',
    page: 'https://hiiraan.example/contact',
    title: 'Contact',
    published: '2026-11',
    passage: 'first line',
    foundOn: 'primary',
  }

  it('is listed by outlet, least looked at first, without those that have no score', async () => {
    const rows = rowsOf(await textOf('/missing'))
    expect(rows.length).toBeGreaterThan(20)
    const seen = rows.map(([, , count]) => Number(count))
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    const first = rows.slice(0, 2).map(([, id]) => id)
    expect(first.toSorted()).toEqual(['al-nujaba-tv', 'hiiraan-online'])
    expect(rows.map(([, id]) => id)).not.toContain('youtube')
  })

  it('is listed for a country, and for a question on which nothing was found', async () => {
    const french = rowsOf(await textOf('/missing?country=FR')).map(([, id]) => id)
    expect(french).toContain('le-monde')
    expect(french).not.toContain('bbc-news')
    const unseen = rowsOf(await textOf('/missing?unseen=leadership-named')).map(([, id]) => id)
    expect(unseen).toContain('al-nujaba-tv')
    expect(unseen).not.toContain('al-mayadeen')
    expect(await textOf('/missing?country=AQ')).toContain('No outlet fits.')
  })

  it('names what wants a date or a second page beside the form', async () => {
    const page = await textOf('/missing/finding?outlet=al-mayadeen')
    expect(page).toContain('A second page is wanted for')
    expect(page).toMatch(/href="\/outlets\/al-mayadeen#[a-z]+-\d+"/)
    expect(page).toContain('<option value="contact-published" selected>')
    expect((await client.app.request('/missing/finding?outlet=nobody')).status).toBe(404)
    expect((await client.app.request('/missing/finding?outlet=youtube')).status).toBe(404)
  })

  it('takes a good key, a known question and a page', async () => {
    expect((await fill(FOUND)).status).toBe(401)
    expect((await fill({ ...FOUND, key: keyIn(analyst) })).status).toBe(403)
    const key = keyIn(author)
    expect((await fill({ ...FOUND, key, criterion: 'taste' })).status).toBe(400)
    expect((await fill({ ...FOUND, key, page: 'no address' })).status).toBe(400)
    expect((await fill({ ...FOUND, key, published: 'yesterday' })).status).toBe(400)
    expect((await fill({ ...FOUND, key, outlet: 'nobody' })).status).toBe(404)
  })

  it('is filed as a proposal that enters the record once somebody else approves it', async () => {
    const filed = await fill({ ...FOUND, key: keyIn(author) })
    expect(filed.status, await filed.clone().text()).toBe(201)
    const [, id] = /Proposal (\d+) is filed/.exec(await filed.text()) ?? []
    const etag = (await client.app.request(`/v1/proposals/${id}`, { headers: reviewer })).headers.get('etag') ?? ''
    const review = await client.app.request(`/v1/proposals/${id}/review`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': etag, ...reviewer },
      body: JSON.stringify({ decision: 'approve', reason: 'Read.' }),
    })
    expect(review.status, await review.clone().text()).toBe(200)
    const { transparency, references } = (await (
      await client.app.request('/v1/outlets/hiiraan-online/evidence')
    ).json()) as {
      readonly transparency: readonly Record<string, unknown>[]
      readonly references: readonly Record<string, unknown>[]
    }
    expect(transparency.find(({ criterion }) => criterion === 'contact-published')).toMatchObject({
      finding: 'met',
      basis: 'observed',
      observedOn: '2026-11',
    })
    expect(references.find(({ url }) => url === FOUND.page)).toMatchObject({
      publisher: 'hiiraan.example',
      passage: 'first line',
      kind: 'primary',
    })
    const row = rowsOf(await textOf('/missing')).find(([, outlet]) => outlet === 'hiiraan-online')
    expect(row?.[2]).toBe('1')
  })
})
