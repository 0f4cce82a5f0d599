import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { SCOPES, type Scope } from '../../src/domain/editorial/key.ts'
import type { App } from '../../src/http/deps.ts'
import { ACCESS } from '../../src/http/gate/access.ts'
import { countedLimits } from '../../src/http/gate/counted-limits.ts'
import { DEFAULT_QUOTAS } from '../../src/http/gate/limits.ts'
import { TOOLS } from '../../src/http/mcp/tools.ts'
import { type Client, clientOn } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'

const OPERATIONS = Object.entries(ACCESS).filter(([name]) => !name.startsWith('tool '))

describe.each(ENGINE_NAMES)('what it takes to ask on %s', (engine) => {
  let client: Client
  let closed: App
  let open: App
  let keys: Readonly<Record<Scope, { authorization: string }>>
  beforeAll(async () => {
    client = await clientOn(engine, { catalogue: false })
    const deps = {
      ...client.deps,
      metrics: () => '',
      limits: countedLimits(DEFAULT_QUOTAS, { now: client.deps.now }),
      clientOf: () => '192.0.2.1',
    }
    open = createApp(deps)
    closed = createApp({ ...deps, open: false })
    keys = Object.fromEntries(
      await Promise.all(SCOPES.map(async (scope) => [scope, await keyOf(client, `${scope} and no more`, [scope])])),
    )
  })
  afterAll(() => client.close())

  const ask = (app: App, operation: string, headers: Readonly<Record<string, string>> = {}, body = '{}') => {
    const [method = '', route = ''] = operation.split(' ')
    const path = route.replaceAll(/:\w+/g, '1')
    const form = /\/(reconcile|ask|article|unlisted|listing|finding|table|table\.csv)$/.test(route)
    return app.request(path, {
      method,
      headers: { 'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json', ...headers },
      ...(method === 'POST' || method === 'PATCH' ? { body: form ? 'q=x&text=x&queries={}' : body } : {}),
    })
  }
  const policyTold = (response: Response) =>
    /^"(\w+)"/.exec(response.headers.get('ratelimit-policy') ?? '')?.[1] ?? null
  const refused = (response: Response) => response.status === 401 || response.status === 403

  it('is in one table with exactly a row for every route and tool', () => {
    const routes = [...new Set(client.app.routes.map(({ method, path }) => `${method} ${path}`))]
    expect(Object.keys(ACCESS).sort()).toEqual([...routes, ...TOOLS.map(({ name }) => `tool ${name}`)].sort())
  })

  it.each(OPERATIONS)('%s counts as the table says', async (operation, { policy }) => {
    expect(policyTold(await ask(open, operation))).toBe(policy)
  })

  it.each(OPERATIONS)('%s needs what the table says where reading is closed', async (operation, access) => {
    const needed = access.closed !== null || access.always.length > 0
    expect(refused(await ask(closed, operation))).toBe(needed)
    for (const scope of SCOPES) {
      const lets =
        (access.closed === null || access.closed === scope) &&
        (access.always.length === 0 || access.always.includes(scope))
      const response = await ask(closed, operation, keys[scope])
      if (lets) expect(refused(response), `${scope}: ${await response.text()}`).toBe(false)
      else if (needed) expect(response.status, scope).toBe(403)
    }
  })

  it.each(OPERATIONS)('%s counts a guessed key against its address', async (operation, { policy }) => {
    const guessed = await ask(open, operation, { authorization: `Bearer masthead_${'0'.repeat(16)}_${'A'.repeat(43)}` })
    if (policy === null) expect(guessed.status).not.toBe(401)
    else {
      expect(guessed.status).toBe(401)
      expect(policyTold(guessed)).toBe(policy)
    }
  })

  describe.each(TOOLS.map(({ name }, at) => [name, at] as const))('the tool %s', (name, at) => {
    const { policy, closed: scope } = ACCESS[`tool ${name}`] ?? { policy: null, closed: null }
    const call = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name, arguments: { text: 'Reuters reported it.' } },
    })

    it('counts as the table says', async () => {
      expect(policyTold(await ask(open, 'POST /mcp', {}, call))).toBe(policy)
    })

    it('needs the scope of what it does where reading is closed', async () => {
      const both = await keyOf(client, `${at} reads and analyses`, ['read', 'analyse'])
      expect((await ask(closed, 'POST /mcp', {}, call)).status).toBe(401)
      expect((await ask(closed, 'POST /mcp', keys.read, call)).status).toBe(scope === 'read' ? 200 : 403)
      expect((await ask(closed, 'POST /mcp', both, call)).status).toBe(200)
    })
  })
})
