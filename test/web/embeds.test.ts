import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

describe.each(ENGINE_NAMES)('what other pages show of an outlet, on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })
  const ask = (path: string, headers: Record<string, string> = {}) => client.app.request(path, { headers })

  it.each(['/badge/reuters.svg', '/embed/reuters'])(
    '%s says it in words, with the day and the notice',
    async (path) => {
      const response = await ask(path)
      const text = await response.text()
      for (const part of ['Reuters', '26 November 2026', 'not a verdict']) expect(text).toContain(part)
      expect(text).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org|localhost)/)
      // Never a bare number.
      expect(text.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, '').match(/\d+/g)).toEqual(
        path.startsWith('/badge') ? ['26', '2026', '26', '2026'] : expect.arrayContaining(['26', '2026']),
      )
    },
  )

  it.each(['/badge/reuters.svg', '/embed/reuters', '/oembed?url=http://localhost/outlets/reuters'])(
    '%s is kept by caches, known again by its tag, framed by anybody, and sets no cookie',
    async (path) => {
      const { headers } = await ask(path)
      expect(headers.get('cache-control')).toMatch(/^public, max-age=300/)
      expect(headers.get('set-cookie')).toBeNull()
      const again = await ask(path, { 'if-none-match': headers.get('etag') ?? '' })
      expect([again.status, await again.text()]).toEqual([304, ''])
    },
  )

  it('comes in the language asked for', async () => {
    expect(await (await ask('/badge/reuters.svg?lang=fr')).text()).toContain('26 novembre 2026')
    const french = await ask('/embed/reuters', { 'accept-language': 'fr' })
    expect(french.headers.get('content-language')).toBe('fr')
    expect(await french.text()).toContain('lang="fr"')
  })

  it('is nothing for what has no record', async () => {
    for (const path of [
      '/badge/nobody.svg',
      '/badge/reuters',
      '/embed/nobody',
      '/oembed',
      '/oembed?url=http://localhost/outlets/nobody',
    ])
      await expectProblem(await ask(path), 404)
    await expectProblem(await ask('/oembed?url=https://elsewhere.example/outlets/reuters'), 404)
  })

  it('is discovered from the record’s page by oEmbed, and respects the maximum size', async () => {
    const record = await (await ask('/outlets/reuters')).text()
    const [, address = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(record) ?? []
    const answer = (await (await ask(address.replaceAll('&amp;', '&'))).json()) as Record<string, unknown>
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 480, height: 280, provider_name: 'Masthead' })
    expect(answer.html).toContain('src="http://localhost/embed/reuters"')
    expect(answer.title).toMatch(/^Reuters: \D+$/)
    const small = (await (await ask(`${address}&maxwidth=300&maxheight=5000`)).json()) as Record<string, unknown>
    expect(small).toMatchObject({ width: 300, height: 280 })
    expect((await ask(`${address}&format=xml`)).status).toBe(501)
  })
})
