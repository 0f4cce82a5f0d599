import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withKnownBody } from '../../src/http/form/known-body.ts'
import { pack, packAside, packing } from '../../src/server/packing.ts'
import { requestListener } from '../../src/server/request-listener.ts'
import { type Client, clientOn } from '../support/client.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

describe('answers of the server', () => {
  let client: Client
  let server: Server
  let port: number
  beforeAll(async () => {
    client = await clientOn('sqlite')
    server = createServer(requestListener(client.deps, () => null))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await client.close()
  })

  const ask = (path: string, headers: Record<string, string> = {}, body?: string | Buffer) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({ port, path, method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers as Answer['headers'],
            body: Buffer.concat(chunks),
          }),
        )
      })
      asked.on('error', reject)
      asked.end(body)
    })

  const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const
  const POST = { 'content-type': 'application/json' }
  const ARTICLE = JSON.stringify({ text: 'Reuters reported it on Tuesday.' })

  it.each([
    ['a context, past the framework', '/v1/context?url=https://www.reuters.com/x', undefined],
    ['an outlet, by the app', '/v1/outlets/reuters', undefined],
    ['an article', '/v1/articles', ARTICLE],
  ])('pack %s, say so, and have a tag of their own that is known again', async (_, path, body) => {
    const sent = body === undefined ? {} : POST
    const plain = await ask(path, sent, body)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toMatch(/Accept-Encoding/)
    for (const coding of ['br', 'gzip'] as const) {
      const packed = await ask(path, { ...sent, 'accept-encoding': coding }, body)
      expect(packed.headers).toMatchObject({ 'content-encoding': coding, vary: plain.headers.vary })
      expect(packed.body.length).toBeLessThan(plain.body.length / 2)
      expect(unpack[coding](packed.body).equals(plain.body)).toBe(true)
      expect(packed.headers.etag).toBe(`${plain.headers.etag?.slice(0, -1)}-${coding}"`)
      const again = await ask(
        path,
        { ...sent, 'accept-encoding': coding, 'if-none-match': packed.headers.etag ?? '' },
        body,
      )
      expect([again.status, again.headers.etag, again.body.length]).toEqual([304, packed.headers.etag, 0])
      // Whoever has the plain one has it too.
      const bare = await ask(
        path,
        { ...sent, 'accept-encoding': coding, 'if-none-match': plain.headers.etag ?? '' },
        body,
      )
      expect([bare.status, bare.headers.etag]).toEqual([304, plain.headers.etag])
    }
  })

  it('are not read back where their body is known', async () => {
    const body = JSON.stringify('long enough '.repeat(1_000))
    const headers = { 'content-type': 'application/json' }
    for (const known of [body, new TextEncoder().encode(body)]) {
      const response = withKnownBody(new Response(body, { headers }), known)
      const packed = await packing(() => response)(
        new Request('http://a/', { headers: { 'accept-encoding': 'gzip' } }),
        {},
      )
      expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(body)
      expect(response.bodyUsed).toBe(false)
    }
  })

  it('leave as they are what is short', async () => {
    const { headers, body } = await ask('/healthz', { 'accept-encoding': 'gzip, br' })
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, '{"status":"ok"}'])
  })

  it('pack problems and feeds too, which are JSON by another name', async () => {
    const { headers, body } = await ask('/v1/changes.json-feed', { 'accept-encoding': 'gzip' })
    expect(headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/feed\+json/),
      'content-encoding': 'gzip',
    })
    expect(JSON.parse(gunzipSync(body).toString()).items.length).toBeGreaterThan(0)
  })

  it('read a packed body as the same one sent plain', async () => {
    const plain = await ask('/v1/articles', POST, ARTICLE)
    const packed = await ask('/v1/articles', { ...POST, 'content-encoding': 'gzip' }, gzipSync(ARTICLE))
    expect([packed.status, packed.headers.etag]).toEqual([200, plain.headers.etag])
    expect(packed.body.equals(plain.body)).toBe(true)
  })
})

describe('a body to pack', () => {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
  it.each(['br', 'gzip'] as const)(
    'is packed elsewhere with %s from 100,000 bytes on, into the same',
    async (coding) => {
      const short = Buffer.from('ab'.repeat(50_000)).subarray(1)
      expect(packAside(short, coding)).toEqual(pack(short, coding))
      const long = Buffer.from('ab'.repeat(50_000))
      const packed = packAside(long, coding)
      expect(packed).toBeInstanceOf(Promise)
      expect(unpack[coding](await packed).equals(long)).toBe(true)
    },
  )
})
