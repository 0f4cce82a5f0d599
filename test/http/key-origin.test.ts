import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOfKey, KEY_BYTES, toKey } from '../../src/domain/editorial/key.ts'
import { createKey } from '../../src/editorial/keys.ts'
import { type Client, clientOn, expectProblem, NOW } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

const CMS = 'https://cms.example'

describe.each(ENGINE_NAMES)('a key for the pages of some origins on %s', (name) => {
  let client: Client
  let authorization: string
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
    const { id, key } = toKey(new Uint8Array(KEY_BYTES).fill(7))
    const createdAt = NOW.toISOString()
    await createKey(client.deps.db, {
      id,
      name: 'Editors',
      scopes: ['read', 'analyse'],
      digest: digestOfKey(key),
      createdAt,
      expiresAt: null,
      origins: [CMS, 'https://desk.example:8443'],
    })
    authorization = `Bearer ${key}`
  })
  afterAll(() => client.close())

  const ask = (origin: string | null, path = '/v1/context?url=https://a.example/x') =>
    client.request(path, { headers: { authorization, ...(origin !== null && { origin }) } })

  it.each([CMS, 'https://desk.example:8443'])('reads from %s, and the answer is for that page', async (origin) => {
    for (const path of ['/v1/context?url=https://a.example/x', '/v1/outlets', '/v1/outlets/nobody']) {
      const { headers } = await client.app.request(path, { headers: { authorization, origin } })
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      expect(headers.get('vary')).toContain('Origin')
    }
  })

  it.each(['https://cms.example:444', 'http://cms.example', 'https://evil.example', 'null'])(
    'is refused from %s, in words that the page can read',
    async (origin) => {
      const problem = await expectProblem(await ask(origin), 403)
      expect(problem.detail).toContain(CMS)
    },
  )

  it('works without a foreign origin: from a server, and from our own pages', async () => {
    expect((await ask(null)).status).toBe(200)
    expect((await ask('http://localhost')).status).toBe(200)
  })

  it('changes nothing for keys without origins, and for requests without a key', async () => {
    const { headers } = await client.request('/v1/outlets', { headers: { origin: 'https://evil.example' } })
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('is asked for beforehand by a browser, which keeps the answer for a day at most', async () => {
    const { status, headers } = await client.app.request('/v1/articles', {
      method: 'OPTIONS',
      headers: {
        origin: CMS,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-encoding,content-type,if-none-match',
      },
    })
    expect([status, headers.get('access-control-max-age')]).toEqual([204, '86400'])
    expect(headers.get('access-control-allow-methods')).toContain('POST')
    for (const field of ['authorization', 'content-encoding', 'content-type', 'if-none-match'])
      expect(headers.get('access-control-allow-headers')?.toLowerCase()).toContain(field)
  })
})
