import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly path: string
}

/**
 * A real receiver of webhooks on this machine. `answer` queues its responses to messages; with none queued it answers
 * 204.
 */
export interface Receiver {
  readonly url: string
  readonly port: number
  readonly received: Received[]
  /** `null`: no response. */
  answer(...statuses: readonly (number | null | ((response: ServerResponse) => void))[]): void
  close(): Promise<void>
}

export async function receiverOf(): Promise<Receiver> {
  const received: Received[] = []
  const answers: (number | null | ((response: ServerResponse) => void))[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      received.push({ headers: request.headers, body, path: request.url ?? '' })
      const next = answers.length === 0 ? 204 : answers.shift()
      if (typeof next === 'function') next(response)
      else if (typeof next === 'number') response.writeHead(next).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    answer: (...statuses) => void answers.push(...statuses),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
