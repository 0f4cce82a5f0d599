import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type Client, clientOn } from '../support/client.ts'
import { keyOf } from '../support/keys.ts'
import { run } from '../support/process.ts'
import { hostOf, outletRecord } from '../support/records.ts'

describe('masthead domain-proof', () => {
  let client: Client
  let server: ReturnType<typeof serve>
  let url = ''
  let bob = ''
  beforeAll(async () => {
    client = await clientOn('sqlite', { catalogue: false })
    // No such domain can be: `.invalid` is kept free for that (RFC 2606).
    const record = outletRecord('tribune', { locators: [hostOf('tribune', 'tribune.invalid')] })
    await publishRecords(client.engine.db, [record], { now: client.deps.now() })
    const ann = await keyOf(client, 'ann', ['propose'])
    bob = (await keyOf(client, 'bob', ['review'])).authorization.replace('Bearer ', '')
    const body = { outletId: 'tribune', text: 'No.', language: 'en', author: 'Ed' }
    await client.request('/v1/replies', {
      method: 'POST',
      headers: { ...ann, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    server = serve({ fetch: client.app.fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.close()
    await client.close()
  })

  const check = (args: readonly string[], env: Record<string, string>) =>
    run('src/cli.ts', ['domain-proof', ...args], { MASTHEAD_URL: url, ...env }).ended

  it('says what has to stand where, where it stands nowhere', async () => {
    const { code, stdout } = await check(['check', 'reply', '1'], { MASTHEAD_KEY: bob })
    expect(stdout).toMatch(/^Not found\. It has to be\n {2}masthead-proof=[0-9a-f]{64}\n/)
    expect(stdout).toContain('TXT record at _masthead.tribune.invalid')
    expect(stdout).toContain('https://tribune.invalid/.well-known/masthead-proof.txt')
    expect(code).toBe(1)
  })

  it('says what is missing of what it needs', async () => {
    const none = await check(['check', 'reply', '1'], { MASTHEAD_KEY: '' })
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('MASTHEAD_KEY')])
    const gone = await check(['check', 'reply', '9'], { MASTHEAD_KEY: bob })
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('There is no reply 9')])
  })
})
