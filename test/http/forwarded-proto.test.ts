import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACCESS } from '../../src/http/gate/access.ts'
import { type Client, clientOn } from '../support/client.ts'

/** Values of path parameters, and queries that a route needs. */
const NAMED: Readonly<Record<string, string>> = { id: 'reuters', file: 'reuters.svg', seq: '1' }
const ADDRESSES: Readonly<Record<string, string>> = {
  '/v1/methodologies/:version': '/v1/methodologies/2027-01',
  '/v1/matching/:version': '/v1/matching/2027-01',
  '/problems/:kind': '/problems/not-found',
  '/assets/:file': '/assets/site.css',
  '/v1/context': '/v1/context?name=Reuters',
  '/source': '/source?q=Reuters',
  '/compare': '/compare?outlet=reuters',
  '/oembed': '/oembed?url=http%3A%2F%2Flocalhost%2Foutlets%2Freuters',
  '/reconcile/suggest/:kind': '/reconcile/suggest/entity?prefix=reu',
  '/reconcile/v1/suggest/:kind': '/reconcile/v1/suggest/entity?prefix=reu',
  '/reconcile/flyout/:kind': '/reconcile/flyout/entity?id=reuters',
  '/reconcile/preview': '/reconcile/preview?id=reuters',
  '/reconcile/v1/preview': '/reconcile/v1/preview?id=reuters',
}
const ROUTES = Object.keys(ACCESS).flatMap((route) => (route.startsWith('GET ') ? route.slice(4) : []))
const addressOf = (route: string) => ADDRESSES[route] ?? route.replace(/:(\w+)/g, (_, name) => NAMED[name] ?? name)

describe('an answer with addresses of the service in it', () => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn('sqlite')
  })
  afterAll(() => client.close())

  const answer = async (route: string, scheme: string) => {
    const headers = { 'x-forwarded-proto': scheme }
    const response = await client.app.request(addressOf(route), { headers })
    const [vary, tag] = ['vary', 'etag'].map((name) => response.headers.get(name))
    return { text: await response.text(), vary, tag }
  }

  it.each(ROUTES)('has a cache keep those of https and http apart: %s', async (route) => {
    const [plain, secure] = [await answer(route, 'http'), await answer(route, 'https')]
    if (plain.text === secure.text) return
    expect(plain.vary).toContain('X-Forwarded-Proto')
    if (plain.tag !== null) expect(plain.tag).not.toBe(secure.tag)
  })

  it.each(['/embed/:id', '/outlets/:id', '/reconcile', '/v1/changes.atom', '/v1/changes.json-feed', '/oembed'])(
    'has the scheme that the proxy names: %s',
    async (route) => {
      expect((await answer(route, 'https')).text).toContain('https://localhost/')
      expect((await answer(route, 'http')).text).toContain('http://localhost/')
    },
  )
})
