import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '../app.ts'
import type { Deps } from '../http/deps.ts'
import { type ReadyAnswer, readyContexts } from '../http/ready-context.ts'

/** Hosts that need no closer look. */
const PLAIN_HOST = /^[a-z0-9._-]+(?::\d+)?$/

/** Answers with the app, and what is ready past the framework: that halves what such an answer costs. */
export function requestListener(deps: Deps, clientOf: (incoming: IncomingMessage) => string | null): RequestListener {
  const answerByApp = getRequestListener(createApp(deps).fetch)
  const ready = readyContexts(deps)
  return (incoming, outgoing) => {
    const { url: target = '', headers } = incoming
    const answer = isPlain(incoming) ? ready({ target, headers, client: clientOf(incoming) }) : null
    if (answer === null) void answerByApp(incoming, outgoing)
    else send(answer, outgoing)
  }
}

function isPlain({ method, httpVersion, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    httpVersion === '1.1' &&
    headers.host !== undefined &&
    PLAIN_HOST.test(headers.host) &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined
  )
}

function send({ status, headers, body }: ReadyAnswer, outgoing: ServerResponse): void {
  if (status === 304) {
    outgoing.writeHead(304, headers)
    outgoing.end()
    return
  }
  const length = Buffer.byteLength(body)
  headers['content-length'] = String(length)
  outgoing.writeHead(200, headers)
  // For text in ASCII the same bytes, written without looking at each.
  outgoing.end(body, length === body.length ? 'latin1' : 'utf8')
}
