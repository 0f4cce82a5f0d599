import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestListener } from '../../src/server/request-listener.ts'
import { type Client, clientOn } from '../support/client.ts'

describe('what the server makes of requests that few clients write', () => {
  let client: Client
  let server: Server
  let port: number
  beforeAll(async () => {
    client = await clientOn('sqlite', { catalogue: false })
    server = createServer(
      // Closes a connection soon after its last answer.
      { optimizeEmptyRequests: true, keepAliveTimeout: 100, keepAliveTimeoutBuffer: 1 },
      requestListener(client.deps, () => null),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    expect(client.reported).toEqual([])
    await client.close()
  })

  /** All that comes back for the very bytes, until the server closes the connection. */
  const send = (...lines: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`))
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk.toString()
      })
      socket.on('end', () => resolve(text))
      socket.on('error', reject)
    })

  it.each(['GET /healthz HTTP/1.0', 'GET /healthz HTTP/1.0\r\nHost: a.example'])('answers %j', async (request) => {
    const answer = await send(request)
    expect(answer).toMatch(/^HTTP\/1\.[01] 200 /)
    expect(answer).toMatch(/\r\n\r\n\{"status":"ok"\}$/)
  })

  it.each(['/healthz', '/v1/context?url=https://a.example', '/outlets'])(
    'refuses two hosts for %s in the one shape, whatever else is asked on the connection',
    async (path) => {
      const answer = await send(
        `GET ${path} HTTP/1.1`,
        'Host: a.example',
        'hOST: b.example',
        '',
        'GET /healthz HTTP/1.1',
        'Host: a.example',
      )
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
      expect(answer).toMatch(/content-type: application\/problem\+json/)
      expect(answer).toContain('send one Host field')
      expect(answer).not.toContain('"ok"')
    },
  )

  it.each(['GET /healthz HTTP/1.1', 'GET /healthz HTTP/1.1\r\nHost: a b', 'GET /healthz HTTP/1.1\r\nHost: a/b'])(
    'refuses %j',
    async (request) => {
      expect(await send(request)).toMatch(/^HTTP\/1\.1 400 /)
    },
  )
})
