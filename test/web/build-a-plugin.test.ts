import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOn } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

describe.each(ENGINE_NAMES)('the page for those who build a plugin, on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(() => client.close())

  it('shows a request that is answered with all that it asks for', async () => {
    const page = await (await client.app.request('/docs/build-a-plugin')).text()
    const shown = /<pre><code>curl http:\/\/localhost(\S+) --json '([\s\S]*?)'<\/code>/.exec(page)
    const body = JSON.parse(
      (shown?.[2] ?? '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    )
    const answer = await client.post<{ sources: { outletId: string }[] }>(shown?.[1] ?? '', body)
    expect(Object.keys(answer).sort()).toEqual([...body.fields].sort())
    expect(answer.sources.map(({ outletId }) => outletId)).toEqual(['reuters'])
  })

  it('is linked from the documentation', async () => {
    expect(await (await client.app.request('/docs')).text()).toContain('href="/docs/build-a-plugin"')
    for (const path of ['/docs/nothing', '/docs/nothing.js', '/docs/..%2Fapp.ts'])
      expect((await client.app.request(path)).status, path).toBe(404)
  })
})
