import { webcrypto } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { findKey, listKeys } from '../../src/db/keys.ts'
import { digestOfKey, KEY_BYTES, type Scope, toKey } from '../../src/domain/editorial/key.ts'
import { createKey, revokeKey } from '../../src/editorial/keys.ts'
import type { Deps } from '../../src/http/deps.ts'
import { requireScope } from '../../src/http/gate/authorization.ts'
import { type Client, clientOn, declaredRoutes, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

describe.each(ENGINE_NAMES)('keys on %s', (name) => {
  let client: Client
  let deps: Deps
  let time = Date.parse('2026-11-26T12:00:00Z')
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false, now: () => new Date(time) })
    deps = client.deps
  })
  afterAll(() => client.close())

  const made = async (scopes: readonly Scope[], expiresAt: string | null = null) => {
    const { id, key } = toKey(webcrypto.getRandomValues(new Uint8Array(KEY_BYTES)))
    const createdAt = new Date(time).toISOString()
    await createKey(deps.db, { id, name: 'the desk', scopes, digest: digestOfKey(key), createdAt, expiresAt })
    return { id, bearer: { authorization: `Bearer ${key}` } }
  }
  /** The app with one more route, which asks for the scope review. */
  const guarded = (more: Partial<Deps> = {}) => {
    const app = createApp({ ...deps, ...more })
    app.get('/v1/guarded', async (c) => c.json(await requireScope(deps, c, 'review')))
    return app
  }
  const ask = (headers: Record<string, string>, path = '/v1/guarded', more: Partial<Deps> = {}) =>
    guarded(more).request(path, { headers })

  it('asks for a key where one is needed, and says how', async () => {
    const response = await ask({})
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="masthead", scope="review"')
    expect((await expectProblem(response, 401)).detail).toContain('Authorization: Bearer')
  })

  it('knows the holder of a key with the scope', async () => {
    const { id, bearer } = await made(['propose', 'review'])
    const response = await ask(bearer)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ id, name: 'the desk', scopes: ['propose', 'review'], origins: null })
    expect((await ask({ authorization: bearer.authorization.replace('Bearer', 'bearer ') })).status).toBe(200)
  })

  it('names the scope that a key lacks; no scope includes another', async () => {
    const { bearer } = await made(['read', 'analyse', 'propose', 'admin'])
    const response = await ask(bearer)
    expect(response.headers.get('www-authenticate')).toContain('error="insufficient_scope", scope="review"')
    const problem = await expectProblem(response, 403)
    expect(problem).toMatchObject({ scope: 'review' })
    expect(problem.detail).toContain('review')
  })

  it.each(['/v1/guarded', '/v1/outlets'])('refuses a key that is no key with 401 invalid_token at %s', async (path) => {
    const { bearer } = await made(['review'])
    const changed = bearer.authorization.slice(0, -1) + (bearer.authorization.endsWith('A') ? 'B' : 'A')
    const other = (await made(['review'])).bearer.authorization
    const swapped = bearer.authorization.slice(0, 33) + other.slice(33)
    for (const authorization of [
      changed,
      swapped,
      'Bearer',
      'Bearer x',
      `${bearer.authorization} y`,
      `${bearer.authorization}A`,
    ]) {
      const response = await ask({ authorization }, path)
      expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
      const problem = await expectProblem(response, 401)
      expect(JSON.stringify(problem)).not.toContain(bearer.authorization.slice(30))
    }
  })

  it('refuses an expired key from the instant on, and a revoked one at once', async () => {
    const { bearer } = await made(['review'], new Date(time + 1_000).toISOString())
    expect((await ask(bearer)).status).toBe(200)
    time += 1_000
    expect((await expectProblem(await ask(bearer), 401)).detail).toContain('expired')

    const other = await made(['review'])
    expect((await ask(other.bearer)).status).toBe(200)
    expect(await revokeKey(deps.db, other.id, new Date(time).toISOString())).toBe(true)
    expect(await revokeKey(deps.db, other.id, new Date(time).toISOString())).toBe(false)
    expect((await expectProblem(await ask(other.bearer), 401)).detail).toContain('revoked')
  })

  it('lets a revoked key read for five seconds more at most, and write not at all', async () => {
    const { id, bearer } = await made(['read', 'review'])
    const app = guarded({ open: false })
    expect((await app.request('/v1/methodologies', { headers: bearer })).status).toBe(200)
    await revokeKey(deps.db, id, new Date(time).toISOString())
    expect((await app.request('/v1/guarded', { headers: bearer })).status).toBe(401)
    time += 4_999
    expect((await app.request('/v1/methodologies', { headers: bearer })).status).toBe(200)
    time += 1
    expect((await app.request('/v1/methodologies', { headers: bearer })).status).toBe(401)
  })

  it('notes the last use, at most once a minute', async () => {
    const { id, bearer } = await made(['review'])
    const lastUsedAt = async () => (await findKey(deps.db, id))?.lastUsedAt
    const used = async () => {
      // As in a Worker, which says when what it does after its answer is done.
      const after: Promise<unknown>[] = []
      const context = { waitUntil: (work: Promise<unknown>) => void after.push(work), passThroughOnException: () => {} }
      await guarded().request('/v1/guarded', { headers: bearer }, {}, context as never)
      await Promise.all(after)
      return lastUsedAt()
    }
    await ask(bearer)
    while ((await lastUsedAt()) === null) await new Promise(setImmediate)
    const first = await lastUsedAt()
    expect(first).toBe(new Date(time).toISOString())
    time += 59_999
    expect(await used()).toBe(first)
    time += 2
    expect(await used()).toBe(new Date(time).toISOString())
  })

  it('keeps no key by a name that reads like another holder’s, and as many by the same', async () => {
    const make = (name: string) => {
      const { id, key } = toKey(webcrypto.getRandomValues(new Uint8Array(KEY_BYTES)))
      const createdAt = deps.now().toISOString()
      return createKey(deps.db, { id, name, scopes: ['read'], digest: digestOfKey(key), createdAt, expiresAt: null })
    }
    await make('Ann Example')
    await make('Ann Example')
    for (const alike of ['ann example', 'Аnn Example', 'Ａｎｎ Example'])
      await expect(make(alike)).rejects.toMatchObject({ kind: 'conflict' })
    for (const unseen of ['Ben\u202e', 'B\u200ben', ' '])
      await expect(make(unseen)).rejects.toMatchObject({ kind: 'invalid-request' })
    await make('Ben Example')
  })

  it('stores no key, only what it can be recognised by', async () => {
    const { id, bearer } = await made(['read'])
    const secret = bearer.authorization.slice(-43)
    const rows = await deps.db.read.selectFrom('access_key').selectAll().execute()
    expect(rows.map((row) => row.id)).toContain(id)
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect((await listKeys(deps.db)).map((key) => key.id).sort()).toEqual(rows.map((row) => row.id).sort())
  })

  it('reads without a key, whatever password a proxy in front asked for', async () => {
    expect((await ask({}, '/v1/methodologies')).status).toBe(200)
    expect((await ask({ authorization: 'Basic YTpi' }, '/v1/methodologies')).status).toBe(200)
  })

  describe('where reading needs a key', () => {
    const closed = { open: false }

    it('asks for one everywhere but where it says how to get one', async () => {
      for (const { method, path } of declaredRoutes(client.app)) {
        if (/^\/(healthz|readyz|metrics)$/.test(path) || method !== 'get') continue
        await expectProblem(await ask({}, path.replaceAll(/\{[^}]+\}/g, 'x'), closed), 401)
      }
      for (const path of [
        '/v1/context?url=https://a.example',
        '/v1/nowhere',
        '/outlets/bild',
        '/v1/%63ontext?url=https://a.example',
      ])
        await expectProblem(await ask({}, path, closed), 401)
      for (const path of ['/healthz', '/openapi.json', '/docs', '/problems/unauthorized'])
        expect((await ask({}, path, closed)).status).toBe(200)
    })

    it('takes a key with the scope, and lets no shared cache keep the answer', async () => {
      const { bearer } = await made(['read'])
      const { status, headers } = await ask(bearer, '/v1/methodologies', closed)
      expect([status, headers.get('cache-control')]).toEqual([200, expect.stringMatching(/^private/)])
      const { bearer: other } = await made(['propose'])
      expect(await expectProblem(await ask(other, '/v1/methodologies', closed), 403)).toMatchObject({ scope: 'read' })
    })

    it('asks for analyse to read articles, however the address is spelt', async () => {
      const { bearer } = await made(['read'])
      for (const path of ['/v1/articles', '/v1/%61rticles']) {
        const response = await guarded(closed).request(path, { method: 'POST', headers: bearer })
        expect(await expectProblem(response, 403)).toMatchObject({ scope: 'analyse' })
      }
    })

    it('still answers a preflight', async () => {
      expect((await guarded(closed).request('/v1/outlets', { method: 'OPTIONS' })).status).toBe(204)
    })
  })
})
