import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LoggedChange } from '../../src/db/changes.ts'
import type { SourceContext } from '../../src/domain/context/context.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { type Client, clientOn, NOW } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'
import { nameOf, outletRecord } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const LISTINGS = [
  listing('observer-be', {
    name: 'The Brussels Observer',
    hosts: ['observer.example'],
    issn: ['1234-5679'],
    owners: [{ name: 'Observer Ltd', from: 'wikidata', on: '2023-03-09' }],
  }),
  listing('courier-be', { name: 'Brussels Courier', hosts: ['courier.example'], doubts: ['closed'] }),
  listing('globe-be', { name: 'Brussels Globe', hosts: ['globe.example'], kind: 'television' }),
]
const VERDICTS = ['globe.example,,,unreliable,2026-08-04,,', 'nobody.example,,,mixed,2026-08-04,,']

interface Page {
  readonly items: readonly {
    readonly id: string
    readonly depth: string
    readonly score: { readonly status: string }
  }[]
  readonly next: string | null
  readonly depths: Readonly<Record<string, number>> | null
}

describe.each(ENGINE_NAMES)('listings on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
    await publishRecords(client.engine.db, [outletRecord('tribune', { names: [nameOf('tribune', 'The Tribune')] })], {
      now: NOW,
    })
    await loadRegister(client.engine.db, registerFiles(LISTINGS, VERDICTS), { now: NOW })
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })
  const context = (query: string) => client.get<SourceContext>(`/v1/context?${query}`)

  it('answer who they are and where that is known from, and nothing for or against them', async () => {
    const { status, outlet, score, said, missing, flags, advice } = await context('url=https://www.observer.example/x')
    expect(status).toBe('matched')
    expect(outlet).toMatchObject({
      id: 'observer-be',
      depth: 'listing',
      listed: { confidence: 'wikidata', from: 'Wikidata', on: '2023-03-09' },
    })
    expect(score?.status).toBe('insufficient')
    expect(said).toBe(
      'The Brussels Observer, a newspaper (Belgium), is listed: who it is, from Wikidata (2023); nothing else is recorded.',
    )
    expect([missing, flags, advice.level]).toEqual(['', [], 'corroborate'])
    expect((await context('name=Brussels Courier')).said).toMatch(/It has closed, as that says\.$/)
  })

  it('carry what assessors say of their host, and where nobody names them no more than that', async () => {
    const assessed = await context('url=https://globe.example/x')
    expect(assessed.said).toMatch(/from Wikidata \(2023\)\. CRED-1 lists it as unreliable/)
    expect(assessed.missing).toBe(
      'No second assessment that we may use is on record, and hardly anything is known of what it discloses.',
    )
    const { outlet, said } = await context('url=https://nobody.example/x')
    expect(outlet).toMatchObject({ name: 'nobody.example', kind: 'website', country: null })
    expect(said).toMatch(/^Who publishes nobody\.example is not recorded: only what lists say of the address\. CRED-1/)
    expect((await context('name=nobody')).status).toBe('unlisted')
  })

  it('come after dossiers in lists, and can be asked for alone', async () => {
    const all = await client.get<Page>('/v1/outlets')
    expect(all.items.map(({ id }) => id)).toEqual([
      'tribune',
      'courier-be',
      'globe-be',
      'nobody-example',
      'observer-be',
    ])
    expect(all.depths).toEqual({ dossier: 1, listing: 4 })
    const ids = async (query: string) => (await client.get<Page>(`/v1/outlets?${query}`)).items.map(({ id }) => id)
    expect(await ids('depth=dossier')).toEqual(['tribune'])
    expect(await ids('depth=listing&kind=television')).toEqual(['globe-be'])
    expect(await ids('depth=listing&country=BE&limit=2')).toEqual(['courier-be', 'globe-be'])
    expect(await ids('leaning=unreliable')).toEqual(['globe-be'])
    expect(await ids('q=bruss')).toHaveLength(3)
  })

  it('are paged through once each', async () => {
    const seen: string[] = []
    for (let path: string | null = '/v1/outlets?limit=2'; path !== null; ) {
      const page: Page = await client.get<Page>(path)
      seen.push(...page.items.map(({ id }) => id))
      path = page.next
    }
    expect(seen).toEqual(['tribune', 'courier-be', 'globe-be', 'nobody-example', 'observer-be'])
  })

  it('have pages, evidence, scores and a place in every export', async () => {
    for (const path of ['/v1/outlets/globe-be', '/v1/outlets/globe-be/evidence', '/v1/outlets/globe-be/score'])
      await client.get(path)
    const page = await (await client.request('/outlets/observer-be')).text()
    expect(page).toContain('The Brussels Observer')
    expect(page).toContain('Observer Ltd')
    const csv = await (await client.request('/v1/exports/outlets.csv')).text()
    expect(csv).toMatch(/^observer-be,.*,listing,Wikidata,2023-03-09,wikidata,.*,1234-5679\r$/m)
  })

  it('are found by their ISSN, and say it', async () => {
    expect((await context('name=ISSN 1234-5679')).outlet?.id).toBe('observer-be')
    expect(await client.get('/v1/outlets/observer-be')).toMatchObject({
      issn: ['1234-5679'],
      fieldReferences: { issn: ['wikidata'] },
    })
    expect(await client.get('/v1/outlets/courier-be')).not.toHaveProperty('issn')
    expect(await (await client.request('/outlets/observer-be')).text()).toContain('<dt>ISSN</dt><dd>1234-5679</dd>')
    expect(await (await client.request('/v1/exports/outlets.jsonld')).text()).toContain('"issn":["1234-5679"]')
  })

  it('become records of their own by a proposal, with what was known and a log from then on', async () => {
    const ann = await keyOf(client, 'ann', ['propose'])
    const bob = await keyOf(client, 'bob', ['review'])
    const tag = (await client.request('/v1/outlets/observer-be')).headers.get('etag') ?? ''
    const send = (path: string, body: unknown, headers: Record<string, string>) =>
      client.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    const filed = await send(
      '/v1/proposals',
      {
        outletId: 'observer-be',
        reason: 'Seen today.',
        references: [
          { id: 'page', url: 'https://observer.example/about', title: 'About', publisher: 'Observer', kind: 'primary' },
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
      { ...ann, 'if-match': tag },
    )
    const { id } = (await filed.json()) as { id: number }
    expect(filed.status).toBe(201)
    const of = (await client.request(`/v1/proposals/${id}`, { headers: bob })).headers.get('etag') ?? ''
    const reviewed = await send(
      `/v1/proposals/${id}/review`,
      { decision: 'approve', reason: 'Checked.' },
      { ...bob, 'if-match': of },
    )
    expect(reviewed.status, await reviewed.clone().text()).toBe(200)
    const { outlet, gaps } = await context('url=https://observer.example/x')
    expect(outlet).toMatchObject({ id: 'observer-be', depth: 'dossier', listed: null, name: 'The Brussels Observer' })
    expect(gaps).not.toContain('corrections-policy')
    const changes = await client.get<{ items: readonly LoggedChange[] }>('/v1/changes?outlet=observer-be')
    expect(changes.items).toMatchObject([{ kind: 'record-changed', changes: [{ what: 'added' }, { what: 'added' }] }])
    expect((await verifyLog(client.engine.db, {})).fault).toBeNull()
  })
})
