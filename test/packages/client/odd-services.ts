import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface OddService {
  readonly address: string
  /** Requests that came in, oldest first. */
  readonly asked: readonly {
    readonly path: string
    readonly body: string
    readonly headers: IncomingMessage['headers']
  }[]
  close(): Promise<void>
}

/** A server that answers as it is told, the `nth` request of all. */
export async function oddService(
  answer: (outgoing: ServerResponse, nth: number, body: string) => void,
): Promise<OddService> {
  const asked: { path: string; body: string; headers: IncomingMessage['headers'] }[] = []
  const server = createServer(async (incoming, outgoing) => {
    let body = ''
    for await (const chunk of incoming) body += chunk
    asked.push({ path: incoming.url ?? '', body, headers: incoming.headers })
    answer(outgoing, asked.length, body)
  })
  return { asked, ...(await listening(server)) }
}

export async function listening(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function sendJson(outgoing: ServerResponse, status: number, value: unknown, headers = {}): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
}
